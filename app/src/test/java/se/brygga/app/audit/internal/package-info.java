/** Facts about anchors and chains in PostgreSQL. */
@NullMarked
package se.brygga.app.audit.internal;

import org.jspecify.annotations.NullMarked;
