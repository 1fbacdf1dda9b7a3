/** Tests of what is printed. */
@NullMarked
package se.brygga.app.documents.print;

import org.jspecify.annotations.NullMarked;
