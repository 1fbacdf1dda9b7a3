/** Tests of the search box. */
@NullMarked
package se.brygga.app.search;

import org.jspecify.annotations.NullMarked;
