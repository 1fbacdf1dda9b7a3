/** The entrepreneur's pages, tested where no browser is needed. */
@NullMarked
package se.brygga.app.cases.web.apply;

import org.jspecify.annotations.NullMarked;
