/** Classes that break the rules of the house on purpose, to prove that the rules bite. */
@NullMarked
package se.brygga.core.planted;

import org.jspecify.annotations.NullMarked;
