package se.brygga.app.aid;

import java.util.Optional;
import java.util.UUID;

/**
 * Which entries a list shows. Every part of it stands in the page's address.
 *
 * @param text part of a name, or a number of an enterprise, case or decision
 * @param enterprise one enterprise
 * @param county county code
 * @param regulation number of the regulation
 * @param year year of the grant
 * @param page from one
 */
public record AidFilter(
        Optional<String> text,
        Optional<UUID> enterprise,
        Optional<String> county,
        Optional<String> regulation,
        Optional<Integer> year,
        int page) {

    /** Rows on a page. */
    public static final int PAGE_SIZE = 50;

    private static final int LAST_PAGE = 100_000;

    /** Begins at page one. */
    public AidFilter {
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** Everything that one enterprise got. */
    public static AidFilter of(UUID enterprise) {
        return new AidFilter(
                Optional.empty(), Optional.of(enterprise), Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }
}
