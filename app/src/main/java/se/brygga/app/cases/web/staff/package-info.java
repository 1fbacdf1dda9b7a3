/**
 * The pages of those who handle and decide cases: work list, the case as steps, the queue of decisions, the decision,
 * and the pages of an enterprise and a person.
 */
@NullMarked
package se.brygga.app.cases.web.staff;

import org.jspecify.annotations.NullMarked;
