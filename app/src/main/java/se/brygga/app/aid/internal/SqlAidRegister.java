package se.brygga.app.aid.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.year;
import static se.brygga.db.aid.Tables.ENTRY;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.DECISION;
import static se.brygga.db.clients.Tables.ENTERPRISE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectSeekStep2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import se.brygga.app.aid.AidFilter;
import se.brygga.app.aid.AidRegister;
import se.brygga.app.aid.AidRow;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** The register in PostgreSQL, read under row security. */
@Service
class SqlAidRegister implements AidRegister {

    private static final int FETCH_SIZE = 500;

    private final ScopedDatabase database;

    SqlAidRegister(ScopedDatabase database) {
        this.database = database;
    }

    @Override
    public List<AidRow> page(Scope scope, AidFilter filter) {
        return database.in(
                scope,
                dsl -> select(dsl, filter)
                        .limit(AidFilter.PAGE_SIZE)
                        .offset((filter.page() - 1) * AidFilter.PAGE_SIZE)
                        .fetch(SqlAidRegister::row));
    }

    @Override
    public Sum sum(Scope scope, AidFilter filter) {
        return database.in(
                scope,
                dsl -> dsl.select(count(), coalesce(DSL.sum(ENTRY.AMOUNT_EUR), val(BigDecimal.ZERO)))
                        .from(ENTRY)
                        .join(ENTERPRISE)
                        .on(ENTERPRISE.ID.eq(ENTRY.ENTERPRISE))
                        .leftJoin(CASE_FILE)
                        .on(CASE_FILE.ID.eq(ENTRY.CASE_ID))
                        .leftJoin(DECISION)
                        .on(DECISION.ID.eq(ENTRY.DECISION))
                        .where(matching(filter))
                        .fetchSingle(found -> new Sum(found.value1().longValue(), found.value2())));
    }

    @Override
    public void each(Scope scope, AidFilter filter, Consumer<AidRow> reader) {
        database.run(scope, dsl -> {
            ResultQuery<Record> all = select(dsl, filter).fetchSize(FETCH_SIZE);
            try (var cursor = all.fetchLazy()) {
                cursor.forEach(found -> reader.accept(row(found)));
            }
        });
    }

    private static SelectSeekStep2<Record, ?, ?> select(DSLContext dsl, AidFilter filter) {
        return dsl.select(ENTRY.fields())
                .select(ENTERPRISE.NAME, ENTERPRISE.ORGANISATION_NUMBER, CASE_FILE.NUMBER, DECISION.NUMBER)
                .from(ENTRY)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(ENTRY.ENTERPRISE))
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(ENTRY.CASE_ID))
                .leftJoin(DECISION)
                .on(DECISION.ID.eq(ENTRY.DECISION))
                .where(matching(filter))
                .orderBy(ENTRY.GRANTED.desc(), ENTRY.ID.desc());
    }

    private static Condition matching(AidFilter filter) {
        return filter.text()
                .map(SqlAidRegister::containing)
                .orElse(noCondition())
                .and(filter.enterprise().map(ENTRY.ENTERPRISE::eq).orElse(noCondition()))
                .and(filter.county().map(ENTRY.COUNTY::eq).orElse(noCondition()))
                .and(filter.regulation().map(ENTRY.REGULATION::eq).orElse(noCondition()))
                .and(filter.year().map(year(ENTRY.GRANTED)::eq).orElse(noCondition()));
    }

    private static Condition containing(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return lower(ENTERPRISE.NAME)
                .contains(wanted)
                .or(ENTERPRISE.ORGANISATION_NUMBER.eq(wanted.replaceAll("[\\s\\u00a0-]", "")))
                .or(lower(CASE_FILE.NUMBER).eq(wanted))
                .or(lower(DECISION.NUMBER).eq(wanted));
    }

    private static AidRow row(Record found) {
        return new AidRow(
                found.get(ENTRY.ID),
                new AidRow.Recipient(
                        found.get(ENTRY.ENTERPRISE),
                        found.get(ENTERPRISE.NAME),
                        Optional.ofNullable(found.get(ENTERPRISE.ORGANISATION_NUMBER)),
                        found.get(ENTRY.COUNTY),
                        Optional.ofNullable(found.get(ENTRY.SECTOR))),
                new AidRow.Origin(
                        found.get(ENTRY.COMPANY),
                        Optional.ofNullable(found.get(CASE_FILE.NUMBER)),
                        Optional.ofNullable(found.get(DECISION.NUMBER))),
                found.get(ENTRY.GRANTED),
                found.get(ENTRY.REGULATION),
                found.get(ENTRY.INSTRUMENT),
                new AidRow.Amount(
                        found.get(ENTRY.AMOUNT_SEK),
                        found.get(ENTRY.AMOUNT_EUR),
                        found.get(ENTRY.SEK_PER_EUR),
                        found.get(ENTRY.RATE_SOURCE)),
                found.get(ENTRY.KEEP_UNTIL),
                found.get(ENTRY.CORRECTS) != null);
    }
}
