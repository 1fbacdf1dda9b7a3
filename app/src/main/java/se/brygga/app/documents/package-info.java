/**
 * Papers of a case: files that were handed in, and letters that the institution sends. A module of its own that knows
 * nothing of how a case is handled; whoever owns the case hands over what a letter shall say and gets back what was
 * sent.
 *
 * <p>Example: {@code files.store(scope, new NewFile(caseId, "BUDGET", "budget.pdf", bytes, person))} answers with the
 * stored file or with the reason why it was refused.
 */
@NullMarked
package se.brygga.app.documents;

import org.jspecify.annotations.NullMarked;
