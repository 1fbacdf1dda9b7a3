package se.brygga.app.audit;

import java.time.LocalDate;
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
 * @param page from one
 */
public record AuditFilter(
        Optional<String> kind,
        Optional<UUID> subject,
        Optional<String> actor,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int page) {

    /** Rows on a page. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 100_000;

    /** Begins at page one. */
    public AuditFilter {
        page = Math.clamp(page, 1, LAST_PAGE);
    }
}
