package se.brygga.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a parameter answers for a day.
 *
 * @param <V> kind of value
 */
public sealed interface Lookup<V extends Value> {

    /** The parameter that was asked. */
    Parameter<V> parameter();

    /**
     * The parameter has a value for the day.
     *
     * @param parameter the parameter
     * @param dated the value with its period and source
     * @param <V> kind of value
     */
    record Known<V extends Value>(Parameter<V> parameter, Dated<V> dated) implements Lookup<V> {
        /** The value itself. */
        public V value() {
            return dated.value();
        }
    }

    /**
     * The parameter has no value for the day.
     *
     * @param parameter the parameter
     * @param day the day asked for
     * @param lastBefore the last day before it that has a value
     * @param nextAfter the first day after it that has a value
     * @param <V> kind of value
     */
    record Gap<V extends Value>(
            Parameter<V> parameter, LocalDate day, Optional<LocalDate> lastBefore, Optional<LocalDate> nextAfter)
            implements Lookup<V> {

        /** The gap in words: which parameter, which day, and between which days it lies. */
        public Explanation because() {
            return new Explanation(
                    "law.gap",
                    new Value.Words(parameter.key()),
                    new Value.Day(day),
                    lastBefore.<Value>map(Value.Day::new).orElse(new Value.Words("–")),
                    nextAfter.<Value>map(Value.Day::new).orElse(new Value.Words("–")));
        }
    }
}
