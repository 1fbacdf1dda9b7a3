package se.brygga.app.aid.internal;

import static org.jooq.impl.DSL.select;
import static se.brygga.db.aid.Tables.RATE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import se.brygga.app.aid.RateChange;
import se.brygga.app.aid.RateRow;
import se.brygga.app.aid.Rates;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.core.law.eu.referencerate.BaseRates;
import se.brygga.db.aid.tables.records.RateRecord;

/** Rates in PostgreSQL. A batch is what one person entered of one kind at one moment. */
@Service
class SqlRates implements Rates {

    private static final String BATCHES = """
            select min(r.id::text)::uuid as id, r.kind, count(*)::int as days, min(r.valid_from) as first_day,
                   case when count(*) = 1 then max(r.valid_to) else max(r.valid_from) end as last_day,
                   (array_agg(r.value order by r.valid_from desc))[1] as value, r.source,
                   r.entered_by, e.name as entered_name, r.entered_at,
                   r.confirmed_by, c.name as confirmed_name, r.confirmed_at, r.rejected_at
              from aid.rate r
              join access.person e on e.id = r.entered_by
              left join access.person c on c.id = r.confirmed_by
             group by r.kind, r.source, r.entered_by, e.name, r.entered_at, r.confirmed_by, c.name, r.confirmed_at, r.rejected_at
            """;
    private static final int LATEST = 100;

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final Ids ids;

    SqlRates(ScopedDatabase database, ProductClock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<RateRow> latest() {
        return database.in(
                Scope.nothing(),
                dsl -> dsl.fetch(BATCHES
                                + " order by (r.confirmed_at is null and r.rejected_at is null) desc, r.entered_at desc limit "
                                + LATEST)
                        .map(SqlRates::row));
    }

    @Override
    public Optional<RateRow> find(UUID id) {
        return database.in(
                Scope.nothing(),
                dsl -> dsl.fetch("select * from (" + BATCHES + ") b where b.id = ?", id).stream()
                        .findFirst()
                        .map(SqlRates::row));
    }

    /**
     * The rate of each day; base rates may be published anew for a day, so none of them stands in the way of another.
     */
    private static Map<LocalDate, BigDecimal> known(DSLContext dsl, RateRow.Kind kind) {
        Map<LocalDate, BigDecimal> known = new HashMap<>();
        if (kind == RateRow.Kind.SEK_PER_EUR) {
            dsl.select(RATE.VALID_FROM, RATE.VALUE)
                    .from(RATE)
                    .where(RATE.KIND.eq(kind.name()))
                    .and(RATE.REJECTED_AT.isNull())
                    .forEach(row -> known.put(row.value1(), row.value2()));
        }
        return known;
    }

    @Override
    public RateChange enter(Actor by, RateRow.Kind kind, List<Quote> quotes, String source) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.in(by.scope(), dsl -> {
            Map<LocalDate, BigDecimal> known = known(dsl, kind);
            List<RateRecord> rows = new ArrayList<>();
            for (Quote quote : quotes) {
                BigDecimal first = known.getOrDefault(quote.day(), quote.value());
                if (first.compareTo(quote.value()) != 0) {
                    return differing(quote, first);
                }
                if (kind == RateRow.Kind.BASE_RATE || known.put(quote.day(), first) == null) {
                    rows.add(record(kind, quote, source, by, now));
                }
            }
            if (rows.isEmpty()) {
                return new RateChange.Refused(RateChange.Why.NOTHING_NEW);
            }
            dsl.batchInsert(rows).execute();
            log(dsl, new Step(rows.getFirst().getId(), "RATE_ENTERED", by, now), rows.size());
            return new RateChange.Done(rows.size());
        });
    }

    private static RateChange differing(Quote quote, BigDecimal first) {
        return new RateChange.Refused(
                RateChange.Why.ANOTHER_VALUE,
                List.of(
                        quote.day().toString(),
                        first.stripTrailingZeros().toPlainString(),
                        quote.value().toPlainString()));
    }

