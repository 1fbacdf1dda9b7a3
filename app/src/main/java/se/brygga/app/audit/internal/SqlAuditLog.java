package se.brygga.app.audit.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.brygga.db.access.Tables.ACCOUNT;
import static se.brygga.db.access.Tables.PERSON;
import static se.brygga.db.audit.Tables.ENTRY;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.clients.Tables.ENTERPRISE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import se.brygga.app.audit.Anchor;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.audit.AuditFilter;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.db.access.tables.Person;

/** The chains in PostgreSQL, read under row security. */
@Service
class SqlAuditLog implements AuditLog {

    private static final Field<String> LABEL =
            coalesce(CASE_FILE.NUMBER, ENTERPRISE.NAME, ACCOUNT.USER_NAME).as("label");

    private static final Person NAMED = PERSON.as("named");

    private final ScopedDatabase database;

    SqlAuditLog(ScopedDatabase database) {
        this.database = database;
    }

    @Override
    public List<AuditEntry> chain(Scope scope, UUID subject) {
        return database.in(
                scope,
                dsl -> entries(dsl, ENTRY.SUBJECT.eq(subject))
                        .orderBy(ENTRY.SEQ)
                        .fetch(SqlAuditLog::entry));
    }

    @Override
    public List<Anchor> anchors(int most) {
        return database.call(dsl -> dsl.fetch("select * from audit.last_anchors(?)", most))
                .map(row -> new Anchor(
                        row.get("seq", Integer.class),
                        row.get("recorded_at", OffsetDateTime.class).toInstant(),
                        row.get("chains", Integer.class),
                        row.get("hash", String.class)));
    }

    @Override
    public Page page(Scope scope, AuditFilter filter) {
        // One entry more than is shown tells whether there is a next page.
        List<AuditEntry> found = database.in(
                scope,
                dsl -> entries(dsl, matching(filter).and(older(filter)))
                        .orderBy(ENTRY.RECORDED_AT.desc(), ENTRY.SUBJECT.desc(), ENTRY.SEQ.desc())
                        .limit(AuditFilter.PAGE_SIZE + 1)
                        .fetch(SqlAuditLog::entry));
        boolean more = found.size() > AuditFilter.PAGE_SIZE;
        List<AuditEntry> shown = more ? found.subList(0, AuditFilter.PAGE_SIZE) : found;
        return new Page(shown, more ? Optional.of(AuditFilter.Mark.of(shown.getLast())) : Optional.empty());
    }

    private static Condition older(AuditFilter filter) {
        return filter.before()
                .map(mark -> row(ENTRY.RECORDED_AT, ENTRY.SUBJECT, ENTRY.SEQ)
                        .lt(mark.at().atOffset(ZoneOffset.UTC), mark.subject(), mark.seq()))
                .orElse(noCondition());
    }

    @Override
    public OptionalInt firstBreak(Scope scope, UUID subject) {
        return database.in(scope, dsl -> {
            boolean seen = dsl.fetchExists(dsl.selectOne().from(ENTRY).where(ENTRY.SUBJECT.eq(subject)));
            Integer broken = seen
                    ? dsl.fetchSingle("select audit.first_break(?)", subject).get(0, Integer.class)
                    : null;
            return broken == null ? OptionalInt.empty() : OptionalInt.of(broken);
        });
    }

    private static SelectConditionStep<Record> entries(DSLContext dsl, Condition which) {
        return dsl.select(ENTRY.fields())
                .select(PERSON.NAME, LABEL)
                .from(ENTRY)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(ENTRY.ACTOR))
                .leftJoin(CASE_FILE)
                .on(CASE_FILE.ID.eq(ENTRY.SUBJECT))
                .leftJoin(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(ENTRY.SUBJECT))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.SUBJECT))
                .where(which);
    }

    private static Condition matching(AuditFilter filter) {
        return filter.kind()
                .map(ENTRY.KIND::eq)
                .orElse(noCondition())
                .and(filter.subject().map(ENTRY.SUBJECT::eq).orElse(noCondition()))
                .and(filter.actor().map(SqlAuditLog::named).orElse(noCondition()))
                .and(filter.from()
                        .map(day -> ENTRY.RECORDED_AT.ge(startOf(day)))
                        .orElse(noCondition()))
                .and(filter.to()
                        .map(day -> ENTRY.RECORDED_AT.lt(startOf(day.plusDays(1))))
                        .orElse(noCondition()));
    }

    /** The few who are called so first, so that their entries are found through the index of who did what. */
    private static Condition named(String name) {
        return ENTRY.ACTOR.in(
                select(NAMED.ID).from(NAMED).where(lower(NAMED.NAME).contains(name.toLowerCase(Locale.ROOT))));
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ProductClock.ZONE).toOffsetDateTime();
    }

    private static AuditEntry entry(Record row) {
        Optional<AuditEntry.Actor> actor = Optional.ofNullable(row.get(ENTRY.ACTOR))
                .map(id -> new AuditEntry.Actor(
                        id, Optional.ofNullable(row.get(PERSON.NAME)).orElse("")));
        return new AuditEntry(
                new AuditEntry.Place(
                        row.get(ENTRY.SUBJECT),
                        row.get(ENTRY.SEQ),
                        row.get(ENTRY.KIND),
                        Optional.ofNullable(row.get(LABEL))),
                row.get(ENTRY.ACTION),
                actor,
                row.get(ENTRY.PAYLOAD).data(),
                row.get(ENTRY.RECORDED_AT).toInstant(),
                HexFormat.of().formatHex(row.get(ENTRY.HASH)));
    }
}
