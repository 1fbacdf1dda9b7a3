/**
 * How access works inside: the table of rights, accounts and sessions, throttling, codes, keys that make a call happen
 * once.
 */
@NullMarked
package se.brygga.app.access.internal;

import org.jspecify.annotations.NullMarked;
