/** Facts about cases: their steps, the decision by two persons, the race for room under the ceiling. */
@NullMarked
package se.brygga.app.cases;

import org.jspecify.annotations.NullMarked;
