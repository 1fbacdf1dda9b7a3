package se.brygga.app.web.ui;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The forms of one page in the order they are written. The change of language takes along what stands in one of them:
 * the first one with fields by the choice at the top, each further one by a button of its own.
 */
public final class Forms {

    private final Optional<Typed> typed;
    private final List<String> fillable = new ArrayList<>();
    private int begun;

    Forms(Optional<Typed> typed) {
        this.typed = typed;
    }

    /**
     * Writes the content of a page ahead of its head, so that the choice of language there knows the forms. The content
     * comes out as it was written.
     */
    public Content written(Content content) {
        StringOutput text = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(text));
        String whole = text.toString();
        return output -> output.writeContent(whole);
    }

    /** Begins a form and gives its id, the same each time the page is written. */
    public String begin() {
        begun++;
        return id();
    }

    /**
     * What the fields of the form that was begun show: what was typed there before the change of language, else this.
     */
    public FormState shown(FormState known) {
        takeAlong();
        return carried().orElse(known);
    }

    /** Takes along the form that was begun, also where it shows no field but asks to confirm what was typed. */
    public void takeAlong() {
        if (!fillable.contains(id())) {
            fillable.add(id());
        }
    }

    /** A hidden value of the form that was begun: the one it had before the change of language, else this. */
    public String kept(String field, String known) {
        return carried()
                .map(state -> state.value(field))
                .filter(value -> !value.isEmpty())
                .orElse(known);
    }

    /** Whether the form that was begun shows what was typed before the change of language. */
    public boolean isCarried() {
        return carried().isPresent();
    }

    /** Whether the form that begins next shows what was typed: what is folded around it is then open. */
    public boolean isNextCarried() {
        return typed.filter(what -> what.form().equals("f" + (begun + 1))).isPresent();
    }

    /** The form that the choice of language takes along; empty on a page with nothing to fill in. */
    public Optional<String> first() {
        return fillable.stream().findFirst();
    }

    /** Whether there are forms that the choice at the top does not take along. */
    public boolean isSeveral() {
        return fillable.size() > 1;
    }

    /** Whether a form needs a button of its own to be taken along. */
    public boolean isFurther(String form) {
        return fillable.indexOf(form) > 0;
    }

    private Optional<FormState> carried() {
        return typed.filter(what -> what.form().equals(id())).map(Typed::state);
    }

    private String id() {
        return "f" + begun;
    }
}
