/** SQL and services of the register. */
@NullMarked
package se.brygga.app.clients.internal;

import org.jspecify.annotations.NullMarked;
