package se.brygga.app.clients;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Scope;

/** Finds, adds and changes persons and enterprises. Every change of an enterprise leaves one entry in its log. */
public interface Register {

    /** The enterprise, if it exists. */
    Optional<EnterpriseCard> enterprise(UUID id);

    /** The enterprise with this number, ten or twelve digits. */
    Optional<EnterpriseCard> byNumber(String digits);

    /** The enterprises with these identifiers, in one question; who is unknown is left out. */
    List<EnterpriseCard> enterprises(Collection<UUID> ids);

    /** Who applies and what for, in one question; what is not there or not seen from here is left out. */
    Applying applying(Scope scope, UUID party, Optional<UUID> enterprise, LocalDate day);

    /**
     * Who applies, and for what.
     *
     * @param person the applicant, where she is seen
     * @param enterprise the enterprise
     * @param shown whether something shows that she may act for it on the day
     */
    record Applying(Optional<PersonCard> person, Optional<EnterpriseCard> enterprise, boolean shown) {}

    /** The person, if registered and seen from here: she herself, or whoever stands behind a case in the scope. */
    Optional<PersonCard> person(Scope scope, UUID id);

    /** Opens a person's page to somebody who sees her; that it was read stands in the log. */
    Optional<PersonCard> read(Scope scope, UUID person, UUID reader);

    /** Who has this personal or coordination number, twelve digits; nothing else of her is told. */
    Optional<UUID> personNumbered(String digits);

    /** The enterprises that the person may act for on the day. */
    List<EnterpriseCard> representedBy(UUID person, LocalDate day);

    /** Whether something shows that the person may act for the enterprise on the day; who only helps may not. */
    boolean mayAct(UUID person, UUID enterprise, LocalDate day);

    /** Those who may act for the enterprise on the day and are seen from here, by name. */
    List<PersonCard> representing(Scope scope, UUID enterprise, LocalDate day);

    /** Adds a person under the identifier in the card. */
    void add(PersonCard person);

    /** Adds an enterprise under the identifier in the card; its version begins at one. */
    void add(EnterpriseCard enterprise, Teller teller);

    /** Changes what is not ownership: name, place, sector, start, standing. */
    void change(EnterpriseCard enterprise, Teller teller);

    /**
     * Lets a person act for an enterprise from the day on, with what shows it as the teller's source. Doing so twice
     * changes nothing; who only helped and is shown to have a right has it from then on.
     */
    void represent(UUID person, UUID enterprise, Ground ground, LocalDate from, Teller teller);

    /** Records the figures of a year; a correction is a new row, the latest one counts. */
    void record(UUID enterprise, FiguresOfYear figures, Optional<UUID> by);

    /** On what ground somebody may act for an enterprise. */
    enum Ground {
        /** It is the person's own. */
        OWNER,
        /** Signs for it (firmatecknare). */
        SIGNATORY,
        /** Has a power of attorney. */
        AUTHORISATION,
        /** Helps fill in, and signs nothing. */
        HELPER
    }
}
