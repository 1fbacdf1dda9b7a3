package se.brygga.core.law;

import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Finding.ForJudgement;
import se.brygga.core.law.Finding.Met;
import se.brygga.core.law.Finding.NotMet;
import se.brygga.core.law.Finding.Undetermined;

/**
 * What officers have recorded about a case. It settles open questions and lifts limits that the law itself lets a
 * reason lift, and nothing else.
 *
 * @param reasons recorded reasons
 * @param judgements recorded judgements
 */
public record Discretion(List<Reason> reasons, List<Judgement> judgements) {

    /** Nothing recorded. */
    public static final Discretion NONE = new Discretion(List.of(), List.of());

    /** Keeps both lists as they are now. */
    public Discretion {
        reasons = List.copyOf(reasons);
        judgements = List.copyOf(judgements);
    }

    /** The finding as it stands after what has been recorded about its section. */
    public Finding settle(Finding finding) {
        return switch (finding) {
            case NotMet breach ->
                breach.liftable()
                        .flatMap(degree -> reasonFor(breach.provision(), degree))
                        .<Finding>map(reason -> lift(breach, reason))
                        .orElse(breach);
            case ForJudgement open ->
                judgementOn(open.provision())
                        .map(judgement -> judge(open, judgement))
                        .orElse(open);
            case Met met -> met;
            case Undetermined undetermined -> undetermined;
        };
    }

    /**
     * The recorded judgement on a provision. When two contradict each other, the one that says no counts: an assessment
     * never picks the answer that suits it.
     */
    public Optional<Judgement> judgementOn(Citation provision) {
        List<Judgement> matching = judgements.stream()
                .filter(judgement -> sameSection(judgement.provision(), provision))
                .toList();
        return matching.stream()
                .filter(judgement -> !judgement.met())
                .findFirst()
                .or(() -> matching.stream().findFirst());
    }

    /** The first recorded reason on a provision that is at least of the degree. */
    public Optional<Reason> reasonFor(Citation provision, Degree degree) {
        return reasons.stream()
                .filter(reason -> sameSection(reason.provision(), provision)
                        && reason.degree().satisfies(degree))
                .findFirst();
    }

    private static boolean sameSection(Citation one, Citation other) {
        return one.atSectionLevel().equals(other.atSectionLevel());
    }

    private static Finding lift(NotMet breach, Reason reason) {
        return new Met(breach.provision(), breach.measure(), breach.because(), Optional.of(reason), Optional.empty());
    }

    private static Finding judge(ForJudgement open, Judgement judgement) {
        return judgement.met()
                ? new Met(open.provision(), Optional.empty(), open.because(), Optional.empty(), Optional.of(judgement))
                : new NotMet(
                        open.provision(), Optional.empty(), open.because(), Optional.empty(), Optional.of(judgement));
    }
}
