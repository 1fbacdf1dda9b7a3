/** The open pages: start, what fits me, products, loan calculator, contact, statements. No sign-in. */
@NullMarked
package se.brygga.app.pub;

import org.jspecify.annotations.NullMarked;
