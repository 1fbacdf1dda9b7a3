/** Facts about the pages of sign-in and rights. */
@NullMarked
package se.brygga.app.access.web;

import org.jspecify.annotations.NullMarked;
