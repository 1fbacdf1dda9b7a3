package se.brygga.app.web.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form, word for word, and what was wrong with it. Typed text is never thrown away: a form that
 * comes back with errors shows what the person wrote.
 *
 * @param values the typed values by field name
 * @param errors the faults, in the order of the fields on the page
 */
public record FormState(Map<String, List<String>> values, List<FieldError> errors) {

    private static final FormState EMPTY = new FormState(Map.of(), List.of());

    public FormState {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, list) ->
                copy.put(name, list.stream().map(FormState::storable).toList()));
        values = Map.copyOf(copy);
        errors = List.copyOf(errors);
    }

    /** No keyboard types the character zero, and PostgreSQL keeps no text that has it. */
    private static String storable(String typed) {
        return typed.replace("\0", "");
    }

    /** A form nobody has touched. */
    public static FormState empty() {
        return EMPTY;
    }

    /** The state of a posted form; takes a {@code MultiValueMap} as Spring hands it over. */
    public static FormState of(Map<String, List<String>> posted) {
        return new FormState(posted, List.of());
    }

    /** A form filled with known values, for example from what is stored. */
    public static FormState filled(Map<String, String> known) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        known.forEach((name, value) -> lists.put(name, List.of(value)));
        return new FormState(lists, List.of());
    }

    /** The first value of a field, stripped; empty text when it was not sent. */
    public String value(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** Every value of a field, for check boxes. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether a choice is ticked. */
    public boolean has(String field, String option) {
        return all(field).contains(option);
    }

    /** The first error of a field. */
    public Optional<FieldError> error(String field) {
        return errors.stream().filter(e -> e.field().equals(field)).findFirst();
    }

    /** The ids of hint and error for {@code aria-describedby}; null leaves the attribute out. */
    public @Nullable String describedBy(String field, boolean hint) {
        String error = error(field).isPresent() ? field + "-fel" : "";
        String both = ((hint ? field + "-hint " : "") + error).strip();
        return both.isEmpty() ? null : both;
    }

    /** True when no error is recorded. */
    public boolean isValid() {
        return errors.isEmpty();
    }

    /** The same text with one more error. */
    public FormState with(FieldError error) {
        List<FieldError> more = new ArrayList<>(errors);
        more.add(error);
        return new FormState(values, more);
    }

    /** The same text with these errors added. */
    public FormState withAll(List<FieldError> found) {
        List<FieldError> more = new ArrayList<>(errors);
        more.addAll(found);
        return new FormState(values, more);
    }

    /** The same errors with one field's text replaced. */
    public FormState set(String field, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(field, List.of(value));
        return new FormState(changed, errors);
    }
}
