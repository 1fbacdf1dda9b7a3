package se.brygga.app.clients.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.HOLDING;
import static se.brygga.db.clients.Tables.PERSON_CONTROL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.clients.OwnershipChange.Why;
import se.brygga.app.platform.DayRange;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** The ownership graph in PostgreSQL. */
@Service
class SqlOwnershipBook implements OwnershipBook {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * Whether the holder has a share that begins later, and the most that all others hold together on the day or on any
     * later one.
     */
    private static final String KNOWN = """
            with share as (
              select h.holder, h.capital, h.votes, h.valid from clients.holding h where h.held = ?
              union all
              select p.person, p.capital, p.votes, p.valid from clients.person_control p where p.held = ?
            )
            select exists (select from share s where s.holder = ? and lower(s.valid) > ?::date) as later,
                   coalesce(max(o.capital), 0) as capital, coalesce(max(o.votes), 0) as votes
              from (select sum(s.capital) as capital, sum(s.votes) as votes
                      from (select ?::date as day union select lower(s.valid) from share s where lower(s.valid) > ?::date) d
                      join share s on s.valid @> d.day and s.holder <> ?
                     group by d.day) o
            """;

    private final ScopedDatabase database;
    private final OwnershipReader reader;
    private final ProductClock clock;
    private final Ids ids;
    private final RegisterTrail trail;

