package se.brygga.app.documents.internal;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static se.brygga.db.documents.Tables.FILE;
import static se.brygga.db.documents.Tables.LETTER;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import se.brygga.app.documents.CasePapers;
import se.brygga.app.documents.IssuedLetter;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** Reads files and letters of a case in one statement, without the bytes of either. */
@Service
class SqlCasePapers implements CasePapers {

    private final ScopedDatabase database;

    SqlCasePapers(ScopedDatabase database) {
        this.database = database;
    }

    @Override
    public Both of(Scope scope, UUID caseId) {
        Field<List<StoredFile>> files = multiset(select(SqlFiles.LISTED)
                        .from(FILE)
                        .where(FILE.CASE_ID.eq(caseId))
                        .and(FILE.REMOVED_AT.isNull())
                        .orderBy(FILE.UPLOADED_AT, FILE.ID))
                .as("files")
                .convertFrom(rows -> rows.map(SqlFiles::file));
        Field<List<IssuedLetter>> letters = multiset(select(SqlLetters.LISTED)
                        .from(LETTER)
                        .where(LETTER.CASE_ID.eq(caseId))
                        .orderBy(LETTER.ISSUED_AT, LETTER.ID))
                .as("letters")
                .convertFrom(rows -> rows.map(SqlLetters::letter));
        return database.in(
                scope, dsl -> dsl.select(files, letters).fetchSingle(row -> new Both(row.value1(), row.value2())));
    }
}
