package se.brygga.app.search.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.DECISION;
import static se.brygga.db.clients.Tables.ENTERPRISE;
import static se.brygga.db.clients.Tables.PERSON;

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

/** The search box in PostgreSQL. */
@Service
class SqlFinder implements Finder {

    private static final int MOST = 20;
    private static final int LONGEST = 100;

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
    public List<Hit> like(Reader reader, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() < 2 || wanted.length() > LONGEST) {
            return List.of();
        }
        return database.in(reader.scope(), dsl -> {
            List<Hit> hits = new ArrayList<>();
            for (Hit.Kind kind : reader.kinds()) {
                hits.addAll(
                        switch (kind) {
                            case ENTERPRISE -> enterprises(dsl, wanted);
                            case PERSON -> persons(dsl, wanted);
                            case CASE -> cases(dsl, wanted);
                        });
            }
            return hits;
        });
    }

    private static List<Hit> enterprises(DSLContext dsl, String wanted) {
        return dsl.select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.ORGANISATION_NUMBER)
                .from(ENTERPRISE)
                .where(named(ENTERPRISE.NAME, wanted))
                .orderBy(rank(ENTERPRISE.NAME, wanted), ENTERPRISE.NAME.collate("sv-x-icu"))
                .limit(MOST)
                .fetch(row -> new Hit(
                        Hit.Kind.ENTERPRISE,
                        row.value1().toString(),
                        row.value2(),
                        Optional.ofNullable(row.value3())
                                .filter(number -> number.length() == 10)
                                .orElse("")));
    }

    private static List<Hit> persons(DSLContext dsl, String wanted) {
        return dsl.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(named(PERSON.NAME, wanted))
                .orderBy(rank(PERSON.NAME, wanted), PERSON.NAME.collate("sv-x-icu"))
                .limit(MOST)
                .fetch(row -> new Hit(Hit.Kind.PERSON, row.value1().toString(), row.value2(), ""));
    }

    private static List<Hit> cases(DSLContext dsl, String wanted) {
        Field<String> name = coalesce(ENTERPRISE.NAME, PERSON.NAME);
        return dsl.select(CASE_FILE.NUMBER, name)
                .from(CASE_FILE)
                .join(PERSON)
                .on(PERSON.ID.eq(CASE_FILE.PARTY))
                .leftJoin(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(CASE_FILE.ENTERPRISE))
                .leftJoin(DECISION)
                .on(DECISION.CASE_ID.eq(CASE_FILE.ID))
                .where(CASE_FILE.STATUS.ne("DRAFT"))
                .and(named(name, wanted)
                        .or(lower(CASE_FILE.NUMBER).contains(wanted))
                        .or(lower(DECISION.NUMBER).contains(wanted)))
                .orderBy(CASE_FILE.CHANGED_AT.desc())
                .limit(MOST)
                .fetch(row -> new Hit(Hit.Kind.CASE, row.value1(), row.value2(), row.value1()));
    }

    private static Condition named(Field<String> name, String wanted) {
        return lower(name).contains(wanted);
    }

    /** Names that begin with what was typed come first. */
    private static Field<Integer> rank(Field<String> name, String wanted) {
        return when(lower(name).startsWith(wanted), val(0)).otherwise(field("1", Integer.class));
    }
}
