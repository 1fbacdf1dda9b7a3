/** The page of hits. */
@NullMarked
package se.brygga.app.search.web;

import org.jspecify.annotations.NullMarked;
