/** Walks of those who handle and decide cases, through the running product with no script in the browser. */
@NullMarked
package se.brygga.app.cases.web.staff;

import org.jspecify.annotations.NullMarked;
