/**
 * Who the institution is: its companies, counties, products, settings and rates, read from a profile, which is data and
 * not code.
 *
 * <p>{@link se.brygga.app.organisation.Profiles} finds and reads a profile; {@link se.brygga.app.organisation.Profile}
 * answers questions about a date. Nothing here needs Spring, so that the pure commands can use it.
 */
@NullMarked
package se.brygga.app.organisation;

import org.jspecify.annotations.NullMarked;
