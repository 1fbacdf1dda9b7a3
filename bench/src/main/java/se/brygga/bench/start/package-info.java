/** How long a person waits between the command and the first page. */
@NullMarked
package se.brygga.bench.start;

import org.jspecify.annotations.NullMarked;
