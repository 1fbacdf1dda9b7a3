package se.brygga.app.audit;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import se.brygga.app.platform.Scope;

/** Reads the audit log, within a scope. */
public interface AuditLog {

    /** The chain of one subject, oldest first. */
    List<AuditEntry> chain(Scope scope, UUID subject);

    /** One page of entries, newest first. */
    List<AuditEntry> page(Scope scope, AuditFilter filter);

    /** How many entries the filter finds. */
    long count(Scope scope, AuditFilter filter);

    /** The last anchors, newest first; the same for every reader. */
    List<Anchor> anchors(int most);

    /** Recomputes a chain that the scope sees: the first entry that does not hold, or nothing when all do. */
    OptionalInt firstBreak(Scope scope, UUID subject);
}
