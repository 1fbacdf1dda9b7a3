/** The page of the audit log (D12). */
@NullMarked
package se.brygga.app.audit.web;

import org.jspecify.annotations.NullMarked;
