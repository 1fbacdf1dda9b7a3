/** Files and letters in PostgreSQL, and what prints a letter once a decision has been made. */
@NullMarked
package se.brygga.app.documents.internal;

import org.jspecify.annotations.NullMarked;
