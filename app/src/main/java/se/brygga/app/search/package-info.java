/**
 * The one search box: enterprises, persons, cases and decisions, by number or by name. Start at
 * {@link se.brygga.app.search.Finder}.
 */
@NullMarked
package se.brygga.app.search;

import org.jspecify.annotations.NullMarked;
