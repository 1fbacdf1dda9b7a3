/**
 * What was done, by whom and when: read-only views of the hash chains that every change appends to, one chain per case,
 * account or rate. Start at {@link se.brygga.app.audit.AuditLog}.
 */
@NullMarked
package se.brygga.app.audit;

import org.jspecify.annotations.NullMarked;
