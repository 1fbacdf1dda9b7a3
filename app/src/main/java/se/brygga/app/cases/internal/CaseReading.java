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

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.db.cases.tables.records.CaseFileRecord;
import se.brygga.db.cases.tables.records.TermsRecord;

/** Reads a whole case in one statement, inside a transaction that somebody else has opened. */
final class CaseReading {

    private static final List<Field<?>> FIELDS = Stream.of(
                    Stream.<Field<?>>of(CASE_FILE.fields()),
                    Stream.<Field<?>>of(TERMS.fields()),
                    Stream.<Field<?>>of(
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
                            DECISIONS))
            .flatMap(each -> each)
            .toList();

    // The same statement every time: to put it into words takes longer than to run it, so that is done once.
    private static final String BY_ID = said(CASE_FILE.ID.eq(new UUID(0, 0)));
    private static final String BY_NUMBER = said(CASE_FILE.NUMBER.eq(""));

    private CaseReading() {}

    static Optional<CaseFile> byId(DSLContext dsl, UUID id) {
        return dsl.resultQuery(BY_ID, id).coerce(FIELDS).fetchOptional(CaseReading::file);
    }

    static Optional<CaseFile> byNumber(DSLContext dsl, String number) {
        return dsl.resultQuery(BY_NUMBER, number).coerce(FIELDS).fetchOptional(CaseReading::file);
    }

    /** The case that another condition names; asked for too seldom to keep the words. */
    static Optional<CaseFile> one(DSLContext dsl, Condition which) {
        return select(dsl, which).fetchOptional(CaseReading::file);
    }

    private static String said(Condition which) {
        return select(DSL.using(SQLDialect.POSTGRES), which).getSQL();
    }

    private static ResultQuery<Record> select(DSLContext dsl, Condition which) {
        return dsl.select(FIELDS)
                .from(CASE_FILE)
                .leftJoin(TERMS)
                .on(TERMS.CASE_ID.eq(CASE_FILE.ID))
                .where(which)
                .and(CASE_FILE.REMOVED_AT.isNull());
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
