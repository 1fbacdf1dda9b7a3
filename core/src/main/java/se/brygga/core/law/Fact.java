package se.brygga.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A fact that is known or not; if not, it knows the question to ask. Unknown is never guessed.
 *
 * @param pointer JSON pointer in an {@code assess} object, such as {@code /plan/need}
 * @param value the value, if known
 * @param <T> kind of fact
 */
public record Fact<T>(String pointer, Optional<T> value) {

    /**
     * The question that would make the fact known; its text has the key {@code question.plan.need} for
     * {@code /plan/need}.
     */
    public Question question() {
        return new Question(pointer, new Explanation("question" + pointer.replace('/', '.')));
    }

    /** Answers from the fact, or asks for it. */
    public Finding then(Citation provision, Function<T, Finding> rule) {
        return value.map(rule).orElseGet(() -> asking(provision, List.of(question())));
    }

    /** Answers from this fact and another, or asks for those that are unknown. */
    public <U> Finding and(Fact<U> other, Citation provision, BiFunction<T, U, Finding> rule) {
        if (value.isPresent() && other.value.isPresent()) {
            return rule.apply(value.get(), other.value.get());
        }
        List<Question> open = new ArrayList<>();
        if (value.isEmpty()) {
            open.add(question());
        }
        if (other.value.isEmpty()) {
            open.add(other.question());
        }
        return asking(provision, open);
    }

    /** The finding that unknown facts make. */
    public static Finding asking(Citation provision, List<Question> open) {
        return Finding.undetermined(provision, new Explanation("law.unknown"), open);
    }
}