    private RateRecord record(RateRow.Kind kind, Quote quote, String source, Actor by, OffsetDateTime now) {
        RateRecord row = new RateRecord();
        row.setId(ids.next());
        row.setKind(kind.name());
        row.setValidFrom(quote.day());
        if (kind == RateRow.Kind.BASE_RATE) {
            row.setValidTo(BaseRates.knownTo(quote.day(), quote.last()));
        }
        row.setValue(quote.value());
        row.setSource(source);
        row.setEnteredBy(by.person());
        row.setEnteredAt(now);
        return row;
    }

    @Override
    public RateChange confirm(Actor by, UUID id) {
        return settle(by, id, true);
    }

    @Override
    public RateChange reject(Actor by, UUID id) {
        return settle(by, id, false);
    }

    private RateChange settle(Actor by, UUID id, boolean confirmed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return database.in(by.scope(), dsl -> {
            Optional<RateRecord> first = dsl.selectFrom(RATE)
                    .where(RATE.ID.eq(id))
                    .and(waiting())
                    .forUpdate()
                    .fetchOptional();
            if (first.isEmpty()) {
                return new RateChange.Refused(RateChange.Why.NOT_WAITING);
            }
            if (confirmed && first.get().getEnteredBy().equals(by.person())) {
                return new RateChange.Refused(RateChange.Why.SAME_PERSON);
            }
            Condition batch = waiting()
                    .and(RATE.KIND.eq(first.get().getKind()))
                    .and(RATE.SOURCE.eq(first.get().getSource()))
                    .and(RATE.ENTERED_BY.eq(first.get().getEnteredBy()))
                    .and(RATE.ENTERED_AT.eq(select(RATE.ENTERED_AT).from(RATE).where(RATE.ID.eq(id))));
            int rates = confirmed
                    ? dsl.update(RATE)
                            .set(RATE.CONFIRMED_BY, by.person())
                            .set(RATE.CONFIRMED_AT, now)
                            .where(batch)
                            .execute()
                    : dsl.update(RATE).set(RATE.REJECTED_AT, now).where(batch).execute();
            log(dsl, new Step(id, confirmed ? "RATE_CONFIRMED" : "RATE_REJECTED", by, now), rates);
            return new RateChange.Done(rates);
        });
    }

    private static Condition waiting() {
        return RATE.CONFIRMED_AT.isNull().and(RATE.REJECTED_AT.isNull());
    }

    private static void log(DSLContext dsl, Step step, int rates) {
        String company =
                step.by().scope().companies().stream().sorted().findFirst().orElse(null);
        dsl.fetch(
                "select audit.append(row(?::uuid, null, 'RATE', ?, ?::uuid, ?, null, null, ?::jsonb, ?::timestamptz, null, null)::audit.entry)",
                step.rate(),
                step.action(),
                step.by().person(),
                company,
                JSONB.valueOf("{\"rates\": " + rates + "}"),
                step.at());
    }

    /** What was done to which rate, by whom, when. */
    private record Step(UUID rate, String action, Actor by, OffsetDateTime at) {}

    private static RateRow row(Record found) {
        RateRow.Hand entered = new RateRow.Hand(
                found.get("entered_by", UUID.class),
                found.get("entered_name", String.class),
                found.get("entered_at", OffsetDateTime.class).toInstant());
        Optional<OffsetDateTime> confirmed = Optional.ofNullable(found.get("confirmed_at", OffsetDateTime.class));
        boolean rejected = found.get("rejected_at", OffsetDateTime.class) != null;
        return new RateRow(
                found.get("id", UUID.class),
                RateRow.Kind.valueOf(found.get("kind", String.class)),
                new RateRow.Days(
                        found.get("days", Integer.class),
                        found.get("first_day", LocalDate.class),
                        Optional.ofNullable(found.get("last_day", LocalDate.class))),
                found.get("value", BigDecimal.class),
                found.get("source", String.class),
                entered,
                confirmed.map(at -> new RateRow.Hand(
                        found.get("confirmed_by", UUID.class),
                        found.get("confirmed_name", String.class),
                        at.toInstant())),
                rejected
                        ? RateRow.State.REJECTED
                        : confirmed.isPresent() ? RateRow.State.CONFIRMED : RateRow.State.WAITING);
    }
}
