package se.brygga.app.clients.internal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.val;
import static se.brygga.db.clients.Tables.ANNUAL_FIGURES;
import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.HOLDING;
import static se.brygga.db.clients.Tables.PERSON_CONTROL;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
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

    /** From neighbour to neighbour over indexes, so that the cost is that of the group and not of the register. */
    private static final String CONNECTED = """
            with recursive connected (id) as (
              select {0}::uuid
              union
              select n.id
                from connected c
               cross join lateral (
                 select h.held from clients.holding h where h.holder = c.id and h.valid @> {1}::date
                 union all
                 select h.holder from clients.holding h where h.held = c.id and h.valid @> {1}::date
                 union all
                 select p.held
                   from clients.person_control o join clients.person_control p on p.person = o.person and p.held <> o.held
                  where o.held = c.id and o.valid @> {1}::date and p.valid @> {1}::date) n (id)
            )
            select id from connected
            """;

    List<UUID> connected(DSLContext dsl, UUID enterprise, LocalDate day) {
        return dsl.fetch(CONNECTED, val(enterprise), val(day)).getValues(0, UUID.class);
    }

    /** In one statement: every connected enterprise with what is held in it and its figures. */
    Ownership around(DSLContext dsl, UUID enterprise, LocalDate day) {
        Field<List<HoldingRow>> holdings = holdings(day);
        Field<List<PersonHoldingRow>> persons = persons(day);
        Field<List<FiguresOfYear>> figures = figures(day);
        List<Connected> found = dsl.select(ENTERPRISE.fields())
                .select(holdings, persons, figures)
                .from(ENTERPRISE)
                // An array is looked up row by row in the index; a set would be joined to the whole register.
                .where(condition("{0} = any (array({1}))", ENTERPRISE.ID, sql(CONNECTED, val(enterprise), val(day))))
                .orderBy(ENTERPRISE.ID)
                .fetch(row -> connected(
                        EnterpriseRows.card(row), row.get(holdings), row.get(persons), row.get(figures), day));
        return new Ownership(
                enterprise,
                found.stream().map(Connected::card).toList(),
                found.stream().flatMap(one -> one.holdings().stream()).toList(),
                found.stream()
                        .flatMap(one -> one.persons().stream())
                        .sorted(comparing(PersonHoldingRow::name)
                                .thenComparing(row -> row.person().toString())
                                .thenComparing(row -> row.held().toString()))
                        .toList(),
                found.stream()
                        .filter(one -> !one.figures().isEmpty())
                        .collect(toMap(one -> one.card().id(), Connected::figures)));
    }

    /** An enterprise with what hangs on it. */
    private record Connected(
            EnterpriseCard card,
            List<HoldingRow> holdings,
            List<PersonHoldingRow> persons,
            List<FiguresOfYear> figures) {}

    /**
     * The figures that count on the day: accounts once their year has ended, since the last closed accounting period
     * decides; an estimate also for the year that runs, (EU) 651/2014 annex I art. 4.1 and 4.3 and SFS 2009:41 3 §.
     */
    private static Connected connected(
            EnterpriseCard card,
            List<HoldingRow> holdings,
            List<PersonHoldingRow> persons,
            List<FiguresOfYear> figures,
            LocalDate day) {
        MonthDay start = MonthDay.parse("--" + card.fiscalYearStart());
        List<FiguresOfYear> counted = figures.stream()
                .filter(row ->
                        row.estimate() || !start.atYear(row.year()).plusYears(1).isAfter(day))
                .toList();
        return new Connected(card, holdings, persons, counted);
    }

    private static Field<List<HoldingRow>> holdings(LocalDate day) {
        Field<LocalDate> from = field("lower({0})", LocalDate.class, HOLDING.VALID);
        return multiset(select(
                                HOLDING.ID,
                                HOLDING.HOLDER,
                                HOLDING.HELD,
                                HOLDING.CAPITAL,
                                HOLDING.VOTES,
                                HOLDING.CONTROL,
                                from,
                                HOLDING.SAID_BY)
                        .from(HOLDING)
                        .where(HOLDING.HELD.eq(ENTERPRISE.ID))
                        .and(condition("{0} @> {1}::date", HOLDING.VALID, val(day)))
                        .orderBy(HOLDING.HOLDER))
                .as("holdings")
                .convertFrom(rows -> rows.map(r -> new HoldingRow(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        Optional.ofNullable(r.value6()),
                        r.value7(),
                        r.value8())));
    }

    private static Field<List<PersonHoldingRow>> persons(LocalDate day) {
        Field<LocalDate> from = field("lower({0})", LocalDate.class, PERSON_CONTROL.VALID);
        return multiset(select(
                                PERSON_CONTROL.ID,
                                PERSON_CONTROL.PERSON,
                                field("clients.owner_name({0})", String.class, PERSON_CONTROL.PERSON),
                                PERSON_CONTROL.HELD,
                                PERSON_CONTROL.CAPITAL,
                                PERSON_CONTROL.VOTES,
                                PERSON_CONTROL.SAME_OR_ADJACENT_MARKET,
                                from,
                                PERSON_CONTROL.SAID_BY)
                        .from(PERSON_CONTROL)
                        .where(PERSON_CONTROL.HELD.eq(ENTERPRISE.ID))
                        .and(condition("{0} @> {1}::date", PERSON_CONTROL.VALID, val(day))))
                .as("persons")
                .convertFrom(rows -> rows.map(r -> new PersonHoldingRow(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        Optional.ofNullable(r.value7()),
                        r.value8(),
                        r.value9())));
    }

    /** The latest row of each year, of years that had begun on the day, newest first. */
    private static Field<List<FiguresOfYear>> figures(LocalDate day) {
        return multiset(select(
                                ANNUAL_FIGURES.YEAR,
                                ANNUAL_FIGURES.HEADCOUNT,
                                ANNUAL_FIGURES.TURNOVER_EUR,
                                ANNUAL_FIGURES.BALANCE_SHEET_EUR,
                                ANNUAL_FIGURES.ESTIMATE,
                                ANNUAL_FIGURES.SOURCE)
                        .distinctOn(ANNUAL_FIGURES.YEAR)
                        .from(ANNUAL_FIGURES)
                        .where(ANNUAL_FIGURES.ENTERPRISE.eq(ENTERPRISE.ID))
                        .and(ANNUAL_FIGURES.YEAR.le(day.getYear()))
                        .orderBy(ANNUAL_FIGURES.YEAR.desc(), ANNUAL_FIGURES.RECORDED_AT.desc()))
                .as("figures")
                .convertFrom(rows -> rows.map(r ->
                        new FiguresOfYear(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6())));
    }
}
