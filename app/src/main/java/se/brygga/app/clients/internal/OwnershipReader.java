package se.brygga.app.clients.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static se.brygga.db.clients.Tables.ANNUAL_FIGURES;
import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.HOLDING;
import static se.brygga.db.clients.Tables.PERSON;
import static se.brygga.db.clients.Tables.PERSON_CONTROL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.HoldingRow;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.PersonHoldingRow;

/**
 * Reads the connected part of the ownership graph around one enterprise: over every holding of that day, in both
 * directions, and over every person who holds something in two enterprises.
 */
@Component
class OwnershipReader {

    private static final String CONNECTED = """
            with recursive edge as (
              select holder as a, held as b from clients.holding where valid @> ?::date
              union all
              select o.held, p.held
                from clients.person_control o join clients.person_control p on p.person = o.person and p.held <> o.held
               where o.valid @> ?::date and p.valid @> ?::date
            ), connected (id) as (
              select ?::uuid
              union
              select case when e.a = c.id then e.b else e.a end
                from connected c join edge e on c.id in (e.a, e.b)
            )
            select id from connected
            """;

    List<UUID> connected(DSLContext dsl, UUID enterprise, LocalDate day) {
        return dsl.fetch(CONNECTED, day, day, day, enterprise).getValues(0, UUID.class);
    }

    Ownership around(DSLContext dsl, UUID enterprise, LocalDate day) {
        List<UUID> ids = connected(dsl, enterprise, day);
        List<EnterpriseCard> cards = dsl.selectFrom(ENTERPRISE)
                .where(ENTERPRISE.ID.in(ids))
                .orderBy(ENTERPRISE.ID)
                .fetch(EnterpriseRows::card);
        return new Ownership(
                enterprise, cards, holdings(dsl, ids, day), persons(dsl, ids, day), figures(dsl, ids, day));
    }

    private static List<HoldingRow> holdings(DSLContext dsl, List<UUID> ids, LocalDate day) {
        Field<LocalDate> from = field("lower({0})", LocalDate.class, HOLDING.VALID);
        return dsl.select(
                        HOLDING.ID,
                        HOLDING.HOLDER,
                        HOLDING.HELD,
                        HOLDING.CAPITAL,
                        HOLDING.VOTES,
                        HOLDING.CONTROL,
                        from,
                        HOLDING.SAID_BY)
                .from(HOLDING)
                .where(HOLDING.HELD.in(ids))
                .and(condition("{0} @> {1}::date", HOLDING.VALID, val(day)))
                .orderBy(HOLDING.HELD, HOLDING.HOLDER)
                .fetch(r -> new HoldingRow(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        Optional.ofNullable(r.value6()),
                        r.value7(),
                        r.value8()));
    }

    private static List<PersonHoldingRow> persons(DSLContext dsl, List<UUID> ids, LocalDate day) {
        Field<LocalDate> from = field("lower({0})", LocalDate.class, PERSON_CONTROL.VALID);
        return dsl.select(
                        PERSON_CONTROL.ID,
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON_CONTROL.HELD,
                        PERSON_CONTROL.CAPITAL,
                        PERSON_CONTROL.VOTES,
                        PERSON_CONTROL.SAME_OR_ADJACENT_MARKET,
                        from,
                        PERSON_CONTROL.SAID_BY)
                .from(PERSON_CONTROL)
                .join(PERSON)
                .on(PERSON.ID.eq(PERSON_CONTROL.PERSON))
                .where(PERSON_CONTROL.HELD.in(ids))
                .and(condition("{0} @> {1}::date", PERSON_CONTROL.VALID, val(day)))
                .orderBy(PERSON.NAME, PERSON.ID, PERSON_CONTROL.HELD)
                .fetch(r -> new PersonHoldingRow(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        Optional.ofNullable(r.value7()),
                        r.value8(),
                        r.value9()));
    }

    private static Map<UUID, List<FiguresOfYear>> figures(DSLContext dsl, List<UUID> ids, LocalDate day) {
        // The latest row of each year, of years that had begun on the day.
        return dsl
                .select(ANNUAL_FIGURES.fields())
                .distinctOn(ANNUAL_FIGURES.ENTERPRISE, ANNUAL_FIGURES.YEAR)
                .from(ANNUAL_FIGURES)
                .where(ANNUAL_FIGURES.ENTERPRISE.in(ids))
                .and(ANNUAL_FIGURES.YEAR.le(day.getYear()))
                .orderBy(ANNUAL_FIGURES.ENTERPRISE, ANNUAL_FIGURES.YEAR.desc(), ANNUAL_FIGURES.RECORDED_AT.desc())
                .stream()
                .map(row -> row.into(ANNUAL_FIGURES))
                .collect(groupingBy(
                        r -> r.getEnterprise(),
                        mapping(
                                r -> new FiguresOfYear(
                                        r.getYear(),
                                        r.getHeadcount(),
                                        r.getTurnoverEur(),
                                        r.getBalanceSheetEur(),
                                        r.getEstimate(),
                                        r.getSource()),
                                toList())));
    }
}
