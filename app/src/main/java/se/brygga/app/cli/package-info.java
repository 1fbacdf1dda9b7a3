/**
 * The command line. The pure commands compute from files and never start Spring; {@code demo} and {@code start} run the
 * product.
 */
@NullMarked
package se.brygga.app.cli;

import org.jspecify.annotations.NullMarked;
