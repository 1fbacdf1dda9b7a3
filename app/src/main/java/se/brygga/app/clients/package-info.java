/**
 * Persons, enterprises, who owns whom and their figures: the register that every company of the group shares.
 *
 * <p>Start at {@link se.brygga.app.clients.Register} to find or add somebody, and at
 * {@link se.brygga.app.clients.Ownership} for the graph that the law walks.
 */
@NullMarked
package se.brygga.app.clients;

import org.jspecify.annotations.NullMarked;
