package se.brygga.app.cases.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.COLLATERAL;
import static se.brygga.db.cases.Tables.CONFLICT_DECLARATION;
import static se.brygga.db.cases.Tables.DECISION;
import static se.brygga.db.cases.Tables.FACT;
import static se.brygga.db.cases.Tables.FUNDING_SOURCE;
import static se.brygga.db.cases.Tables.FUNDING_VERSION;
import static se.brygga.db.cases.Tables.JUDGEMENT;
import static se.brygga.db.cases.Tables.OWNERSHIP_CLAIM;
import static se.brygga.db.cases.Tables.PROPOSAL;
import static se.brygga.db.cases.Tables.RATE_STEP;
import static se.brygga.db.cases.Tables.REASON;
import static se.brygga.db.cases.Tables.REQUEST_FOR_COMPLETION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record6;
import se.brygga.app.cases.CaseFile.Claim;
import se.brygga.app.cases.CaseFile.ClaimAnswer;
import se.brygga.app.cases.CaseFile.Collateral;
import se.brygga.app.cases.CaseFile.Decision;
import se.brygga.app.cases.CaseFile.Declaration;
import se.brygga.app.cases.CaseFile.English;
import se.brygga.app.cases.CaseFile.Judged;
import se.brygga.app.cases.CaseFile.Proposal;
import se.brygga.app.cases.CaseFile.RateStep;
import se.brygga.app.cases.CaseFile.Reasoned;
import se.brygga.app.cases.CaseFile.Request;
import se.brygga.app.cases.CaseFile.Source;
import se.brygga.app.cases.CaseFile.StatedFact;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.db.cases.tables.records.OwnershipClaimRecord;

/** What hangs below a case, as nested fields, so that a whole case is one statement and one round trip. */
final class CaseFields {

    static final Field<List<Source>> SOURCES = multiset(select(
                            FUNDING_SOURCE.KIND,
                            FUNDING_SOURCE.NAME,
                            FUNDING_SOURCE.AMOUNT,
                            FUNDING_SOURCE.APPROVED,
                            FUNDING_SOURCE.SECURED,
                            FUNDING_SOURCE.EVIDENCE)
                    .from(FUNDING_SOURCE)
                    .where(FUNDING_SOURCE.CASE_ID.eq(CASE_FILE.ID))
                    .and(FUNDING_SOURCE.VERSION.eq(select(max(FUNDING_VERSION.VERSION))
                            .from(FUNDING_VERSION)
                            .where(FUNDING_VERSION.CASE_ID.eq(CASE_FILE.ID))))
                    .orderBy(FUNDING_SOURCE.ORDINAL))
            .as("sources")
            .convertFrom(rows -> rows.map(CaseFields::source));

    /** A source as it was told. */
    static Source source(Record6<String, String, BigDecimal, Boolean, Boolean, String> r) {
        return new Source(
                r.value1(),
                r.value2(),
                r.value3(),
                Optional.ofNullable(r.value4()),
                Optional.ofNullable(r.value5()),
                r.value6());
    }

