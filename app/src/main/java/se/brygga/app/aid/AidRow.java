package se.brygga.app.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry of the register.
 *
 * @param id identifier
 * @param recipient who got it
 * @param origin which case and decision it comes from
 * @param granted day of the grant
 * @param regulation number of the de minimis regulation, such as {@code 2023/2831}
 * @param instrument form of financing
 * @param amount how much aid
 * @param keepUntil the first day on which it may be deleted
 * @param corrects whether it is a counter-entry to an earlier one
 */
public record AidRow(
        UUID id,
        Recipient recipient,
        Origin origin,
        LocalDate granted,
        String regulation,
        String instrument,
        Amount amount,
        LocalDate keepUntil,
        boolean corrects) {

    /** Who got it: name, organisation number where there is one, county, industry code where known. */
    public record Recipient(
            UUID enterprise,
            String name,
            Optional<String> organisationNumber,
            String county,
            Optional<String> sector) {}

    /** Who decided it, and the case and the decision by number. */
    public record Origin(String company, Optional<String> caseNumber, Optional<String> decisionNumber) {}

    /** Gross grant equivalent in kronor and euro, the rate between them and where that rate comes from. */
    public record Amount(BigDecimal sek, BigDecimal eur, BigDecimal sekPerEur, String rateSource) {}
}
