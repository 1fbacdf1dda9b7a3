/** A planted engine that leans on what stands above it. */
@NullMarked
package se.brygga.core.planted.law;

import org.jspecify.annotations.NullMarked;
