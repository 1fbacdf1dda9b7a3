package se.brygga.core.law.se;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The divisions of the industry classification that a sector stands for: the first two digits of a code, or every
 * division of a group where only the group is known, such as {@code 45-47} or {@code 05-09 12-33}.
 *
 * @param numbers the divisions
 */
record Divisions(List<Integer> numbers) {

    Divisions {
        numbers = List.copyOf(numbers);
    }

    static Divisions of(String sector) {
        return new Divisions(Arrays.stream(sector.split(" "))
                .flatMapToInt(Divisions::part)
                .boxed()
                .toList());
    }

    private static IntStream part(String part) {
        int first = Integer.parseInt(part.substring(0, 2));
        return part.matches("\\d{2}-\\d{2}")
                ? IntStream.rangeClosed(first, Integer.parseInt(part.substring(3)))
                : IntStream.of(first);
    }

    /** Whether it is so of all of them, or of none; empty where it depends on which one it is. */
    Optional<Boolean> agree(Predicate<Integer> rule) {
        long matching = numbers.stream().filter(rule).count();
        return matching == 0 ? Optional.of(false) : matching == numbers.size() ? Optional.of(true) : Optional.empty();
    }
}
