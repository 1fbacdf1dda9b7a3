/** Tests. */
@NullMarked
package se.brygga.app.cli;

import org.jspecify.annotations.NullMarked;
