/**
 * An invented world to look at: people, enterprises, ownership and cases since 2010, the same for the same seed and
 * day.
 *
 * <p>{@link se.brygga.app.demo.DemoWorld} makes it up without a database. What loads it takes every case through the
 * same services as a live one, with the clock set to its day.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package se.brygga.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
