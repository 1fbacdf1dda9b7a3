package se.brygga.app.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a list of cases.
 *
 * @param id identifier
 * @param number number on letters and in addresses
 * @param applicant name of the enterprise, or of the person before there is one
 * @param organisationNumber of the enterprise
 * @param county county code
 * @param product code of the product
 * @param amount what is applied for
 * @param status where it is
 * @param outcome how it ended, once closed
 * @param applicationDate when it was received
 * @param dueDate when it should be decided
 * @param handler name of the officer who has it
 * @param changedAt last change
 */
public record CaseRow(
        UUID id,
        String number,
        String applicant,
        Optional<String> organisationNumber,
        String county,
        String product,
        Optional<BigDecimal> amount,
        CaseStatus status,
        Optional<CaseOutcome> outcome,
        Optional<LocalDate> applicationDate,
        Optional<LocalDate> dueDate,
        Optional<String> handler,
        OffsetDateTime changedAt) {}
