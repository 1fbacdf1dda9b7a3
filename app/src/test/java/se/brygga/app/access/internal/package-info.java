/** Tests of what access promises, without a server where none is needed. */
@NullMarked
package se.brygga.app.access.internal;

import org.jspecify.annotations.NullMarked;
