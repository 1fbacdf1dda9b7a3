/**
 * The case (ärende) from first draft to closed file: intake by the applicant, casework by an officer, proposal, and the
 * decision by a second person.
 *
 * <p>Read with {@link se.brygga.app.cases.Cases}; an applicant acts through {@link se.brygga.app.cases.Intake}, an
 * officer through {@link se.brygga.app.cases.Casework}, a decision maker through {@link se.brygga.app.cases.Decisions}.
 */
@NullMarked
package se.brygga.app.cases;

import org.jspecify.annotations.NullMarked;
