package se.brygga.app.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Scope;

/** The files of cases. Who sees the case sees its files, and nobody else. */
public interface Files {

    /** Takes a file in, or says why not. What is kept is written to the case's audit chain in the same transaction. */
    Handover store(Scope scope, NewFile file);

    /** The files of a case, oldest first, without those that were taken out. */
    List<StoredFile> list(Scope scope, UUID caseId);

    /** A file with its bytes; empty when there is none that this scope sees. */
    Optional<OpenedFile> open(Scope scope, UUID file);

    /**
     * Takes a file out of the list on behalf of a person; its bytes stay with the case.
     *
     * @return whether there was such a file in the list
     */
    boolean remove(Scope scope, UUID file, UUID by);

    /** The largest file that is taken in, in bytes. */
    long maxSize();

    /** Why a file of this size is not taken in, told before its bytes are read; empty when the size is no hindrance. */
    Optional<Handover.Refused> tooLarge(String name, long size);
}
