/**
 * SFS 2009:41, in force from 16 February 2009 to 14 January 2013: one class for each heading, one method for each
 * section.
 *
 * <p>Search for a section, such as {@code 16 §}, and you stand at the rule that applies it.
 */
@NullMarked
package se.brygga.core.law.se.sfs2009_41;

import org.jspecify.annotations.NullMarked;
