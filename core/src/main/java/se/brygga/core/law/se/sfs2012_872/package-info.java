/**
 * SFS 2012:872, in force since 15 January 2013, in its dated versions: one class for each subject, one method for each
 * section.
 *
 * <p>The ordinance no longer states amounts in kronor nor names most of the loans; what is left of that is the
 * institution's policy.
 */
@NullMarked
package se.brygga.core.law.se.sfs2012_872;

import org.jspecify.annotations.NullMarked;
