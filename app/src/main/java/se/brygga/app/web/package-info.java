/** What all pages share. Other modules use the parts in {@code web.ui}; nothing here knows them. */
@ApplicationModule(displayName = "Web")
@NullMarked
package se.brygga.app.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
