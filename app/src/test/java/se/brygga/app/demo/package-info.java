/** Tests of the invented world. */
@NullMarked
package se.brygga.app.demo;

import org.jspecify.annotations.NullMarked;