    static final Field<List<RateStep>> RATES = multiset(select(RATE_STEP.FROM_MONTH, RATE_STEP.ANNUAL)
                    .from(RATE_STEP)
                    .where(RATE_STEP.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(RATE_STEP.FROM_MONTH))
            .as("rates")
            .convertFrom(rows -> rows.map(r -> new RateStep(r.value1(), r.value2())));

    static final Field<List<Collateral>> COLLATERALS = multiset(
                    select(COLLATERAL.KIND, COLLATERAL.VALUE, COLLATERAL.RANK, COLLATERAL.VALUED)
                            .from(COLLATERAL)
                            .where(COLLATERAL.CASE_ID.eq(CASE_FILE.ID))
                            .orderBy(COLLATERAL.ORDINAL))
            .as("collaterals")
            .convertFrom(rows ->
                    rows.map(r -> new Collateral(r.value1(), r.value2(), r.value3(), Optional.ofNullable(r.value4()))));

    static final Field<Map<String, StatedFact>> FACTS = multiset(
                    select(FACT.NAME, FACT.VALUE, FACT.SOURCE, FACT.RECORDED_BY, moment(FACT.RECORDED_AT))
                            .from(FACT)
                            .where(FACT.CASE_ID.eq(CASE_FILE.ID))
                            .orderBy(FACT.NAME))
            .as("facts")
            .convertFrom(rows -> rows.stream()
                    .collect(Collectors.toMap(
                            r -> r.value1(),
                            r -> new StatedFact(
                                    r.value2(),
                                    r.value3(),
                                    Optional.ofNullable(r.value4()),
                                    Optional.of(r.value5())))));

    static final Field<List<Judged>> JUDGEMENTS = multiset(select(
                            JUDGEMENT.PROVISION,
                            JUDGEMENT.MET,
                            JUDGEMENT.TEXT,
                            JUDGEMENT.OFFICER,
                            moment(JUDGEMENT.RECORDED_AT))
                    .distinctOn(JUDGEMENT.PROVISION)
                    .from(JUDGEMENT)
                    .where(JUDGEMENT.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(JUDGEMENT.PROVISION, JUDGEMENT.VERSION.desc()))
            .as("judgements")
            .convertFrom(rows -> rows.map(r -> new Judged(r.value1(), r.value2(), r.value3(), r.value4(), r.value5())));

    static final Field<List<Reasoned>> REASONS = multiset(
                    select(REASON.PROVISION, REASON.DEGREE, REASON.TEXT, REASON.OFFICER, moment(REASON.RECORDED_AT))
                            .distinctOn(REASON.PROVISION)
                            .from(REASON)
                            .where(REASON.CASE_ID.eq(CASE_FILE.ID))
                            .orderBy(REASON.PROVISION, REASON.VERSION.desc()))
            .as("reasons")
            .convertFrom(
                    rows -> rows.map(r -> new Reasoned(r.value1(), r.value2(), r.value3(), r.value4(), r.value5())));

    static final Field<List<Claim>> CLAIMS = multiset(select(OWNERSHIP_CLAIM.fields())
                    .from(OWNERSHIP_CLAIM)
                    .where(OWNERSHIP_CLAIM.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(OWNERSHIP_CLAIM.TOLD_AT, OWNERSHIP_CLAIM.ID))
            .as("claims")
            .convertFrom(rows -> rows.map(CaseFields::claim));

    private static Claim claim(Record row) {
        OwnershipClaimRecord r = row.into(OWNERSHIP_CLAIM);
        return new Claim(
                r.getId(),
                r.getHolder(),
                r.getHeld(),
                r.getShare(),
                r.getSince(),
                r.getToldBy(),
                r.getToldAt(),
                Optional.ofNullable(r.getConfirmed())
                        .map(confirmed ->
                                new ClaimAnswer(confirmed, r.getReason(), r.getAnsweredBy(), r.getAnsweredAt())));
    }

    static final Field<List<Declaration>> DECLARATIONS = multiset(select(
                            CONFLICT_DECLARATION.PERSON,
                            CONFLICT_DECLARATION.CONFLICT,
                            CONFLICT_DECLARATION.GROUND,
                            moment(CONFLICT_DECLARATION.RECORDED_AT),
                            CONFLICT_DECLARATION.LIFTED_BY)
                    .distinctOn(CONFLICT_DECLARATION.PERSON)
                    .from(CONFLICT_DECLARATION)
                    .where(CONFLICT_DECLARATION.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(CONFLICT_DECLARATION.PERSON, CONFLICT_DECLARATION.VERSION.desc()))
            .as("declarations")
            .convertFrom(rows -> rows.stream()
                    .map(r -> new Declaration(
                            r.value1(), r.value2(), r.value3(), r.value4(), Optional.ofNullable(r.value5())))
                    .sorted(Comparator.comparing(Declaration::at))
                    .toList());

    static final Field<List<Request>> REQUESTS = multiset(select(
                            REQUEST_FOR_COMPLETION.ID,
                            REQUEST_FOR_COMPLETION.ITEM,
                            REQUEST_FOR_COMPLETION.MESSAGE,
                            REQUEST_FOR_COMPLETION.ASKED_BY,
                            moment(REQUEST_FOR_COMPLETION.ASKED_AT),
                            REQUEST_FOR_COMPLETION.DUE_DATE,
                            REQUEST_FOR_COMPLETION.ANSWER,
                            REQUEST_FOR_COMPLETION.ANSWERED_AT)
                    .from(REQUEST_FOR_COMPLETION)
                    .where(REQUEST_FOR_COMPLETION.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(REQUEST_FOR_COMPLETION.ASKED_AT))
            .as("requests")
            .convertFrom(rows -> rows.map(r -> new Request(
                    r.value1(),
                    r.value2(),
                    r.value3(),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    Optional.ofNullable(r.value7()),
                    Optional.ofNullable(r.value8()))));

    /** The latest proposal; an earlier one that was sent back stays in the table and the log. */
    static final Field<List<Proposal>> PROPOSALS = multiset(select(
                            PROPOSAL.VERSION,
                            PROPOSAL.OUTCOME,
                            PROPOSAL.TEXT,
                            PROPOSAL.PROPOSER,
                            PROPOSAL.RECEIPT,
                            moment(PROPOSAL.RECORDED_AT),
                            PROPOSAL.RETURN_TEXT,
                            PROPOSAL.TEXT_ENGLISH,
                            PROPOSAL.CONDITIONS_ENGLISH)
                    .from(PROPOSAL)
                    .where(PROPOSAL.CASE_ID.eq(CASE_FILE.ID))
                    .orderBy(PROPOSAL.VERSION.desc())
                    .limit(inline(1)))
            .as("proposals")
            .convertFrom(rows -> rows.map(r -> new Proposal(
                    r.value1(),
                    CaseOutcome.valueOf(r.value2()),
                    r.value3(),
                    new English(Optional.ofNullable(r.value8()), Optional.ofNullable(r.value9())),
                    r.value4(),
                    r.value5(),
                    r.value6(),
                    Optional.ofNullable(r.value7()))));

    static final Field<List<Decision>> DECISIONS = multiset(select(
                            DECISION.ID,
                            DECISION.NUMBER,
                            DECISION.OUTCOME,
                            DECISION.AMOUNT,
                            DECISION.REASONS,
                            DECISION.PROPOSER,
                            DECISION.DECIDER,
                            DECISION.RECEIPT,
                            DECISION.DECIDED_ON)
                    .from(DECISION)
                    .where(DECISION.CASE_ID.eq(CASE_FILE.ID)))
            .as("decisions")
            .convertFrom(rows -> rows.map(r -> new Decision(
                    r.value1(),
                    r.value2(),
                    CaseOutcome.valueOf(r.value3()),
                    Optional.ofNullable(r.value4()),
                    r.value5(),
                    r.value6(),
                    r.value7(),
                    r.value8(),
                    r.value9())));

    private CaseFields() {}

    /**
     * A moment that is read as a number: as text below a nested field, each one would cost an exception within jOOQ,
     * which tries another form first.
     */
    private static Field<OffsetDateTime> moment(Field<OffsetDateTime> column) {
        return field("(extract(epoch from {0}) * 1000000)::bigint", Long.class, column)
                .convertFrom(
                        OffsetDateTime.class,
                        micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }
}
