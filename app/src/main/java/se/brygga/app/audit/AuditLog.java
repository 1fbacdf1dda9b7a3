package se.brygga.app.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import se.brygga.app.platform.Scope;

/** Reads the audit log, within a scope. */
public interface AuditLog {

    /** The chain of one subject, oldest first. */
    List<AuditEntry> chain(Scope scope, UUID subject);

    /** One page of entries, newest first. It reads what it shows, however long the log is. */
    Page page(Scope scope, AuditFilter filter);

    /**
     * A page of the log.
     *
     * @param entries newest first
     * @param next where the list goes on; empty at the oldest
     */
    record Page(List<AuditEntry> entries, Optional<AuditFilter.Mark> next) {
        /** Keeps a copy. */
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** The last anchors, newest first; the same for every reader. */
    List<Anchor> anchors(int most);

    /** Recomputes a chain that the scope sees: the first entry that does not hold, or nothing when all do. */
    OptionalInt firstBreak(Scope scope, UUID subject);
}
