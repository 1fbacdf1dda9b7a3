package se.brygga.app.web.ui;

import org.springframework.http.HttpStatus;

/**
 * A page: a template under {@code src/main/jte} and its typed model. The template takes two parameters, {@code Ui ui}
 * and {@code <Model> page}.
 *
 * @param template path without suffix, for example {@code cases/list}
 * @param model what the template shows; its type is the template's {@code page} parameter
 * @param status 200, or 422 for a form that came back with errors
 */
public record Page(String template, Object model, HttpStatus status) implements Answer {

    /** A page that answers 200. */
    public static Page of(String template, Object model) {
        return new Page(template, model, HttpStatus.OK);
    }

    /** A form: 422 when its state carries errors, else 200. */
    public static Page form(String template, Object model, FormState state) {
        return new Page(template, model, state.isValid() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same page with another status. */
    public Page with(HttpStatus other) {
        return new Page(template, model, other);
    }
}
