package se.brygga.app.access.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Ui;

/**
 * A form that was sent after the session had ended.
 *
 * @param id identifies it
 * @param path where it goes when the person sends it again
 * @param page the page that showed it
 * @param fields what was typed, by field
 * @param filesLeftOut whether files have to be chosen again
 */
public record ParkedPage(UUID id, String path, String page, Map<String, List<String>> fields, boolean filesLeftOut) {

    /** What was typed, in words: a form is shown away from its page. */
    public List<Fact> typed(Ui ui) {
        return fields.entrySet().stream()
                .filter(field -> FieldWords.isTyped(field.getKey()))
                .flatMap(field -> field.getValue().stream()
                        .map(value -> Fact.of(
                                FieldWords.label(ui, field.getKey()), FieldWords.value(ui, field.getKey(), value))))
                .toList();
    }

    /** Keeps the order of the fields. */
    public ParkedPage {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
