/** The look and the manners of every page: layouts, messages, formats, forms, lists, details, charts. */
@NamedInterface("ui")
@NullMarked
package se.brygga.app.web.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
