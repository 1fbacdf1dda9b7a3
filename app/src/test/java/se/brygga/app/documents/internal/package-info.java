/** Tests of files and letters on a real database. */
@NullMarked
package se.brygga.app.documents.internal;

import org.jspecify.annotations.NullMarked;
