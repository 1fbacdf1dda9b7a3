/**
 * The aid register (43 § of the ordinance): what was granted, over which single undertaking it counts, until when it is
 * kept, and the exchange and base rates that counted it. Start at {@link se.brygga.app.aid.AidRegister} and
 * {@link se.brygga.app.aid.Rates}.
 */
@NullMarked
package se.brygga.app.aid;

import org.jspecify.annotations.NullMarked;
