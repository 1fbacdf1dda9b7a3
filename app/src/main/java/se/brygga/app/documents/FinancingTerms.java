package se.brygga.app.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was granted, as the applicant needs to read it.
 *
 * @param amount what is lent or granted
 * @param currency ISO code
 * @param termMonths from payout to last payment
 * @param graceMonths months at the beginning without amortisation
 * @param rates interest by month of the term; empty for a grant
 * @param security what is pledged; empty when nothing is
 * @param validUntil last day to accept, when there is one
 */
public record FinancingTerms(
        BigDecimal amount,
        String currency,
        int termMonths,
        int graceMonths,
        List<Rate> rates,
        Optional<LocalText> security,
        Optional<LocalDate> validUntil) {

    /** Copies the rates. */
    public FinancingTerms {
        rates = List.copyOf(rates);
    }

    /**
     * Interest from a month of the term until the next step.
     *
     * @param fromMonth first month, from 1
     * @param annual per cent a year: 5.49 is 5.49 %
     */
    public record Rate(int fromMonth, BigDecimal annual) {}
}
