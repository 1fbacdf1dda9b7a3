package se.brygga.app.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which cases a list shows, in which order, from where on. Every part of it stands in the page's address.
 *
 * @param statuses any of these; none means all but drafts
 * @param county county code
 * @param product product code
 * @param handler the officer who has it
 * @param awaiting whose decision it waits for
 * @param text part of a number or a name
 * @param sort the order
 * @param page from one
 */
public record CaseFilter(
        Set<CaseStatus> statuses,
        Optional<String> county,
        Optional<String> product,
        Optional<UUID> handler,
        Optional<Awaiting> awaiting,
        Optional<String> text,
        Sort sort,
        int page) {

    /** Rows on a page. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 100_000;

    /** Keeps a copy. */
    public CaseFilter {
        statuses = Set.copyOf(statuses);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** Cases in these statuses, the most urgent first. */
    public static CaseFilter in(CaseStatus... statuses) {
        return new CaseFilter(
                Set.of(statuses),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sort.DUE,
                1);
    }

    /** What somebody else has proposed, and this person may decide by a mandate that holds on the day. */
    public record Awaiting(UUID decider, LocalDate day) {}

    /** The orders that a list can have. */
    public enum Sort {
        /** To be decided soonest first. */
        DUE,
        /** Received last first. */
        RECEIVED,
        /** Largest amount first. */
        AMOUNT,
        /** By name. */
        NAME
    }
}
