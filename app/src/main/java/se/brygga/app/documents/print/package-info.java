/**
 * From what a paper says to how it looks: one template gives the page on the screen and the accessible PDF (PDF/UA-1).
 * The same paper gives the same bytes, however often and wherever it is printed.
 */
@NamedInterface("print")
@NullMarked
package se.brygga.app.documents.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
