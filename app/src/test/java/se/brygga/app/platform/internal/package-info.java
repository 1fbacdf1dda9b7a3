/** Facts about what leaves the product. */
@NullMarked
package se.brygga.app.platform.internal;

import org.jspecify.annotations.NullMarked;
