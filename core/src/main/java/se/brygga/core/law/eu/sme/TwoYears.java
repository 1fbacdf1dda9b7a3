package se.brygga.core.law.eu.sme;

import java.util.List;

/**
 * Whether status follows from a row of years: it is gained or lost only when two years running say so (Annex I article
 * 4.2).
 */
public final class TwoYears {

    private TwoYears() {}

    /**
     * What the figures of one closed year said.
     *
     * @param year the year in which the accounts were closed
     * @param sme whether they lay within the ceilings
     */
    public record Year(int year, boolean sme) {}

    /**
     * The status after the last year. The first year, or a new enterprise's estimate, decides as it stands (article
     * 4.3).
     *
     * @param years oldest first, at least one
     * @throws IllegalArgumentException if there is no year
     */
    public static boolean isSme(List<Year> years) {
        if (years.isEmpty()) {
            throw new IllegalArgumentException("no year to go by");
        }
        boolean status = years.getFirst().sme();
        for (int i = 1; i < years.size(); i++) {
            boolean now = years.get(i).sme();
            if (now != status && years.get(i - 1).sme() == now) {
                status = now;
            }
        }
        return status;
    }
}
