package se.brygga.app.search.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.DECISION;
import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.PERSON;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.search.Finder;
import se.brygga.app.search.Hit;
import se.brygga.db.clients.tables.Enterprise;
import se.brygga.db.clients.tables.Person;

/** The search box in PostgreSQL. */
@Service
class SqlFinder implements Finder {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

    /** Shorter words have too few pieces to tell a misspelling from another word. */
    private static final int SHORTEST_MISSPELT = 4;

    /** How much of two names' pieces are the same; one letter wrong in a word of eight leaves about half. */
    private static final String ALIKE = "0.4";

    private static final Enterprise NAMED_ENTERPRISE = ENTERPRISE.as("named_enterprise");
    private static final Person NAMED_PERSON = PERSON.as("named_person");

    private final ScopedDatabase database;

    SqlFinder(ScopedDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Hit> exact(Reader reader, String text) {
        String wanted = text.strip();
        String digits = wanted.replaceAll("[\\s\\u00a0+-]", "");
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        boolean number = digits.matches("\\d{10}|\\d{12}");
        return database.in(
                reader.scope(),
                dsl -> found(reader, Hit.Kind.CASE, () -> ofCase(dsl, wanted))
                        .or(() -> number
                                ? found(reader, Hit.Kind.ENTERPRISE, () -> ofEnterprise(dsl, digits))
                                        .or(() -> found(reader, Hit.Kind.PERSON, () -> ofPerson(dsl, digits)))
                                : Optional.empty()));
    }

    private static Optional<Hit> found(Reader reader, Hit.Kind kind, Supplier<Optional<Hit>> search) {
        return reader.kinds().contains(kind) ? search.get() : Optional.empty();
    }

    private static Optional<Hit> ofCase(DSLContext dsl, String number) {
        String wanted = number.toUpperCase(Locale.ROOT);
        return dsl.select(CASE_FILE.NUMBER, coalesce(ENTERPRISE.NAME, PERSON.NAME))
                .from(CASE_FILE)
                .join(PERSON)
                .on(PERSON.ID.eq(CASE_FILE.PARTY))
                .leftJoin(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(CASE_FILE.ENTERPRISE))
                .leftJoin(DECISION)
                .on(DECISION.CASE_ID.eq(CASE_FILE.ID))
                .where(upper(CASE_FILE.NUMBER)
                        .eq(wanted)
                        .or(upper(DECISION.NUMBER).eq(wanted)))
                .and(CASE_FILE.STATUS.ne("DRAFT")) // a draft is its writer's own
                .limit(1)
                .fetchOptional(row -> new Hit(Hit.Kind.CASE, row.value1(), row.value2(), row.value1()));
    }

    private static Optional<Hit> ofEnterprise(DSLContext dsl, String digits) {
        String bare = digits.length() == 12 && digits.startsWith("16") ? digits.substring(2) : digits;
        return dsl.select(ENTERPRISE.ID, ENTERPRISE.NAME)
                .from(ENTERPRISE)
                .where(ENTERPRISE.ORGANISATION_NUMBER.eq(bare).or(ENTERPRISE.ORGANISATION_NUMBER.like("__" + bare)))
                .limit(1)
                .fetchOptional(row -> new Hit(Hit.Kind.ENTERPRISE, row.value1().toString(), row.value2(), ""));
    }

    private static Optional<Hit> ofPerson(DSLContext dsl, String digits) {
        return dsl.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(PERSON.PERSONAL_NUMBER.eq(digits).or(PERSON.PERSONAL_NUMBER.like("__" + digits)))
                .limit(1)
                .fetchOptional(row -> new Hit(Hit.Kind.PERSON, row.value1().toString(), row.value2(), ""));
    }

    @Override
    public Found like(Reader reader, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() < 2 || wanted.length() > LONGEST) {
            return new Found(List.of(), false);
        }
        return database.in(reader.scope(), dsl -> {
            List<Hit> hits = hits(dsl, reader, new Names(wanted, false));
            if (!hits.isEmpty() || wanted.length() < SHORTEST_MISSPELT) {
                return new Found(hits, false);
            }
            dsl.fetch("select set_config('pg_trgm.word_similarity_threshold', ?, true)", ALIKE);
            List<Hit> alike = hits(dsl, reader, new Names(wanted, true));
            return new Found(alike, !alike.isEmpty());
        });
    }

