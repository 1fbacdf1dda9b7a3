/** Tests of the open pages. */
@NullMarked
package se.brygga.app.pub;

import org.jspecify.annotations.NullMarked;
