/** Pages of the aid register (C28) and of the rates. */
@NullMarked
package se.brygga.app.aid.web;

import org.jspecify.annotations.NullMarked;
