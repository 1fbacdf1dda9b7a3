/** Pages of those who wish to be called, and of the colleagues who call. */
@NullMarked
package se.brygga.app.clients.web;

import org.jspecify.annotations.NullMarked;
