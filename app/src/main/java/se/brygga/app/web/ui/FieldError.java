package se.brygga.app.web.ui;

import java.util.List;

/**
 * One fault in a form: which field, and the message that says what is wrong and how to mend it.
 *
 * @param field the field's name in the form; its element has the same id
 * @param key message key
 * @param args arguments of the message
 */
public record FieldError(String field, String key, List<Object> args) {
    public FieldError {
        args = List.copyOf(args);
    }

    /** An error on a field. */
    public static FieldError of(String field, String key, Object... args) {
        return new FieldError(field, key, List.of(args));
    }
}
