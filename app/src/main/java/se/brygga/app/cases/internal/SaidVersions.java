package se.brygga.app.cases.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.CONFLICT_DECLARATION;
import static se.brygga.db.cases.Tables.FACT_VERSION;
import static se.brygga.db.cases.Tables.FUNDING_SOURCE;
import static se.brygga.db.cases.Tables.FUNDING_VERSION;
import static se.brygga.db.cases.Tables.JUDGEMENT;
import static se.brygga.db.cases.Tables.PROPOSAL;
import static se.brygga.db.cases.Tables.REASON;
import static se.brygga.db.cases.Tables.TERMS_VERSION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import se.brygga.app.cases.CaseFile.Declaration;
import se.brygga.app.cases.CaseFile.Judged;
import se.brygga.app.cases.CaseFile.Reasoned;
import se.brygga.app.cases.CaseFile.Source;
import se.brygga.app.cases.CaseFile.StatedFact;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseVersions;
import se.brygga.app.cases.CaseVersions.FactSaid;
import se.brygga.app.cases.CaseVersions.TermsSet;
import se.brygga.app.cases.ReturnedProposal;

/** Reads every version of what has been said of a case. */
final class SaidVersions {

    private static final Field<List<Source>> SOURCES = multiset(select(
                            FUNDING_SOURCE.KIND,
                            FUNDING_SOURCE.NAME,
                            FUNDING_SOURCE.AMOUNT,
                            FUNDING_SOURCE.APPROVED,
                            FUNDING_SOURCE.SECURED,
                            FUNDING_SOURCE.EVIDENCE)
                    .from(FUNDING_SOURCE)
                    .where(FUNDING_SOURCE.CASE_ID.eq(FUNDING_VERSION.CASE_ID))
                    .and(FUNDING_SOURCE.VERSION.eq(FUNDING_VERSION.VERSION))
                    .orderBy(FUNDING_SOURCE.ORDINAL))
            .as("sources")
            .convertFrom(rows -> rows.map(CaseFields::source));

    private static final Field<List<Judged>> JUDGED = multiset(selectFrom(JUDGEMENT)
                    .where(JUDGEMENT.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(JUDGEMENT.PROVISION, JUDGEMENT.VERSION))
            .as("judged")
            .convertFrom(rows -> rows.map(row -> new Judged(
                    row.getProvision(), row.getMet(), row.getText(), row.getOfficer(), row.getRecordedAt())));

    private static final Field<List<Reasoned>> REASONED = multiset(
                    selectFrom(REASON).where(REASON.CASE_ID.eq(CASE_FILE.ID)).orderBy(REASON.PROVISION, REASON.VERSION))
            .as("reasoned")
            .convertFrom(rows -> rows.map(row -> new Reasoned(
                    row.getProvision(), row.getDegree(), row.getText(), row.getOfficer(), row.getRecordedAt())));

    private static final Field<List<Declaration>> DECLARED = multiset(selectFrom(CONFLICT_DECLARATION)
                    .where(CONFLICT_DECLARATION.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(CONFLICT_DECLARATION.RECORDED_AT, CONFLICT_DECLARATION.VERSION))
            .as("declared")
            .convertFrom(rows -> rows.map(row -> new Declaration(
                    row.getPerson(),
                    row.getConflict(),
                    row.getGround(),
                    row.getRecordedAt(),
                    Optional.ofNullable(row.getLiftedBy()))));

    private static final Field<List<CaseVersions.Funding>> FUNDED = multiset(
                    select(FUNDING_VERSION.TOLD_BY, FUNDING_VERSION.RECORDED_AT, SOURCES)
                            .from(FUNDING_VERSION)
                            .where(FUNDING_VERSION.CASE_ID.eq(CASE_FILE.ID))
                            .orderBy(FUNDING_VERSION.VERSION))
            .as("funded")
            .convertFrom(rows -> rows.map(
                    row -> new CaseVersions.Funding(Optional.ofNullable(row.value1()), row.value2(), row.value3())));

    private static final Field<List<FactSaid>> STATED = multiset(selectFrom(FACT_VERSION)
                    .where(FACT_VERSION.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(FACT_VERSION.NAME, FACT_VERSION.VERSION))
            .as("stated")
            .convertFrom(rows -> rows.map(row -> new FactSaid(
                    row.getName(),
                    new StatedFact(
                            row.getValue(),
                            row.getSource(),
                            Optional.ofNullable(row.getRecordedBy()),
                            Optional.of(row.getRecordedAt())))));

    private static final Field<List<TermsSet>> OFFERED = multiset(selectFrom(TERMS_VERSION)
                    .where(TERMS_VERSION.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(TERMS_VERSION.VERSION))
            .as("offered")
            .convertFrom(rows -> rows.map(
                    row -> new TermsSet(row.getSaid().data(), Optional.ofNullable(row.getSetBy()), row.getSetAt())));

    /** In one statement; nothing where the case is not seen. */
    static CaseVersions of(DSLContext dsl, UUID caseId) {
        return dsl.select(JUDGED, REASONED, DECLARED, STATED, OFFERED, FUNDED)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(caseId))
                .fetchOptional(row -> new CaseVersions(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()))
                .orElse(CaseVersions.NONE);
    }

    static Optional<ReturnedProposal> returned(DSLContext dsl, UUID caseId) {
        return dsl.selectFrom(PROPOSAL)
                .where(PROPOSAL.CASE_ID.eq(caseId))
                .and(PROPOSAL.RETURNED_AT.isNotNull())
                .orderBy(PROPOSAL.VERSION.desc())
                .limit(1)
                .fetchOptional(row -> new ReturnedProposal(
                        row.getVersion(),
                        CaseOutcome.valueOf(row.getOutcome()),
                        row.getText(),
                        row.getStanding(),
                        row.getReturnedBy(),
                        row.getReturnedAt(),
                        row.getReturnText()));
    }
}
