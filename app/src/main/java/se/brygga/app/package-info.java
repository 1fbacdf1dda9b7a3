/**
 * The product: one folder per module, each with its services, its SQL and its pages.
 *
 * <p>A module's root package is what others may use. {@code internal} holds services and SQL, {@code web} pages and
 * REST.
 */
@NullMarked
package se.brygga.app;

import org.jspecify.annotations.NullMarked;
