package se.brygga.app.clients.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.HOLDING;
import static se.brygga.db.clients.Tables.PERSON_CONTROL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
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

    private final ScopedDatabase database;
    private final OwnershipReader reader;
    private final ProductClock clock;
    private final Ids ids;

    SqlOwnershipBook(ScopedDatabase database, OwnershipReader reader, ProductClock clock, Ids ids) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
        this.ids = ids;
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
        return edit(stake, List.of(stake.holder(), stake.held()), dsl -> {
            if (correctedSameDay(dsl, stake, control, by)) {
                return;
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
                    .set(HOLDING.CONTROL, control.orElse(null))
                    .set(HOLDING.VALID, DayRange.since(stake.from()))
                    .set(HOLDING.SAID_BY, stake.saidBy())
                    .set(HOLDING.RECORDED_BY, by.orElse(null))
                    .set(HOLDING.RECORDED_AT, OffsetDateTime.now(clock))
                    .execute();
        });
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
        return edit(stake, List.of(stake.held()), dsl -> {
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
        });
    }

    private OwnershipChange edit(Stake stake, List<UUID> ends, Consumer<DSLContext> write) {
        if (!isShare(stake.capital()) || !isShare(stake.votes())) {
            return new OwnershipChange.Refused(Why.NOT_A_SHARE);
        }
        return database.in(Scope.nothing(), dsl -> {
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
            if (others(dsl, stake).add(stake.capital()).compareTo(HUNDRED) > 0) {
                return new OwnershipChange.Refused(Why.OVER_HUNDRED);
            }
            write.accept(dsl);
            dsl.update(ENTERPRISE)
                    .set(ENTERPRISE.GRAPH_VERSION, ENTERPRISE.GRAPH_VERSION.plus(1))
                    .where(ENTERPRISE.ID.in(ends))
                    .execute();
            return new OwnershipChange.Recorded();
        });
    }

    /** What everybody else holds of the capital on the day. */
    private static BigDecimal others(DSLContext dsl, Stake stake) {
        Field<BigDecimal> byEnterprises = field(dsl.select(sum(HOLDING.CAPITAL))
                .from(HOLDING)
                .where(HOLDING.HELD.eq(stake.held()))
                .and(HOLDING.HOLDER.ne(stake.holder()))
                .and(condition("{0} @> {1}::date", HOLDING.VALID, val(stake.from()))));
        Field<BigDecimal> byPersons = field(dsl.select(sum(PERSON_CONTROL.CAPITAL))
                .from(PERSON_CONTROL)
                .where(PERSON_CONTROL.HELD.eq(stake.held()))
                .and(PERSON_CONTROL.PERSON.ne(stake.holder()))
                .and(condition("{0} @> {1}::date", PERSON_CONTROL.VALID, val(stake.from()))));
        var sums = dsl.select(byEnterprises, byPersons).fetchSingle();
        return orNothing(sums.value1()).add(orNothing(sums.value2()));
    }

    private static BigDecimal orNothing(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }

    private static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }
}
