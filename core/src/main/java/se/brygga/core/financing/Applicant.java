package se.brygga.core.financing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Who applies.
 *
 * @param id the applicant's name in its group
 * @param legalForm legal form
 * @param organisationNumber organisation number, or personal or coordination number of a sole trader; absent before
 *     registration
 * @param county county code
 * @param sector industry code (SNI/NACE), digits; where only a group is known its divisions, such as {@code 45-47}
 * @param operationsStart when operations began or will begin
 * @param fiscalYearStart first day of the fiscal year; 1 January unless stated
 * @param inInsolvency whether in insolvency proceedings or fulfilling the criteria for them
 * @param inDifficulty whether a firm in difficulty
 * @param roadFreight whether it carries goods by road for hire or reward
 * @param recoveryOrder whether it has an unpaid order to pay back unlawful aid
 */
public record Applicant(
        String id,
        Optional<LegalForm> legalForm,
        Optional<String> organisationNumber,
        Optional<String> county,
        Optional<String> sector,
        Optional<LocalDate> operationsStart,
        MonthDay fiscalYearStart,
        Optional<Boolean> inInsolvency,
        Optional<Boolean> inDifficulty,
        Optional<Boolean> roadFreight,
        Optional<Boolean> recoveryOrder) {

    /** Legal forms of an applicant. */
    public enum LegalForm {
        /** Sole trader (enskild firma). */
        SOLE_TRADER,
        /** Limited company (aktiebolag). */
        LIMITED_COMPANY,
        /** Partnership (handelsbolag, kommanditbolag). */
        PARTNERSHIP,
        /** Economic association (ekonomisk förening). */
        ECONOMIC_ASSOCIATION,
        /** Not yet registered. */
        NOT_YET_REGISTERED,
        /** Any other. */
        OTHER
    }

    /** The same applicant, starting operations on another day. */
    public Applicant withOperationsStart(Optional<LocalDate> other) {
        return new Applicant(
                id,
                legalForm,
                organisationNumber,
                county,
                sector,
                other,
                fiscalYearStart,
                inInsolvency,
                inDifficulty,
                roadFreight,
                recoveryOrder);
    }

    /** The same applicant in another industry. */
    public Applicant withSector(Optional<String> other) {
        return new Applicant(
                id,
                legalForm,
                organisationNumber,
                county,
                other,
                operationsStart,
                fiscalYearStart,
                inInsolvency,
                inDifficulty,
                roadFreight,
                recoveryOrder);
    }
}
