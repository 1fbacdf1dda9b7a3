/**
 * The entrepreneur's pages: begin, task list, one question a page, papers, check answers, receipt, status, decision.
 *
 * <p>A new question is a line in {@link se.brygga.app.cases.web.apply.ApplyQuestion} and its texts in
 * {@code messages/apply_*}; what is done with the answer stands in
 * {@link se.brygga.app.cases.web.apply.SubmissionMaker}.
 */
@NullMarked
package se.brygga.app.cases.web.apply;

import org.jspecify.annotations.NullMarked;
