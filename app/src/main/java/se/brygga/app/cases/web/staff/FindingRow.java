package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import se.brygga.app.web.ui.Tag;
import se.brygga.core.law.Outcome;

/**
 * One provision with its answer.
 *
 * @param provision the provision in machine form, at section level
 * @param printed the provision as a lawyer writes it
 * @param because why
 * @param figures value and limit, formatted; empty texts where it has none
 * @param outcome the answer
 * @param tag the answer as a status word
 * @param ask what is asked of a person, and how it is answered
 */
public record FindingRow(
        String provision,
        String printed,
        String because,
        Figures figures,
        Outcome outcome,
        Tag tag,
        Optional<Ask> ask) {

    /** Value and limit as they are shown. */
    public record Figures(String value, String limit) {
        static final Figures NONE = new Figures("–", "–");
    }

    /**
     * What is asked of a person.
     *
     * @param question the question, or empty
     * @param kind how it is answered
     * @param degree the degree of reason that is needed, as a message key; empty where none
     * @param pointers facts that are missing, as JSON pointers
     */
    public record Ask(String question, Kind kind, String degree, List<String> pointers) {
        /** Keeps a copy. */
        public Ask {
            pointers = List.copyOf(pointers);
        }
    }

    /** How a question is answered. */
    public enum Kind {
        /** By a judgement in words. */
        JUDGE,
        /** By a reason of a degree. */
        REASON,
        /** By stating facts. */
        FACT
    }

    /** What tells it from the others on the page: its provision, and the fact that is missing. */
    public String id() {
        return provision
                + ask.flatMap(one -> one.pointers().stream().findFirst())
                        .map(pointer -> " " + pointer)
                        .orElse("");
    }

    /** Whether nothing is left to do about it. */
    public boolean isMet() {
        return outcome == Outcome.MET;
    }
}
