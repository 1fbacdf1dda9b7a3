/** Sign-in, one's own account, and the administrator's pages about people and their rights. */
@NullMarked
package se.brygga.app.access.web;

import org.jspecify.annotations.NullMarked;
