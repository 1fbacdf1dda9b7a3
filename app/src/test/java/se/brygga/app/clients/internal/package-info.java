/** How the register is read. */
@NullMarked
package se.brygga.app.clients.internal;

import org.jspecify.annotations.NullMarked;
