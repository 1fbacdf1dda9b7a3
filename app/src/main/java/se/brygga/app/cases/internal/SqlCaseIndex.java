package se.brygga.app.cases.internal;

import static org.jooq.impl.DSL.noCondition;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.DECISION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import se.brygga.app.cases.CaseIndex;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** Cases in short from PostgreSQL, under row security. */
@Service
class SqlCaseIndex implements CaseIndex {

    private final ScopedDatabase database;

    SqlCaseIndex(ScopedDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> one(Scope scope, String number) {
        return database.in(
                scope, dsl -> entries(dsl, CASE_FILE.NUMBER.eq(number)).fetchOptional(SqlCaseIndex::entry));
    }

    @Override
    public List<Entry> list(Scope scope, Wanted wanted) {
        Condition status =
                wanted.status().map(one -> CASE_FILE.STATUS.eq(one.name())).orElse(noCondition());
        Condition after = wanted.after().map(CASE_FILE.ID::gt).orElse(noCondition());
        return database.in(
                scope,
                dsl -> entries(dsl, status.and(after))
                        .orderBy(CASE_FILE.ID)
                        .limit(wanted.most())
                        .fetch(SqlCaseIndex::entry));
    }

    private static SelectConditionStep<Record> entries(DSLContext dsl, Condition which) {
        return dsl.select(List.of(
                        CASE_FILE.ID,
                        CASE_FILE.NUMBER,
                        CASE_FILE.VERSION,
                        CASE_FILE.STATUS,
                        CASE_FILE.OUTCOME,
                        CASE_FILE.FORM,
                        CASE_FILE.PRODUCT,
                        CASE_FILE.COMPANY,
                        CASE_FILE.COUNTY,
                        CASE_FILE.AMOUNT,
                        CASE_FILE.APPLICATION_DATE,
                        CASE_FILE.DUE_DATE,
                        CASE_FILE.CHANGED_AT,
                        DECISION.ID,
                        DECISION.NUMBER,
                        DECISION.AMOUNT,
                        DECISION.RECEIPT,
                        DECISION.DECIDED_ON))
                .from(CASE_FILE)
                .leftJoin(DECISION)
                .on(DECISION.CASE_ID.eq(CASE_FILE.ID))
                .where(which)
                .and(CASE_FILE.STATUS.ne(CaseStatus.DRAFT.name())); // a draft is its writer's own
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get(CASE_FILE.ID),
                row.get(CASE_FILE.NUMBER),
                row.get(CASE_FILE.VERSION),
                CaseStatus.valueOf(row.get(CASE_FILE.STATUS)),
                Optional.ofNullable(row.get(CASE_FILE.OUTCOME)).map(CaseOutcome::valueOf),
                new What(
                        row.get(CASE_FILE.FORM),
                        row.get(CASE_FILE.PRODUCT),
                        row.get(CASE_FILE.COMPANY),
                        row.get(CASE_FILE.COUNTY)),
                Optional.ofNullable(row.get(CASE_FILE.AMOUNT)),
                new Days(
                        Optional.ofNullable(row.get(CASE_FILE.APPLICATION_DATE)),
                        Optional.ofNullable(row.get(CASE_FILE.DUE_DATE))),
                row.get(CASE_FILE.CHANGED_AT),
                Optional.ofNullable(row.get(DECISION.ID))
                        .map(id -> new Decided(
                                id,
                                row.get(DECISION.NUMBER),
                                Optional.ofNullable(row.get(DECISION.AMOUNT)),
                                row.get(DECISION.RECEIPT),
                                row.get(DECISION.DECIDED_ON))));
    }
}