    SqlOwnershipBook(
            ScopedDatabase database, OwnershipReader reader, ProductClock clock, Ids ids, RegisterTrail trail) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
        this.trail = trail;
    }

    @Override
    public Ownership around(UUID enterprise, LocalDate day) {
        return database.call(dsl -> reader.around(dsl, enterprise, day));
    }

    @Override
    public OwnershipChange hold(Stake stake, Optional<String> control, Optional<UUID> by) {
        if (stake.holder().equals(stake.held())) {
            return new OwnershipChange.Refused(Why.OWNS_ITSELF);
        }
        return edit(stake, dsl -> List.of(stake.holder(), stake.held()), by, dsl -> {
            Optional<String> power =
                    control.isPresent() ? control.filter(told -> !told.equals(NO_CONTROL)) : controlled(dsl, stake);
            Optional<Share> before = dsl.select(HOLDING.CAPITAL, HOLDING.VOTES)
                    .from(HOLDING)
                    .where(HOLDING.HOLDER.eq(stake.holder()))
                    .and(HOLDING.HELD.eq(stake.held()))
                    .and(condition("{0} @> {1}::date", HOLDING.VALID, val(stake.from())))
                    .fetchOptional(row -> new Share(row.value1(), row.value2()));
            if (correctedSameDay(dsl, stake, power, by)) {
                return before;
            }
            dsl.execute(
                    "update clients.holding set valid = daterange(lower(valid), ?::date) where holder = ? and held = ? and valid @> ?::date",
                    stake.from(),
                    stake.holder(),
                    stake.held(),
                    stake.from());
            dsl.insertInto(HOLDING)
                    .set(HOLDING.ID, ids.next())
                    .set(HOLDING.HOLDER, stake.holder())
                    .set(HOLDING.HELD, stake.held())
                    .set(HOLDING.CAPITAL, stake.capital())
                    .set(HOLDING.VOTES, stake.votes())
                    .set(HOLDING.CONTROL, power.orElse(null))
                    .set(HOLDING.VALID, DayRange.since(stake.from()))
                    .set(HOLDING.SAID_BY, stake.saidBy())
                    .set(HOLDING.RECORDED_BY, by.orElse(null))
                    .set(HOLDING.RECORDED_AT, OffsetDateTime.now(clock))
                    .execute();
            return before;
        });
    }

    private static Optional<String> controlled(DSLContext dsl, Stake stake) {
        return dsl.select(HOLDING.CONTROL)
                .from(HOLDING)
                .where(HOLDING.HOLDER.eq(stake.holder()))
                .and(HOLDING.HELD.eq(stake.held()))
                .and(HOLDING.CONTROL.isNotNull())
                .and(condition("{0} @> {1}::date", HOLDING.VALID, val(stake.from())))
                .fetchOptional(HOLDING.CONTROL);
    }

    /** A share told a second time on the day it began is put right in its place: no period is empty. */
    private boolean correctedSameDay(DSLContext dsl, Stake stake, Optional<String> control, Optional<UUID> by) {
        return dsl.execute(
                        "update clients.holding set capital = ?, votes = ?, control = ?::text, said_by = ?, recorded_by = ?::uuid, recorded_at = ?::timestamptz"
                                + " where holder = ? and held = ? and lower(valid) = ?::date",
                        stake.capital(),
                        stake.votes(),
                        control.orElse(null),
                        stake.saidBy(),
                        by.orElse(null),
                        OffsetDateTime.now(clock),
                        stake.holder(),
                        stake.held(),
                        stake.from())
                > 0;
    }

    @Override
    public OwnershipChange personHolds(Stake stake, Optional<Boolean> sameOrAdjacentMarket, Optional<UUID> by) {
        return edit(stake, dsl -> heldBy(dsl, stake), by, dsl -> {
            Optional<Share> before = dsl.select(PERSON_CONTROL.CAPITAL, PERSON_CONTROL.VOTES)
                    .from(PERSON_CONTROL)
                    .where(PERSON_CONTROL.PERSON.eq(stake.holder()))
                    .and(PERSON_CONTROL.HELD.eq(stake.held()))
                    .and(condition("{0} @> {1}::date", PERSON_CONTROL.VALID, val(stake.from())))
                    .fetchOptional(row -> new Share(row.value1(), row.value2()));
            if (personCorrectedSameDay(dsl, stake, sameOrAdjacentMarket, by)) {
                return before;
            }
            dsl.execute(
                    "update clients.person_control set valid = daterange(lower(valid), ?::date) where person = ? and held = ? and valid @> ?::date",
                    stake.from(),
                    stake.holder(),
                    stake.held(),
                    stake.from());
            dsl.insertInto(PERSON_CONTROL)
                    .set(PERSON_CONTROL.ID, ids.next())
                    .set(PERSON_CONTROL.PERSON, stake.holder())
                    .set(PERSON_CONTROL.HELD, stake.held())
                    .set(PERSON_CONTROL.CAPITAL, stake.capital())
                    .set(PERSON_CONTROL.VOTES, stake.votes())
                    .set(PERSON_CONTROL.SAME_OR_ADJACENT_MARKET, sameOrAdjacentMarket.orElse(null))
                    .set(PERSON_CONTROL.VALID, DayRange.since(stake.from()))
                    .set(PERSON_CONTROL.SAID_BY, stake.saidBy())
                    .set(PERSON_CONTROL.RECORDED_BY, by.orElse(null))
                    .set(PERSON_CONTROL.RECORDED_AT, OffsetDateTime.now(clock))
                    .execute();
            return before;
        });
    }

    /** The same for a person. */
    private boolean personCorrectedSameDay(
            DSLContext dsl, Stake stake, Optional<Boolean> sameOrAdjacentMarket, Optional<UUID> by) {
        return dsl.update(PERSON_CONTROL)
                        .set(PERSON_CONTROL.CAPITAL, stake.capital())
                        .set(PERSON_CONTROL.VOTES, stake.votes())
                        .set(PERSON_CONTROL.SAME_OR_ADJACENT_MARKET, sameOrAdjacentMarket.orElse(null))
                        .set(PERSON_CONTROL.SAID_BY, stake.saidBy())
                        .set(PERSON_CONTROL.RECORDED_BY, by.orElse(null))
                        .set(PERSON_CONTROL.RECORDED_AT, OffsetDateTime.now(clock))
                        .where(PERSON_CONTROL.PERSON.eq(stake.holder()))
                        .and(PERSON_CONTROL.HELD.eq(stake.held()))
                        .and(condition("lower({0}) = {1}::date", PERSON_CONTROL.VALID, val(stake.from())))
                        .execute()
                > 0;
    }

    /**
     * A person links every enterprise in which the person holds something: an edit of one changes the group of each.
     * The person's row is locked first, so that no other edit adds one meanwhile; empty when there is no such person.
     */
    private static List<UUID> heldBy(DSLContext dsl, Stake stake) {
        if (!dsl.fetchSingle("select clients.lock_person(?)", stake.holder()).get(0, Boolean.class)) {
            return List.of();
        }
        Stream<UUID> others = dsl
                .selectDistinct(PERSON_CONTROL.HELD)
                .from(PERSON_CONTROL)
                .where(PERSON_CONTROL.PERSON.eq(stake.holder()))
                .and(condition("{0} && daterange({1}::date, null)", PERSON_CONTROL.VALID, val(stake.from())))
                .fetch(PERSON_CONTROL.HELD)
                .stream();
        return Stream.concat(Stream.of(stake.held()), others).distinct().toList();
    }

    /** What was held until now. */
    private record Share(BigDecimal capital, BigDecimal votes) {}

    private OwnershipChange edit(
            Stake stake,
            Function<DSLContext, List<UUID>> touched,
            Optional<UUID> by,
            Function<DSLContext, Optional<Share>> write) {
        if (!isShare(stake.capital()) || !isShare(stake.votes())) {
            return new OwnershipChange.Refused(Why.NOT_A_SHARE);
        }
        return database.in(Scope.nothing(), dsl -> {
            List<UUID> ends = touched.apply(dsl);
            if (ends.isEmpty()) {
                return new OwnershipChange.Refused(Why.UNKNOWN_PERSON);
            }
            // The locks that a decision takes, in the same order, so that the two never wait for each other in a ring.
            int locked = dsl.select(ENTERPRISE.ID)
                    .from(ENTERPRISE)
                    .where(ENTERPRISE.ID.in(ends))
                    .orderBy(ENTERPRISE.ID)
                    .forNoKeyUpdate()
                    .fetch()
                    .size();
            if (locked < ends.size()) {
                return new OwnershipChange.Refused(Why.UNKNOWN_ENTERPRISE);
            }
            Optional<Why> against = against(dsl, stake);
            if (against.isPresent()) {
                return new OwnershipChange.Refused(against.get());
            }
            Optional<Share> before = write.apply(dsl);
            dsl.update(ENTERPRISE)
                    .set(ENTERPRISE.GRAPH_VERSION, ENTERPRISE.GRAPH_VERSION.plus(1))
                    .where(ENTERPRISE.ID.in(ends))
                    .execute();
            trail.tell(dsl, stake.held(), "OWNERSHIP_SET", by, told(stake, before));
            return new OwnershipChange.Recorded();
        });
    }

    private static Map<String, Object> told(Stake stake, Optional<Share> before) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("holder", stake.holder());
        told.put("capital", RegisterTrail.fromTo(before.map(Share::capital).orElse(null), stake.capital()));
        told.put("votes", RegisterTrail.fromTo(before.map(Share::votes).orElse(null), stake.votes()));
        told.put("since", stake.from().toString());
        told.put("source", stake.saidBy());
        return told;
    }

    /** What the register knows already that speaks against the stake; nothing when it fits in. */
    private static Optional<Why> against(DSLContext dsl, Stake stake) {
        var known = dsl.fetchSingle(
                KNOWN,
                stake.held(),
                stake.held(),
                stake.holder(),
                stake.from(),
                stake.from(),
                stake.from(),
                stake.holder());
        if (known.get("later", Boolean.class)) {
            return Optional.of(Why.LATER_SHARE_KNOWN);
        }
        if (known.get("capital", BigDecimal.class).add(stake.capital()).compareTo(HUNDRED) > 0) {
            return Optional.of(Why.OVER_HUNDRED);
        }
        return known.get("votes", BigDecimal.class).add(stake.votes()).compareTo(HUNDRED) > 0
                ? Optional.of(Why.VOTES_OVER_HUNDRED)
                : Optional.empty();
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }
}
