package se.brygga.app.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import se.brygga.app.web.ui.FieldError;

/** What became of a file that was handed in. */
public sealed interface Handover {

    /** It is kept. */
    record Kept(StoredFile file) implements Handover {}

    /**
     * It was not taken in, and nothing was changed.
     *
     * @param why the reason
     * @param args what the message names: the file, the limit, the type found
     */
    record Refused(Refusal why, List<Object> args) implements Handover {

        private static final long MEGABYTE = 1024 * 1024;

        /** Copies the arguments. */
        public Refused {
            args = List.copyOf(args);
        }

        /** A file of so many bytes where fewer are taken in. */
        public static Refused tooLarge(String name, long size, long most) {
            // Rounded up, so that one byte too many never reads as just enough.
            BigDecimal megabytes = BigDecimal.valueOf(size).divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.UP);
            return new Refused(
                    Refusal.TOO_LARGE, List.of(name, megabytes.stripTrailingZeros(), Math.divideExact(most, MEGABYTE)));
        }

        /** The error for the form's field that the file was chosen in. */
        public FieldError in(String field) {
            return new FieldError(field, why.key(), args);
        }
    }

    /** Why a file is not taken in. */
    enum Refusal {
        /** It has no bytes, or no file was chosen. */
        EMPTY("documents.upload.empty"),
        /** It is larger than the setting allows. */
        TOO_LARGE("documents.upload.large"),
        /** Neither its bytes nor its name are of a type that is taken in. */
        TYPE_NOT_ALLOWED("documents.upload.type"),
        /** Its name has too many characters. */
        NAME_TOO_LONG("documents.upload.name"),
        /** Its bytes are of another type than its name says. */
        LOOKS_LIKE_ANOTHER_TYPE("documents.upload.other"),
        /** The case has as many files as a case may have. */
        TOO_MANY("documents.upload.many"),
        /** There is no such case, or it may not be seen. */
        NO_SUCH_CASE("documents.upload.case");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        /** Message key of what to tell the sender. */
        public String key() {
            return key;
        }
    }
}
