package se.brygga.core.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A JSON value. */
public sealed interface Json {

    /** The value in canonical form: keys in order of their UTF-16 units, no blanks, the fewest escapes (RFC 8785). */
    default String canonical() {
        StringBuilder out = new StringBuilder();
        Canonical.write(this, out);
        return out.toString();
    }

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(String text) implements Json {}

    /**
     * A truth value.
     *
     * @param truth true or false
     */
    record Truth(boolean truth) implements Json {}

    /**
     * A whole number that every reader keeps exactly.
     *
     * @param number within 2^53 of nought
     */
    record Whole(long number) implements Json {
        /** Refuses numbers that other readers would round. */
        public Whole {
            if (Math.abs(number) > 1L << 53) {
                throw new IllegalArgumentException("not exact in JSON: " + number);
            }
        }
    }

    /** Null: known to be absent. */
    record Nothing() implements Json {}

    /**
     * A list.
     *
     * @param items the items in order
     */
    record Items(List<Json> items) implements Json {
        /** Keeps a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * An object; keys sorted as the canonical form wants them, which is how Java compares strings.
     *
     * @param members its members
     */
    record Members(SortedMap<String, Json> members) implements Json {
        /** Keeps a copy. */
        public Members {
            members = new TreeMap<>(members);
        }
    }

    /** A text. */
    static Json of(String text) {
        return new Text(text);
    }

    /** A list of what each thing becomes. */
    static <T> Json items(Collection<? extends T> things, Function<? super T, Json> each) {
        return new Items(things.stream().<Json>map(each).toList());
    }

    /** Starts an object. */
    static Building object() {
        return new Building();
    }

    /** An object under construction; unknown members are left out. */
    final class Building {
        private final SortedMap<String, Json> members = new TreeMap<>();

        private Building() {}

        /** Adds a member. */
        public Building put(String key, Json value) {
            members.put(key, value);
            return this;
        }

        /** Adds a text. */
        public Building put(String key, String text) {
            return put(key, new Text(text));
        }

        /** Adds a member if it is known. */
        public <T> Building put(String key, Optional<T> value, Function<? super T, Json> form) {
            value.ifPresent(known -> put(key, form.apply(known)));
            return this;
        }

        /**
         * Adds a text made of the value, or null where the value is absent: for answers, whose keys are always there.
         */
        public <T> Building orNull(String key, Optional<T> value, Function<? super T, String> form) {
            return put(
                    key, value.<Json>map(known -> new Text(form.apply(known))).orElse(new Nothing()));
        }

        /** The finished object. */
        public Members done() {
            return new Members(members);
        }
    }
}
