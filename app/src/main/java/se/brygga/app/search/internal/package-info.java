/** SQL of the search box. */
@NullMarked
package se.brygga.app.search.internal;

import org.jspecify.annotations.NullMarked;
