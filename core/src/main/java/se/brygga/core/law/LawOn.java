package se.brygga.core.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.brygga.core.law.Lookup.Gap;
import se.brygga.core.law.Lookup.Known;

/**
 * The lawbook on one day, for one assessment: it remembers which parameters were used, so that the receipt can tell.
 * Not shared between threads.
 */
public final class LawOn {

    private final Lawbook lawbook;
    private final LocalDate day;
    private final Map<String, Used> used = new TreeMap<>();

    LawOn(Lawbook lawbook, LocalDate day) {
        this.lawbook = lawbook;
        this.day = day;
    }

    /** The day whose law this is. */
    public LocalDate day() {
        return day;
    }

    /** The lawbook behind. */
    public Lawbook lawbook() {
        return lawbook;
    }

    /** Looks a parameter up on this day and remembers that it was used. */
    public <V extends Value> Lookup<V> lookup(Parameter<V> parameter) {
        return lookup(parameter, day);
    }

    /** Looks a parameter up on another day, such as the day an earlier aid was granted. */
    public <V extends Value> Lookup<V> lookup(Parameter<V> parameter, LocalDate onDay) {
        Lookup<V> answer = pinned(parameter, onDay)
                .orElseGet(() -> lawbook.current(parameter).on(onDay));
        if (answer instanceof Known<V> known) {
            Used one = new Used(
                    parameter.key(), onDay, known.value(), known.dated().source());
            used.put(one.pin(), one);
        }
        return answer;
    }

    private <V extends Value> Optional<Lookup<V>> pinned(Parameter<V> parameter, LocalDate onDay) {
        return lawbook.pinned(Used.pin(parameter.key(), onDay))
                .filter(pin -> parameter.kind().isInstance(pin.value()))
                .map(pin -> new Dated<>(
                        Period.between(onDay, onDay.plusDays(1)),
                        parameter.kind().cast(pin.value()),
                        pin.source()))
                .map(dated -> new Known<>(parameter, dated));
    }

    /** Applies a rule that needs one parameter; a gap becomes an undetermined finding that names the dates. */
    public <V extends Value> Finding using(Parameter<V> parameter, Citation provision, Function<V, Finding> rule) {
        return switch (lookup(parameter)) {
            case Known<V> known -> rule.apply(known.value());
            case Gap<V> gap -> undetermined(gap, provision);
        };
    }

    /** The finding that a gap makes. */
    public static Finding undetermined(Gap<?> gap, Citation provision) {
        Question question = new Question(
                gap.day().toString(),
                new Explanation("question.gap", new Value.Words(gap.parameter().key()), new Value.Day(gap.day())));
        return Finding.undetermined(provision, gap.because(), List.of(question));
    }

    /** The parameters that were used so far, by key. */
    public Collection<Used> used() {
        return new LinkedHashMap<>(used).values();
    }

    /**
     * One parameter that an assessment used.
     *
     * @param key its key
     * @param day the day it was looked up for
     * @param value the value it had
     * @param source where the value comes from
     */
    public record Used(String key, LocalDate day, Value value, Source source) {

        static String pin(String key, LocalDate day) {
            return key + "@" + day;
        }

        String pin() {
            return pin(key, day);
        }
    }
}
