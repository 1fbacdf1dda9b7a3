package se.brygga.app.documents.internal;

import static se.brygga.db.documents.Tables.FILE;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Handover;
import se.brygga.app.documents.Handover.Kept;
import se.brygga.app.documents.Handover.Refusal;
import se.brygga.app.documents.Handover.Refused;
import se.brygga.app.documents.MediaType;
import se.brygga.app.documents.NewFile;
import se.brygga.app.documents.OpenedFile;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.documents.internal.CaseTrail.Entry;
import se.brygga.app.documents.internal.Intake.Admitted;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** The files of cases in PostgreSQL. */
@Service
class SqlFiles implements Files {

    /** What a list shows of a file: everything but its bytes. */
    static final List<Field<?>> LISTED = List.of(
            FILE.ID,
            FILE.CASE_ID,
            FILE.KIND,
            FILE.NAME,
            FILE.MEDIA_TYPE,
            FILE.SIZE,
            FILE.SHA256,
            FILE.UPLOADED_BY,
            FILE.UPLOADED_AT);

    private static final int MOST_FILES = 100;
    private static final String CASE_IS_SEEN = "select 1 from cases.case_file where id = ? for no key update";

    // What was sent in with an application belongs to the case and stays there.
    private static final Condition CASE_IS_A_DRAFT = DSL.condition(
            "exists (select from cases.case_file c where c.id = {0} and c.status = 'DRAFT')", FILE.CASE_ID);

    private final ScopedDatabase database;
    private final Intake intake;
    private final CaseTrail trail;
    private final ProductClock clock;
    private final Ids ids;

    SqlFiles(ScopedDatabase database, Intake intake, CaseTrail trail, ProductClock clock, Ids ids) {
        this.database = database;
        this.intake = intake;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Handover store(Scope scope, NewFile file) {
        Optional<Refused> refused = intake.refusal(file);
        return refused.isPresent() ? refused.get() : database.in(scope, dsl -> keep(dsl, file, intake.admit(file)));
    }

    private Handover keep(DSLContext dsl, NewFile file, Admitted admitted) {
        // The lock on the case makes the count hold when two files come at once.
        if (dsl.fetch(CASE_IS_SEEN, file.caseId()).isEmpty()) {
            return new Refused(Refusal.NO_SUCH_CASE, List.of());
        }
        if (dsl.fetchCount(FILE, FILE.CASE_ID.eq(file.caseId())) >= MOST_FILES) {
            return new Refused(Refusal.TOO_MANY, List.of(MOST_FILES));
        }
        // What is answered now is what will be read later: the database keeps microseconds.
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        StoredFile kept = new StoredFile(
                ids.next(),
                file.caseId(),
                file.kind(),
                admitted.name(),
                admitted.type(),
                file.content().size(),
                file.content().sha256(),
                file.uploadedBy(),
                now.toInstant());
        insert(dsl, kept, file.content(), now);
        Map<String, Object> payload =
                Map.of("file", kept.id(), "kind", kept.kind(), "size", kept.size(), "sha256", kept.sha256());
        trail.append(dsl, new Entry(kept.caseId(), "FILE_ADDED", Optional.of(kept.uploadedBy()), payload, now));
        return new Kept(kept);
    }

    private static void insert(DSLContext dsl, StoredFile file, FileContent content, OffsetDateTime now) {
        dsl.insertInto(FILE)
                .set(FILE.ID, file.id())
                .set(FILE.CASE_ID, file.caseId())
                .set(FILE.KIND, file.kind())
                .set(FILE.NAME, file.name())
                .set(FILE.MEDIA_TYPE, file.mediaType().code())
                .set(FILE.SIZE, file.size())
                .set(FILE.SHA256, file.sha256())
                .set(FILE.CONTENT, content.bytes())
                .set(FILE.UPLOADED_BY, file.uploadedBy())
                .set(FILE.UPLOADED_AT, now)
                .execute();
    }

    @Override
    public List<StoredFile> list(Scope scope, UUID caseId) {
        return database.in(
                scope,
                dsl -> dsl.select(LISTED)
                        .from(FILE)
                        .where(FILE.CASE_ID.eq(caseId))
                        .and(FILE.REMOVED_AT.isNull())
                        .orderBy(FILE.UPLOADED_AT, FILE.ID)
                        .fetch(SqlFiles::file));
    }

    @Override
    public Optional<OpenedFile> open(Scope scope, UUID file) {
        return database.in(
                scope,
                dsl -> dsl.selectFrom(FILE)
                        .where(FILE.ID.eq(file))
                        .fetchOptional(row ->
                                new OpenedFile(file(row), FileContent.stored(row.getContent(), row.getSha256()))));
    }

    @Override
    public boolean remove(Scope scope, UUID file, UUID by) {
        return database.in(scope, dsl -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            Optional<UUID> caseId = dsl.update(FILE)
                    .set(FILE.REMOVED_BY, by)
                    .set(FILE.REMOVED_AT, now)
                    .where(FILE.ID.eq(file))
                    .and(FILE.REMOVED_AT.isNull())
                    .and(CASE_IS_A_DRAFT)
                    .returningResult(FILE.CASE_ID)
                    .fetchOptional(FILE.CASE_ID);
            caseId.ifPresent(
                    id -> trail.append(dsl, new Entry(id, "FILE_REMOVED", Optional.of(by), Map.of("file", file), now)));
            return caseId.isPresent();
        });
    }

    @Override
    public long maxSize() {
        return intake.maxSize();
    }

    @Override
    public Optional<Refused> tooLarge(String name, long size) {
        return size > maxSize() ? Optional.of(intake.tooLarge(name, size)) : Optional.empty();
    }

    static StoredFile file(Record row) {
        return new StoredFile(
                row.get(FILE.ID),
                row.get(FILE.CASE_ID),
                row.get(FILE.KIND),
                row.get(FILE.NAME),
                MediaType.ofCode(row.get(FILE.MEDIA_TYPE)),
                row.get(FILE.SIZE),
                row.get(FILE.SHA256),
                row.get(FILE.UPLOADED_BY),
                row.get(FILE.UPLOADED_AT).toInstant());
    }
}
