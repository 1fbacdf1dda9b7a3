package se.brygga.app.documents.internal;

import static se.brygga.db.documents.Tables.LETTER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import se.brygga.app.documents.DecisionLetter;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.IssuedLetter;
import se.brygga.app.documents.LetterDue;
import se.brygga.app.documents.LetterSource;
import se.brygga.app.documents.LetterSource.Order;
import se.brygga.app.documents.Letters;
import se.brygga.app.documents.MediaType;
import se.brygga.app.documents.internal.CaseTrail.Entry;
import se.brygga.app.documents.print.LetterPrinter;
import se.brygga.app.documents.print.LetterView;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.web.ui.Language;

/** Letters in PostgreSQL: printed once for each decision, then only read. */
@Service
class SqlLetters implements Letters {

    /** What a list shows of a letter: everything but its bytes. */
    static final List<Field<?>> LISTED =
            List.of(LETTER.ID, LETTER.CASE_ID, LETTER.DECISION, LETTER.TRANSLATION, LETTER.SHA256, LETTER.ISSUED_AT);

    private final ScopedDatabase database;
    private final LetterPrinter printer;
    private final CaseTrail trail;
    private final ProductClock clock;
    private final Ids ids;
    private final ObjectProvider<LetterSource> source;

    SqlLetters(
            ScopedDatabase database,
            LetterPrinter printer,
            CaseTrail trail,
            ProductClock clock,
            Ids ids,
            ObjectProvider<LetterSource> source) {
        this.source = source;
        this.database = database;
        this.printer = printer;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<LetterView> preview(DecisionLetter letter, Language translation) {
        return printer.views(letter, translation);
    }

    @Override
    public FileContent print(DecisionLetter letter, Language translation) {
        return printer.print(letter, translation);
    }

    /** Prints and keeps the letter, unless that has been done. */
    void issue(LetterDue due, Order order) {
        issue(due.decision(), due.eventId(), order);
    }

    /** The letter of an invented decision is of that decision's day, however long ago the demo says it was. */
    private void issue(UUID decision, UUID event, Order order) {
        if (of(order.scope(), decision).isEmpty()) {
            FileContent pdf = printer.print(order.letter(), order.translation());
            DecisionLetter.Heading heading = order.letter().heading();
            Instant moment = heading.invented() ? heading.recordedAt() : clock.instant();
            clock.at(moment, () -> {
                database.run(order.scope(), dsl -> keep(dsl, new Due(decision, event), order, pdf));
                return moment;
            });
        }
    }

    /** Which decision, and the event that told of it. */
    private record Due(UUID decision, UUID eventId) {}

    private void keep(DSLContext dsl, Due due, Order order, FileContent pdf) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID id = ids.next();
        int kept = dsl.insertInto(LETTER)
                .set(LETTER.ID, id)
                .set(LETTER.CASE_ID, order.caseId())
                .set(LETTER.DECISION, due.decision())
                .set(LETTER.EVENT, due.eventId())
                .set(LETTER.TRANSLATION, order.translation().code())
                .set(LETTER.MEDIA_TYPE, MediaType.PDF.code())
                .set(LETTER.SHA256, pdf.sha256())
                .set(LETTER.CONTENT, pdf.bytes())
                .set(LETTER.ISSUED_AT, now)
                .onConflictDoNothing()
                .execute();
        if (kept == 1) {
            Map<String, Object> payload = Map.of("letter", id, "decision", due.decision(), "sha256", pdf.sha256());
            trail.append(dsl, new Entry(order.caseId(), "LETTER_ISSUED", Optional.empty(), payload, now));
        }
    }

    @Override
    public List<IssuedLetter> of(Scope scope, UUID decision) {
        return list(scope, LETTER.DECISION.eq(decision));
    }

    @Override
    public List<IssuedLetter> inCase(Scope scope, UUID caseId) {
        return list(scope, LETTER.CASE_ID.eq(caseId));
    }

    private List<IssuedLetter> list(Scope scope, Condition which) {
        return database.in(
                scope,
                dsl -> dsl.select(LISTED)
                        .from(LETTER)
                        .where(which)
                        .orderBy(LETTER.ISSUED_AT, LETTER.ID)
                        .fetch(SqlLetters::letter));
    }

    /** A letter that waits to be printed is printed for the first one who opens it. */
    @Override
    public Optional<FileContent> open(Scope scope, UUID decision) {
        Optional<FileContent> printed = kept(scope, decision);
        if (printed.isPresent() || !sees(scope, decision)) {
            return printed;
        }
        // A decision is told of once, under its own identifier.
        issue(decision, decision, source.getObject().decided(decision));
        return kept(scope, decision);
    }

    private boolean sees(Scope scope, UUID decision) {
        return database.in(
                scope,
                dsl -> dsl.fetch("select 1 from cases.decision where id = ?::uuid", decision)
                        .isNotEmpty());
    }

    private Optional<FileContent> kept(Scope scope, UUID decision) {
        return database.in(
                scope,
                dsl -> dsl.select(LETTER.CONTENT, LETTER.SHA256)
                        .from(LETTER)
                        .where(LETTER.DECISION.eq(decision))
                        .orderBy(LETTER.ISSUED_AT, LETTER.ID)
                        .limit(1)
                        .fetchOptional(row -> FileContent.stored(row.value1(), row.value2())));
    }

    static IssuedLetter letter(Record row) {
        return new IssuedLetter(
                row.get(LETTER.ID),
                row.get(LETTER.CASE_ID),
                row.get(LETTER.DECISION),
                Language.of(row.get(LETTER.TRANSLATION)).orElse(Language.SV),
                row.get(LETTER.SHA256),
                row.get(LETTER.ISSUED_AT).toInstant());
    }
}
