package se.brygga.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A figure or setting of the law, by date and with source. A date without a value is answered with a {@link Lookup.Gap}
 * that names the dates, never with an old value.
 *
 * @param provision the provision that sets it
 * @param name short name, such as {@code ceiling}; with the provision it makes the key
 * @param kind the kind of value
 * @param values the values; their periods do not overlap
 * @param <V> kind of value
 */
public record Parameter<V extends Value>(Citation provision, String name, Class<V> kind, List<Dated<V>> values) {

    /** Sorts by date and refuses overlapping periods: two values for one day is a mistake in the lawbook. */
    public Parameter {
        values = values.stream()
                .sorted(Comparator.comparing(dated -> dated.period().from()))
                .toList();
        for (int i = 1; i < values.size(); i++) {
            LocalDate start = values.get(i).period().from();
            if (values.get(i - 1)
                    .period()
                    .until()
                    .map(end -> end.isAfter(start))
                    .orElse(true)) {
                throw new IllegalArgumentException(provision.machine() + " " + name + " has two values on " + start);
            }
        }
    }

    /** A parameter with a single value. */
    public static <V extends Value> Parameter<V> of(Class<V> kind, Citation provision, String name, Dated<V> only) {
        return new Parameter<>(provision, name, kind, List.of(only));
    }

    /**
     * The key that overlays and receipts use, such as {@code SFS 2009:41 25 § ceiling}; a policy term is its own key.
     */
    public String key() {
        return provision.style() == Act.Style.TERM ? provision.machine() : provision.machine() + " " + name;
    }

    /** The value on a day, or the gap that the day falls into. */
    public Lookup<V> on(LocalDate day) {
        Optional<Dated<V>> hit =
                values.stream().filter(dated -> dated.period().contains(day)).findFirst();
        if (hit.isPresent()) {
            return new Lookup.Known<>(this, hit.get());
        }
        Optional<LocalDate> before = values.stream()
                .flatMap(dated -> dated.period().until().stream())
                .filter(end -> !end.isAfter(day))
                .max(LocalDate::compareTo);
        Optional<LocalDate> after = values.stream()
                .map(dated -> dated.period().from())
                .filter(start -> start.isAfter(day))
                .min(LocalDate::compareTo);
        return new Lookup.Gap<>(this, day, before.map(end -> end.minusDays(1)), after);
    }

    /** Whether any value is a reading of ours that counsel should confirm. */
    public boolean isInterpretation() {
        return values.stream().anyMatch(dated -> dated.source().mark() == Source.Mark.INTERPRETATION);
    }

    /** The same parameter with other values, for an overlay or a replay. */
    Parameter<V> holding(List<Dated<V>> others) {
        return new Parameter<>(provision, name, kind, others);
    }
}
