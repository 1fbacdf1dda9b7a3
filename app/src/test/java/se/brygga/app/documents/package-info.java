/** Tests of files and letters. */
@NullMarked
package se.brygga.app.documents;

import org.jspecify.annotations.NullMarked;
