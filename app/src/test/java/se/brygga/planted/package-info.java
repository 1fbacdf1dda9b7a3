/** Code that breaks the rules of the house on purpose, to prove that the rules bite. */
@NullMarked
package se.brygga.planted;

import org.jspecify.annotations.NullMarked;
