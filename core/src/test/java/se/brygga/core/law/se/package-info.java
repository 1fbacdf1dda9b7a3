/** Cases that a lawyer can read, at every limit and on every day that matters. */
@NullMarked
package se.brygga.core.law.se;

import org.jspecify.annotations.NullMarked;
