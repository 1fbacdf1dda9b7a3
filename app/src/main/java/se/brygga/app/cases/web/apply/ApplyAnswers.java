package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;

/**
 * What has been typed so far. Entries of a list question are kept under {@code slug.number.field}; a removed entry
 * leaves empty answers behind, and a gap in the numbers means nothing.
 *
 * @param typed answers by name, as typed
 */
record ApplyAnswers(Map<String, String> typed) {

    private static final int MOST_ENTRIES = 40;

    ApplyAnswers {
        typed = Map.copyOf(typed);
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    boolean is(String name, String value) {
        return text(name).equals(value);
    }

    Optional<Boolean> yes(String name) {
        return switch (text(name)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    Optional<BigDecimal> amount(String name) {
        return Input.amount(text(name));
    }

    BigDecimal number(String name) {
        return Input.amount(text(name)).orElseThrow(() -> new IllegalStateException("not checked: " + name));
    }

    int whole(String name) {
        return Input.whole(text(name)).orElseThrow(() -> new IllegalStateException("not checked: " + name));
    }

    Optional<LocalDate> date(String name) {
        return Input.date(text(name));
    }

    /** The entries of a list question, each as answers of its own under the plain field names. */
    List<Entry> entries(ApplyQuestion question) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < MOST_ENTRIES; number++) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (ApplyField field : question.fields()) {
                fields.put(field.name(), text(key(question, number, field.name())));
            }
            if (fields.values().stream().anyMatch(value -> !value.isEmpty())) {
                entries.add(new Entry(number, new ApplyAnswers(fields)));
            }
        }
        return entries;
    }

    /** An entry of a list, with the number it is kept under. */
    record Entry(int number, ApplyAnswers answers) {}

    /** The first number that no entry uses; empty when there is no more room. */
    Optional<Integer> freeNumber(ApplyQuestion question) {
        List<Integer> used = entries(question).stream().map(Entry::number).toList();
        return IntStream.range(0, MOST_ENTRIES)
                .boxed()
                .filter(number -> !used.contains(number))
                .findFirst();
    }

    /** The same answers but for one entry of a list. */
    ApplyAnswers without(ApplyQuestion question, int number) {
        Map<String, String> fewer = new LinkedHashMap<>(typed);
        question.fields().forEach(field -> fewer.remove(key(question, number, field.name())));
        return new ApplyAnswers(fewer);
    }

    static String key(ApplyQuestion question, int number, String field) {
        return question.slug() + "." + number + "." + field;
    }

    /** The answers as a form shows them. */
    FormState form() {
        return FormState.filled(typed);
    }

    /** Whether a question has an answer, right or wrong. */
    boolean touched(ApplyQuestion question) {
        return question.isList()
                ? !entries(question).isEmpty()
                : question.fields().stream().anyMatch(field -> typed.containsKey(field.name()));
    }
}
