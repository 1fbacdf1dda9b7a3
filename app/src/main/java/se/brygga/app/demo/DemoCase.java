package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that will be lived through.
 *
 * @param enterprise who it is for
 * @param party the person who applies
 * @param product the product's code
 * @param days when things happen
 * @param wish what is applied for
 * @param fate how far it comes
 */
record DemoCase(UUID enterprise, UUID party, String product, Days days, Wish wish, Fate fate) {

    /**
     * When things happen; each on a bank day.
     *
     * @param applied the application is sent (or the draft last saved)
     * @param proposed a proposal is laid before a decider
     * @param decided the decision
     */
    record Days(LocalDate applied, LocalDate proposed, LocalDate decided) {}

    /**
     * What is applied for.
     *
     * @param amount the loan
     * @param need everything that the plan costs
     * @param others what others bear; with the loan it makes the need
     * @param termMonths how long
     * @param purpose what for
     * @param reduction how far below the usual the rate is set, in per cent a year: the loan's aid
     */
    record Wish(
            BigDecimal amount,
            BigDecimal need,
            List<Part> others,
            int termMonths,
            String purpose,
            BigDecimal reduction) {
        Wish {
            others = List.copyOf(others);
        }
    }

    /** A part of the need that somebody else bears. */
    record Part(Kind kind, String name, BigDecimal amount) {
        /** Whose money it is. */
        enum Kind {
            OWN_FUNDS,
            OTHER_FINANCIER
        }
    }

    /** How far a case comes before the last day of the demo. */
    enum Fate {
        DRAFT,
        SUBMITTED,
        WAITING_FOR_APPLICANT,
        UNDER_REVIEW,
        PROPOSED,
        WITHDRAWN,
        DECLINED,
        APPROVED_UNANSWERED,
        APPROVED_ACCEPTED,
        APPROVED_REFUSED;

        /** Whether a decision is taken. */
        boolean decided() {
            return outcome().isPresent();
        }

        /** The outcome of the decision, where one is taken. */
        Optional<String> outcome() {
            return switch (this) {
                case DRAFT, SUBMITTED, WAITING_FOR_APPLICANT, UNDER_REVIEW, PROPOSED, WITHDRAWN -> Optional.empty();
                case DECLINED -> Optional.of("DECLINED");
                case APPROVED_UNANSWERED, APPROVED_ACCEPTED, APPROVED_REFUSED -> Optional.of("APPROVED");
            };
        }
    }
}
