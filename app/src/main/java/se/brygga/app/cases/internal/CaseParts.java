package se.brygga.app.cases.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static se.brygga.db.cases.Tables.COLLATERAL;
import static se.brygga.db.cases.Tables.FACT;
import static se.brygga.db.cases.Tables.FUNDING_SOURCE;
import static se.brygga.db.cases.Tables.FUNDING_VERSION;
import static se.brygga.db.cases.Tables.RATE_STEP;
import static se.brygga.db.cases.Tables.TERMS;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Intake.Submission;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.ProductClock;

/**
 * Writes what hangs below a case; a list is always written as a whole, and who else pays beside what was said before.
 */
@Component
class CaseParts {

    private final ProductClock clock;
    private final String currency;

    CaseParts(ProductClock clock, Profile profile) {
        this.clock = clock;
        this.currency = profile.institution().currency();
    }

    /** What somebody says of who else pays: a new version beside the earlier ones, also when the list is empty. */
    void sources(DSLContext dsl, UUID caseId, UUID teller, List<CaseFile.Source> sources) {
        Field<Integer> next = coalesce(max(FUNDING_VERSION.VERSION), 0).plus(1);
        int version = dsl.select(next)
                .from(FUNDING_VERSION)
                .where(FUNDING_VERSION.CASE_ID.eq(caseId))
                .fetchSingle(row -> row.value1());
        List<Query> batch = new ArrayList<>();
        batch.add(dsl.insertInto(FUNDING_VERSION)
                .set(FUNDING_VERSION.CASE_ID, caseId)
                .set(FUNDING_VERSION.VERSION, version)
                .set(FUNDING_VERSION.TOLD_BY, teller)
                .set(FUNDING_VERSION.RECORDED_AT, OffsetDateTime.now(clock)));
        for (CaseFile.Source source : sources) {
            batch.add(dsl.insertInto(FUNDING_SOURCE)
                    .set(FUNDING_SOURCE.CASE_ID, caseId)
                    .set(FUNDING_SOURCE.VERSION, version)
                    .set(FUNDING_SOURCE.ORDINAL, batch.size())
                    .set(FUNDING_SOURCE.KIND, source.kind())
                    .set(FUNDING_SOURCE.NAME, source.name())
                    .set(FUNDING_SOURCE.AMOUNT, source.amount())
                    .set(FUNDING_SOURCE.APPROVED, source.approved().orElse(null))
                    .set(FUNDING_SOURCE.SECURED, source.secured().orElse(null))
                    .set(FUNDING_SOURCE.EVIDENCE, source.evidence()));
        }
        dsl.batch(batch).execute();
    }

    /** Sets the terms and keeps them as one more version, by whom and when. */
    void terms(DSLContext dsl, UUID caseId, CaseFile.Terms terms, Optional<UUID> by) {
        set(dsl, caseId, terms);
        dsl.fetch(
                "select cases.keep_terms(?, ?::uuid, ?::timestamptz)",
                caseId,
                by.orElse(null),
                OffsetDateTime.now(clock));
    }

    private static void set(DSLContext dsl, UUID caseId, CaseFile.Terms terms) {
        dsl.insertInto(TERMS)
                .set(TERMS.CASE_ID, caseId)
                .set(TERMS.AMOUNT, terms.amount())
                .set(TERMS.CURRENCY, terms.currency())
                .set(TERMS.TERM_MONTHS, terms.termMonths())
                .set(TERMS.GRACE_MONTHS, terms.graceMonths())
                .set(TERMS.PAYMENTS_PER_YEAR, terms.paymentsPerYear())
                .set(TERMS.AMORTISATION, terms.amortisation())
                .set(
                        TERMS.MARGIN_BASIS_POINTS,
                        terms.margin().map(CaseFile.Margin::basisPoints).orElse(null))
                .set(
                        TERMS.RATING,
                        terms.margin().flatMap(CaseFile.Margin::rating).orElse(null))
                .set(
                        TERMS.COLLATERAL_LEVEL,
                        terms.margin().flatMap(CaseFile.Margin::collateral).orElse(null))
                .set(TERMS.CONDITIONS, terms.conditions())
                .set(TERMS.PROFIT_LINKED, terms.profitLinked().orElse(null))
                .onConflict(TERMS.CASE_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        rates(dsl, caseId, terms.rates());
        collateral(dsl, caseId, terms.collateral());
    }

    /**
     * The first terms are what the applicant wishes, in the institution's own currency; rates and margin are the
     * officer's to set.
     */
    void wishedTerms(DSLContext dsl, UUID caseId, Submission submission) {
        terms(
                dsl,
                caseId,
                new CaseFile.Terms(
                        submission.amount(),
                        currency,
                        submission.wished().termMonths(),
                        submission.wished().graceMonths(),
                        12,
                        "STRAIGHT_LINE",
                        Optional.empty(),
                        List.of(),
                        submission.collateral(),
                        ""),
                Optional.empty());
    }

    private static void rates(DSLContext dsl, UUID caseId, List<CaseFile.RateStep> rates) {
        List<Query> batch = new ArrayList<>();
        batch.add(dsl.deleteFrom(RATE_STEP).where(RATE_STEP.CASE_ID.eq(caseId)));
        for (CaseFile.RateStep rate : rates) {
            batch.add(dsl.insertInto(RATE_STEP)
                    .set(RATE_STEP.CASE_ID, caseId)
                    .set(RATE_STEP.FROM_MONTH, rate.fromMonth())
                    .set(RATE_STEP.ANNUAL, rate.annual()));
        }
        dsl.batch(batch).execute();
    }

    private static void collateral(DSLContext dsl, UUID caseId, List<CaseFile.Collateral> list) {
        List<Query> batch = new ArrayList<>();
        batch.add(dsl.deleteFrom(COLLATERAL).where(COLLATERAL.CASE_ID.eq(caseId)));
        for (CaseFile.Collateral one : list) {
            batch.add(dsl.insertInto(COLLATERAL)
                    .set(COLLATERAL.CASE_ID, caseId)
                    .set(COLLATERAL.ORDINAL, batch.size())
                    .set(COLLATERAL.KIND, one.kind())
                    .set(COLLATERAL.VALUE, one.value())
                    .set(COLLATERAL.RANK, one.rank())
                    .set(COLLATERAL.VALUED, one.valued().orElse(null)));
        }
        dsl.batch(batch).execute();
    }

    void fact(DSLContext dsl, UUID caseId, String name, CaseFile.StatedFact fact, Optional<UUID> by) {
        dsl.insertInto(FACT)
                .set(FACT.CASE_ID, caseId)
                .set(FACT.NAME, name)
                .set(FACT.VALUE, fact.value())
                .set(FACT.SOURCE, fact.source())
                .set(FACT.RECORDED_BY, by.orElse(null))
                .set(FACT.RECORDED_AT, OffsetDateTime.now(clock))
                .onConflict(FACT.CASE_ID, FACT.NAME)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }
}
