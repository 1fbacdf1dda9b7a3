/** Reads the files of a profile and refuses those that contradict themselves, naming file, line and rule. */
@NullMarked
package se.brygga.app.organisation.internal;

import org.jspecify.annotations.NullMarked;
