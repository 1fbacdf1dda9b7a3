/**
 * The European acts that the rules cite, each with the days on which decisions are taken under it and a link to the
 * official text.
 */
@NullMarked
package se.brygga.core.law.eu.acts;

import org.jspecify.annotations.NullMarked;
