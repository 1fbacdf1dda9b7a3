/** The pages in a real browser, over the whole running product. */
@NullMarked
package se.brygga.app.browser;

import org.jspecify.annotations.NullMarked;
