package se.brygga.app.cases.web.staff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Ui;

/**
 * Two versions of a case side by side, field by field, with what was typed on the elder one. Only fields that differ
 * are listed; the others are counted.
 *
 * @param fields the fields that differ
 * @param same how many fields are alike in all
 * @param known whether what was seen is known; else only what stands now is told
 */
public record Comparison(List<Field> fields, int same, boolean known) {

    /** Keeps a copy. */
    public Comparison {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param label what it is called
     * @param seen what it held when the page was opened
     * @param now what it holds
     * @param typed what was typed into it; empty where the form has no such field
     * @param changed whether somebody else changed it
     */
    public record Field(String label, String seen, String now, Optional<String> typed, boolean changed) {}

    static Comparison of(FormState form, Snapshot now, Ui ui) {
        return of(Snapshot.unpacked(form.value("sett")), now, SnapshotFields.typed(form), ui);
    }

    /** Two versions that nobody types into. */
    static Comparison between(Optional<Snapshot> before, Snapshot now, Ui ui) {
        return of(before, now, Map.of(), ui);
    }

    private static Comparison of(Optional<Snapshot> before, Snapshot now, Map<String, String> typed, Ui ui) {
        Set<String> names = new LinkedHashSet<>(now.values().keySet());
        before.ifPresent(seen -> names.addAll(seen.values().keySet()));
        names.addAll(typed.keySet());
        List<Field> fields = new ArrayList<>();
        int same = 0;
        for (String name : names) {
            String stands = SnapshotFields.shown(name, now.value(name), ui);
            String seen = before.map(one -> SnapshotFields.shown(name, one.value(name), ui))
                    .orElse("–");
            Optional<String> own =
                    Optional.ofNullable(typed.get(name)).map(value -> SnapshotFields.shown(name, value, ui));
            boolean changed = before.isPresent() && !seen.equals(stands);
            if (changed || own.filter(value -> !value.equals(stands)).isPresent()) {
                fields.add(new Field(SnapshotFields.label(name, ui), seen, stands, own, changed));
            } else {
                same++;
            }
        }
        return new Comparison(fields, same, before.isPresent());
    }
}
