/** Cases for programs: read in short, and decided with a decision maker's token. */
@NullMarked
package se.brygga.app.cases.web.api;

import org.jspecify.annotations.NullMarked;
