package se.brygga.core.law;

import java.util.List;
import java.util.Optional;

/** What a rule answers about one provision: exactly one of four things. */
public sealed interface Finding {

    /** The provision that was applied. */
    Citation provision();

    /** Why, in words that can be told in each language. */
    Explanation because();

    /** Figure and limit, where the provision has them. */
    Optional<Measure> measure();

    /** The kind of answer as a plain value. */
    Outcome outcome();

    /**
     * The provision is complied with.
     *
     * @param provision the provision
     * @param measure figure and limit, if any
     * @param because why
     * @param lifted the degree and the recorded reason, when a reason lifted a breached limit
     * @param judged the recorded judgement, when a person's answer settled it
     */
    record Met(
            Citation provision,
            Optional<Measure> measure,
            Explanation because,
            Optional<Reason> lifted,
            Optional<Judgement> judged)
            implements Finding {
        @Override
        public Outcome outcome() {
            return Outcome.MET;
        }
    }

    /**
     * The provision is breached.
     *
     * @param provision the provision
     * @param measure figure and limit, if any
     * @param because why
     * @param liftable the degree of a reason that may lift the limit; empty when the limit is hard
     * @param judged the recorded judgement, when a person's answer settled it
     */
    record NotMet(
            Citation provision,
            Optional<Measure> measure,
            Explanation because,
            Optional<Degree> liftable,
            Optional<Judgement> judged)
            implements Finding {
        @Override
        public Outcome outcome() {
            return Outcome.NOT_MET;
        }
    }

    /**
     * The provision cannot be answered with what is known.
     *
     * @param provision the provision
     * @param because why
     * @param questions what would settle it
     */
    record Undetermined(Citation provision, Explanation because, List<Question> questions) implements Finding {
        /** Keeps the questions as they are now. */
        public Undetermined {
            questions = List.copyOf(questions);
        }

        @Override
        public Optional<Measure> measure() {
            return Optional.empty();
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }
    }

    /**
     * The law leaves the answer to a person.
     *
     * @param provision the provision
     * @param because what is known about it
     * @param threshold what the person must weigh, as a question
     * @param degree the degree that the law names, if any
     */
    record ForJudgement(Citation provision, Explanation because, Explanation threshold, Optional<Degree> degree)
            implements Finding {
        @Override
        public Optional<Measure> measure() {
            return Optional.empty();
        }

        @Override
        public Outcome outcome() {
            return Outcome.FOR_JUDGEMENT;
        }
    }

    /** Complied with, without figures. */
    static Finding met(Citation provision, Explanation because) {
        return new Met(provision, Optional.empty(), because, Optional.empty(), Optional.empty());
    }

    /** Complied with, with figure and limit. */
    static Finding met(Citation provision, Measure measure, Explanation because) {
        return new Met(provision, Optional.of(measure), because, Optional.empty(), Optional.empty());
    }

    /** Breached, without figures; no reason can lift it. */
    static Finding notMet(Citation provision, Explanation because) {
        return new NotMet(provision, Optional.empty(), because, Optional.empty(), Optional.empty());
    }

    /** Breached, with figure and limit; no reason can lift it. */
    static Finding notMet(Citation provision, Measure measure, Explanation because) {
        return new NotMet(provision, Optional.of(measure), because, Optional.empty(), Optional.empty());
    }

    /** Breached unless a recorded reason of the degree lifts it. */
    static Finding notMetUnless(Degree degree, Citation provision, Optional<Measure> measure, Explanation because) {
        return new NotMet(provision, measure, because, Optional.of(degree), Optional.empty());
    }

    /** Not to be answered until the questions are. */
    static Finding undetermined(Citation provision, Explanation because, List<Question> questions) {
        return new Undetermined(provision, because, questions);
    }

    /** Left to a person, who weighs what {@code threshold} asks. */
    static Finding forJudgement(Citation provision, Explanation because, Explanation threshold) {
        return new ForJudgement(provision, because, threshold, Optional.empty());
    }
}
