/** The parts of the Administrative Procedure Acts that the ordinances make apply: duties around a decision, by date. */
@NullMarked
package se.brygga.core.law.se.procedure;

import org.jspecify.annotations.NullMarked;
