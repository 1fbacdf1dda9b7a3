/** What machines ask the product about itself. */
@NullMarked
package se.brygga.app.platform.web;

import org.jspecify.annotations.NullMarked;