    /** Which names are looked for: those with the words in them, or those alike. */
    private record Names(String wanted, boolean alike) {

        Condition in(Field<String> name) {
            // The operator, unlike the function behind it, is answered by the index.
            return alike
                    ? condition("{0} <% {1}", val(wanted), lower(name))
                    : lower(name).contains(wanted);
        }

        /** Names that begin with what was typed come first, or those that are most alike. */
        Field<?> rank(Field<String> name) {
            return alike
                    ? field("(1 - word_similarity({0}, {1}))::numeric", BigDecimal.class, val(wanted), lower(name))
                    : when(lower(name).startsWith(wanted), val(0)).otherwise(field("1", Integer.class));
        }
    }

    private static List<Hit> hits(DSLContext dsl, Reader reader, Names names) {
        List<Hit> hits = new ArrayList<>();
        for (Hit.Kind kind : reader.kinds()) {
            hits.addAll(
                    switch (kind) {
                        case ENTERPRISE -> enterprises(dsl, names);
                        case PERSON -> persons(dsl, names);
                        case CASE -> cases(dsl, names);
                    });
        }
        return hits;
    }

    private static List<Hit> enterprises(DSLContext dsl, Names names) {
        return dsl.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.ORGANISATION_NUMBER)
                .from(ENTERPRISE)
                .where(names.in(ENTERPRISE.NAME))
                .orderBy(names.rank(ENTERPRISE.NAME), ENTERPRISE.NAME.collate("sv-x-icu"))
                .limit(MOST)
                .fetch(row -> new Hit(
                        Hit.Kind.ENTERPRISE,
                        row.value1().toString(),
                        row.value2(),
                        Optional.ofNullable(row.value3())
                                .filter(number -> number.length() == 10)
                                .orElse("")));
    }

    private static List<Hit> persons(DSLContext dsl, Names names) {
        return dsl.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(names.in(PERSON.NAME))
                .orderBy(names.rank(PERSON.NAME), PERSON.NAME.collate("sv-x-icu"))
                .limit(MOST)
                .fetch(row -> new Hit(Hit.Kind.PERSON, row.value1().toString(), row.value2(), ""));
    }

    private static List<Hit> cases(DSLContext dsl, Names names) {
        Field<String> name = coalesce(ENTERPRISE.NAME, PERSON.NAME);
        // By the registers' own names, so that their indexes answer; the cases of those names are seen under row
        // security.
        Condition named = CASE_FILE
                .ENTERPRISE
                .in(select(NAMED_ENTERPRISE.ID).from(NAMED_ENTERPRISE).where(names.in(NAMED_ENTERPRISE.NAME)))
                .or(CASE_FILE
                        .ENTERPRISE
                        .isNull()
                        .and(CASE_FILE.PARTY.in(
                                select(NAMED_PERSON.ID).from(NAMED_PERSON).where(names.in(NAMED_PERSON.NAME)))));
        Condition numbered = lower(CASE_FILE.NUMBER)
                .contains(names.wanted())
                .or(lower(DECISION.NUMBER).contains(names.wanted()));
        return dsl.select(CASE_FILE.NUMBER, name)
                .from(CASE_FILE)
                .join(PERSON)
                .on(PERSON.ID.eq(CASE_FILE.PARTY))
                .leftJoin(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(CASE_FILE.ENTERPRISE))
                .leftJoin(DECISION)
                .on(DECISION.CASE_ID.eq(CASE_FILE.ID))
                .where(CASE_FILE.STATUS.ne("DRAFT"))
                .and(named.or(numbered))
                .orderBy(names.rank(name), CASE_FILE.CHANGED_AT.desc())
                .limit(MOST)
                .fetch(row -> new Hit(Hit.Kind.CASE, row.value1(), row.value2(), row.value1()));
    }
}
