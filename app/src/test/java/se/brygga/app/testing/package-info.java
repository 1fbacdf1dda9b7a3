/** The running product for tests: one server for each JVM, on real PostgreSQL. */
@NullMarked
package se.brygga.app.testing;

import org.jspecify.annotations.NullMarked;
