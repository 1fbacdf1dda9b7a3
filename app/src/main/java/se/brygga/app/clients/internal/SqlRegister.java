package se.brygga.app.clients.internal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static se.brygga.db.clients.Tables.ANNUAL_FIGURES;
import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.PERSON;
import static se.brygga.db.clients.Tables.REPRESENTATION;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.DayRange;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.db.clients.tables.records.AnnualFiguresRecord;
import se.brygga.db.clients.tables.records.EnterpriseRecord;

/**
 * The register in PostgreSQL. Enterprises and who owns them are reference tables of the whole group and need no scope;
 * of persons a scope sees those who stand behind its cases.
 */
@Service
class SqlRegister implements Register {

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final Ids ids;
    private final RegisterTrail trail;

    SqlRegister(ScopedDatabase database, ProductClock clock, Ids ids, RegisterTrail trail) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.trail = trail;
    }

    @Override
    public Optional<EnterpriseCard> enterprise(UUID id) {
        return enterpriseWhere(ENTERPRISE.ID.eq(id));
    }

    @Override
    public Optional<EnterpriseCard> byNumber(String digits) {
        return enterpriseWhere(ENTERPRISE.ORGANISATION_NUMBER.eq(digits));
    }

    private Optional<EnterpriseCard> enterpriseWhere(Condition which) {
        return database.call(dsl -> dsl.selectFrom(ENTERPRISE).where(which).fetchOptional(EnterpriseRows::card));
    }

    @Override
    public List<EnterpriseCard> enterprises(Collection<UUID> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : database.call(dsl -> dsl.selectFrom(ENTERPRISE)
                        .where(ENTERPRISE.ID.in(wanted))
                        .fetch(EnterpriseRows::card));
    }

    @Override
    public Applying applying(Scope scope, UUID party, Optional<UUID> enterprise, LocalDate day) {
        Field<Boolean> shown =
                field("clients.may_act({0}, {1}, {2}::date)", Boolean.class, val(party), ENTERPRISE.ID, val(day));
        return database.in(
                        scope,
                        dsl -> dsl.select(PERSON.fields())
                                .select(ENTERPRISE.fields())
                                .select(shown)
                                .from(selectOne())
                                .leftJoin(PERSON)
                                .on(PERSON.ID.eq(party))
                                .leftJoin(ENTERPRISE)
                                .on(ENTERPRISE.ID.eq(enterprise.orElse(null)))
                                .fetchOptional(row -> new Applying(
                                        Optional.ofNullable(row.get(PERSON.ID))
                                                .map(found -> EnterpriseRows.person(row.into(PERSON))),
                                        Optional.ofNullable(row.get(ENTERPRISE.ID))
                                                .map(found -> EnterpriseRows.card(row.into(ENTERPRISE))),
                                        Boolean.TRUE.equals(row.get(shown)))))
                .orElseThrow();
    }

    @Override
    public Optional<PersonCard> person(Scope scope, UUID id) {
        return database.in(scope, dsl -> person(dsl, id));
    }

    private static Optional<PersonCard> person(DSLContext dsl, UUID id) {
        return dsl.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(EnterpriseRows::person);
    }

    @Override
    public Optional<PersonCard> read(Scope scope, UUID person, UUID reader) {
        return database.in(scope, dsl -> {
            Optional<PersonCard> card = person(dsl, person);
            card.ifPresent(one -> trail.read(dsl, person, reader, scope.companies()));
            return card;
        });
    }

    @Override
    public Optional<UUID> personNumbered(String digits) {
        return database.call(
                dsl -> dsl.fetchOptional("select id from clients.person_numbered(?) id where id is not null", digits)
                        .map(row -> row.get("id", UUID.class)));
    }

    @Override
    public List<EnterpriseCard> representedBy(UUID person, LocalDate day) {
        return database.in(
                Scope.nothing(),
                dsl -> dsl.select(ENTERPRISE.fields())
                        .from(REPRESENTATION)
                        .join(ENTERPRISE)
                        .on(ENTERPRISE.ID.eq(REPRESENTATION.ENTERPRISE))
                        .where(REPRESENTATION.PERSON.eq(person))
                        .and(condition("{0} @> {1}::date", REPRESENTATION.VALID, val(day)))
                        .orderBy(ENTERPRISE.NAME)
                        .fetch(EnterpriseRows::card));
    }

    @Override
    public boolean mayAct(UUID person, UUID enterprise, LocalDate day) {
        return database.call(dsl -> dsl.fetchSingle("select clients.may_act(?, ?, ?::date)", person, enterprise, day)
                .get(0, Boolean.class));
    }

    @Override
    public List<PersonCard> representing(Scope scope, UUID enterprise, LocalDate day) {
        return database.in(
                scope,
                dsl -> dsl.select(PERSON.fields())
                        .from(REPRESENTATION)
                        .join(PERSON)
                        .on(PERSON.ID.eq(REPRESENTATION.PERSON))
                        .where(REPRESENTATION.ENTERPRISE.eq(enterprise))
                        .and(condition("{0} @> {1}::date", REPRESENTATION.VALID, val(day)))
                        .orderBy(PERSON.NAME, PERSON.ID)
                        .fetch(row -> EnterpriseRows.person(row.into(PERSON))));
    }

    @Override
    public void add(PersonCard person) {
        String kind = person.personalNumber().isEmpty() ? "NONE" : person.coordination() ? "COORDINATION" : "PERSONAL";
        database.run(
                Scope.nothing(),
                dsl -> dsl.insertInto(PERSON)
                        .set(PERSON.ID, person.id())
                        .set(PERSON.PERSONAL_NUMBER, person.personalNumber().orElse(null))
                        .set(PERSON.NUMBER_KIND, kind)
                        .set(PERSON.NAME, person.name())
                        .set(PERSON.EMAIL, person.email().orElse(null))
                        .set(PERSON.PHONE, person.phone().orElse(null))
                        .set(PERSON.LANGUAGE, person.language())
                        .set(PERSON.INVENTED, person.invented())
                        .set(PERSON.RECORDED_AT, OffsetDateTime.now(clock))
                        .execute());
    }

    @Override
    public void add(EnterpriseCard enterprise, Teller teller) {
        database.run(Scope.nothing(), dsl -> {
            EnterpriseRecord row = dsl.newRecord(ENTERPRISE);
            row.setId(enterprise.id());
            row.setRecordedAt(OffsetDateTime.now(clock));
            EnterpriseRows.fill(row, enterprise);
            row.insert();
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("legalForm", enterprise.legalForm().name());
            told.put("source", teller.source());
            trail.tell(dsl, enterprise.id(), "REGISTERED", teller.by(), told);
        });
    }

    @Override
    public void change(EnterpriseCard enterprise, Teller teller) {
        database.run(Scope.nothing(), dsl -> {
            EnterpriseCard before = dsl.selectFrom(ENTERPRISE)
                    .where(ENTERPRISE.ID.eq(enterprise.id()))
                    .forNoKeyUpdate()
                    .fetchSingle(EnterpriseRows::card);
            EnterpriseRecord row = dsl.newRecord(ENTERPRISE);
            EnterpriseRows.fill(row, enterprise);
            dsl.update(ENTERPRISE)
                    .set(row)
                    .set(ENTERPRISE.GRAPH_VERSION, ENTERPRISE.GRAPH_VERSION.plus(1))
                    .where(ENTERPRISE.ID.eq(enterprise.id()))
                    .execute();
            Map<String, Object> changed = RegisterTrail.difference(before, enterprise);
            if (!changed.isEmpty()) {
                changed.put("source", teller.source());
                trail.tell(dsl, enterprise.id(), "CHANGED", teller.by(), changed);
            }
        });
    }

    @Override
    public void represent(UUID person, UUID enterprise, Ground ground, LocalDate from, Teller teller) {
        database.run(Scope.nothing(), dsl -> {
            // The lock of a decision first: what the person has told of its aid counts from now on.
            dsl.select(ENTERPRISE.ID)
                    .from(ENTERPRISE)
                    .where(ENTERPRISE.ID.eq(enterprise))
                    .forNoKeyUpdate()
                    .execute();
            if (ground != Ground.HELPER) {
                endHelp(dsl, person, enterprise, from);
            }
            int recorded = dsl.insertInto(REPRESENTATION)
                    .set(REPRESENTATION.ID, ids.next())
                    .set(REPRESENTATION.PERSON, person)
                    .set(REPRESENTATION.ENTERPRISE, enterprise)
                    .set(REPRESENTATION.GROUND, ground.name())
                    .set(REPRESENTATION.VALID, DayRange.since(from))
                    .set(REPRESENTATION.SHOWN_BY, teller.source())
                    .set(REPRESENTATION.RECORDED_BY, teller.by().orElse(null))
                    .set(REPRESENTATION.RECORDED_AT, OffsetDateTime.now(clock))
                    .onConflictDoNothing()
                    .execute();
            if (recorded == 1) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("person", person);
                told.put("ground", ground.name());
                told.put("since", from.toString());
                told.put("source", teller.source());
                trail.tell(dsl, enterprise, "REPRESENTED", teller.by(), told);
            }
        });
    }

    private static void endHelp(DSLContext dsl, UUID person, UUID enterprise, LocalDate from) {
        dsl.execute("""
            update clients.representation
               set valid = daterange(lower(valid), greatest(lower(valid), ?::date))
             where person = ? and enterprise = ? and ground = 'HELPER' and valid && daterange(?::date, null)
            """, from, person, enterprise, from);
    }

    @Override
    public void record(UUID enterprise, FiguresOfYear figures, Optional<UUID> by) {
        database.run(Scope.nothing(), dsl -> {
            // The lock of a decision first: one that is under way on the old figures assesses again.
            dsl.update(ENTERPRISE)
                    .set(ENTERPRISE.GRAPH_VERSION, ENTERPRISE.GRAPH_VERSION.plus(1))
                    .where(ENTERPRISE.ID.eq(enterprise))
                    .execute();
            Optional<AnnualFiguresRecord> before = dsl.selectFrom(ANNUAL_FIGURES)
                    .where(ANNUAL_FIGURES.ENTERPRISE.eq(enterprise))
                    .and(ANNUAL_FIGURES.YEAR.eq(figures.year()))
                    .orderBy(ANNUAL_FIGURES.RECORDED_AT.desc())
                    .limit(1)
                    .fetchOptional();
            int recorded = dsl.insertInto(ANNUAL_FIGURES)
                    .set(ANNUAL_FIGURES.ENTERPRISE, enterprise)
                    .set(ANNUAL_FIGURES.YEAR, figures.year())
                    .set(ANNUAL_FIGURES.HEADCOUNT, figures.headcount())
                    .set(ANNUAL_FIGURES.TURNOVER_EUR, figures.turnoverEur())
                    .set(ANNUAL_FIGURES.BALANCE_SHEET_EUR, figures.balanceSheetEur())
                    .set(ANNUAL_FIGURES.ESTIMATE, figures.estimate())
                    .set(ANNUAL_FIGURES.SOURCE, figures.source())
                    .set(ANNUAL_FIGURES.RECORDED_BY, by.orElse(null))
                    .set(ANNUAL_FIGURES.RECORDED_AT, OffsetDateTime.now(clock))
                    .onConflictDoNothing()
                    .execute();
            if (recorded == 1) {
                trail.tell(dsl, enterprise, "FIGURES_RECORDED", by, told(before, figures));
            }
        });
    }

    private static Map<String, Object> told(Optional<AnnualFiguresRecord> before, FiguresOfYear after) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("year", Integer.toString(after.year()));
        told.put(
                "headcount",
                RegisterTrail.fromTo(
                        before.map(AnnualFiguresRecord::getHeadcount).orElse(null), after.headcount()));
        told.put(
                "turnover",
                RegisterTrail.fromTo(
                        before.map(AnnualFiguresRecord::getTurnoverEur).orElse(null), after.turnoverEur()));
        told.put(
                "balanceSheet",
                RegisterTrail.fromTo(
                        before.map(AnnualFiguresRecord::getBalanceSheetEur).orElse(null), after.balanceSheetEur()));
        told.put("source", after.source());
        return told;
    }
}
