package se.brygga.app.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a case would make of the institution's commitment to the borrower's group, against somebody's mandate. Granted
 * amounts count in full: there is no loan ledger yet that knows what has been paid back.
 *
 * @param granted what the single undertaking has been granted and not turned down, in kronor
 * @param amount what the case adds, in kronor
 * @param reach how far the mandate reaches, in kronor; empty where there is none for the form and company
 * @param deciders names of those whose mandate reaches, where this one does not
 */
public record Commitment(BigDecimal granted, BigDecimal amount, Optional<BigDecimal> reach, List<String> deciders) {

    /** Keeps a copy. */
    public Commitment {
        deciders = List.copyOf(deciders);
    }

    /** The commitment if the case is approved, in kronor. */
    public BigDecimal total() {
        return granted.add(amount);
    }

    /** Whether the mandate reaches. */
    public boolean isWithinReach() {
        return reach.filter(limit -> limit.compareTo(total()) >= 0).isPresent();
    }
}
