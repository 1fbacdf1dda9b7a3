/** Facts about what every module stands on. */
@NullMarked
package se.brygga.app.platform;

import org.jspecify.annotations.NullMarked;
