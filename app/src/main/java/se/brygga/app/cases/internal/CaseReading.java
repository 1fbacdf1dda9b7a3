package se.brygga.app.cases.internal;

import static se.brygga.app.cases.internal.CaseFields.CLAIMS;
import static se.brygga.app.cases.internal.CaseFields.COLLATERALS;
import static se.brygga.app.cases.internal.CaseFields.DECISIONS;
import static se.brygga.app.cases.internal.CaseFields.DECLARATIONS;
import static se.brygga.app.cases.internal.CaseFields.FACTS;
import static se.brygga.app.cases.internal.CaseFields.JUDGEMENTS;
import static se.brygga.app.cases.internal.CaseFields.PROPOSALS;
import static se.brygga.app.cases.internal.CaseFields.RATES;
import static se.brygga.app.cases.internal.CaseFields.REASONS;
import static se.brygga.app.cases.internal.CaseFields.REQUESTS;
import static se.brygga.app.cases.internal.CaseFields.SOURCES;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.TERMS;

import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.db.cases.tables.records.CaseFileRecord;
import se.brygga.db.cases.tables.records.TermsRecord;

/** Reads a whole case in one statement, inside a transaction that somebody else has opened. */
final class CaseReading {

    private CaseReading() {}

    static Optional<CaseFile> one(DSLContext dsl, Condition which) {
        return dsl.select(CASE_FILE.fields())
                .select(TERMS.fields())
                .select(
                        SOURCES,
                        RATES,
                        COLLATERALS,
                        FACTS,
                        JUDGEMENTS,
                        REASONS,
                        CLAIMS,
                        DECLARATIONS,
                        REQUESTS,
                        PROPOSALS,
                        DECISIONS)
                .from(CASE_FILE)
                .leftJoin(TERMS)
                .on(TERMS.CASE_ID.eq(CASE_FILE.ID))
                .where(which)
                .and(CASE_FILE.REMOVED_AT.isNull())
                .fetchOptional(CaseReading::file);
    }

    private static CaseFile file(Record row) {
        CaseFileRecord c = row.into(CASE_FILE);
        return new CaseFile(
                c.getId(),
                c.getNumber(),
                c.getVersion(),
                new CaseFile.Place(c.getCompany(), c.getCounty(), c.getFunder(), c.getPrincipal()),
                new CaseFile.Applicant(c.getParty(), Optional.ofNullable(c.getEnterprise()), c.getLanguage()),
                c.getForm(),
                c.getProduct(),
                state(c),
                new CaseFile.Plan(
                        Optional.ofNullable(c.getAmount()),
                        Optional.ofNullable(c.getNeed()),
                        Optional.ofNullable(c.getPurpose()),
                        Optional.ofNullable(c.getPurposeLife()),
                        row.get(SOURCES)),
                terms(row),
                new CaseFile.Grounds(row.get(FACTS), row.get(JUDGEMENTS), row.get(REASONS), row.get(CLAIMS)),
                new CaseFile.Procedure(
                        row.get(DECLARATIONS),
                        row.get(REQUESTS),
                        row.get(PROPOSALS).stream().findFirst(),
                        row.get(DECISIONS).stream().findFirst()),
                c.getInvented());
    }

    private static CaseFile.State state(CaseFileRecord c) {
        return new CaseFile.State(
                CaseStatus.valueOf(c.getStatus()),
                Optional.ofNullable(c.getOutcome()).map(CaseOutcome::valueOf),
                Optional.ofNullable(c.getApplicationDate()),
                Optional.ofNullable(c.getDueDate()),
                Optional.ofNullable(c.getHandler()),
                c.getChangedAt());
    }

    private static Optional<CaseFile.Terms> terms(Record row) {
        TermsRecord t = row.into(TERMS);
        return Optional.ofNullable(row.get(TERMS.CASE_ID))
                .map(found -> new CaseFile.Terms(
                        t.getAmount(),
                        t.getCurrency(),
                        t.getTermMonths(),
                        t.getGraceMonths(),
                        t.getPaymentsPerYear(),
                        t.getAmortisation(),
                        Optional.ofNullable(t.getMarginBasisPoints())
                                .map(points -> new CaseFile.Margin(
                                        points,
                                        Optional.ofNullable(t.getRating()),
                                        Optional.ofNullable(t.getCollateralLevel()))),
                        row.get(RATES),
                        row.get(COLLATERALS),
                        t.getConditions(),
                        Optional.ofNullable(t.getProfitLinked())));
    }
}
