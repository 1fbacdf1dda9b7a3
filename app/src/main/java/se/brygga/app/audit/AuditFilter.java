package se.brygga.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries a list shows. Every part of it stands in the page's address.
 *
 * @param kind sort of thing
 * @param subject one chain
 * @param actor part of a person's name
 * @param from first day
 * @param to last day
 * @param before the list goes on after this entry; empty for the newest
 */
public record AuditFilter(
        Optional<String> kind,
        Optional<UUID> subject,
        Optional<String> actor,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Mark> before) {

    /** Rows on a page. */
    public static final int PAGE_SIZE = 50;

    private static final int PARTS = 3;

    /**
     * The place of an entry in the list: the log grows while it is read, and no page is counted from its beginning.
     *
     * @param at when
     * @param subject the chain
     * @param seq place in the chain, from one
     */
    public record Mark(Instant at, UUID subject, int seq) {

        /** The place of this entry. */
        public static Mark of(AuditEntry entry) {
            return new Mark(entry.at(), entry.chain().subject(), entry.chain().seq());
        }

        /** Reads what {@link #text} gave; whatever else stands in an address is no place. */
        public static Optional<Mark> read(String text) {
            String[] parts = text.split("_", -1);
            if (parts.length != PARTS || !parts[1].matches("[0-9a-f-]{36}") || !parts[2].matches("\\d{1,9}")) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new Mark(Instant.parse(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2])));
            } catch (DateTimeParseException | IllegalArgumentException noPlace) {
                return Optional.empty();
            }
        }

        /** The place as it stands in an address. */
        public String text() {
            return at + "_" + subject + "_" + seq;
        }
    }
}
