/** SQL of the audit log's views. */
@NullMarked
package se.brygga.app.audit.internal;

import org.jspecify.annotations.NullMarked;
