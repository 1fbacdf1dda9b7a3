/** Tests of the profile and its readers. */
@NullMarked
package se.brygga.app.organisation;

import org.jspecify.annotations.NullMarked;
