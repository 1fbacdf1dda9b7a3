/** Tests of what stands behind a case. */
@NullMarked
package se.brygga.app.cases.internal;

import org.jspecify.annotations.NullMarked;
