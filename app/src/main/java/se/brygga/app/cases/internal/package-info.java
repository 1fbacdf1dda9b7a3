/** SQL and services of the cases. */
@NullMarked
package se.brygga.app.cases.internal;

import org.jspecify.annotations.NullMarked;
