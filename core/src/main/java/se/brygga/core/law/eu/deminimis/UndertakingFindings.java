package se.brygga.core.law.eu.deminimis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.PersonControl;
import se.brygga.core.enterprise.Share;
import se.brygga.core.enterprise.SingleUndertaking;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Words;

/** What the law says of a single undertaking on a day: the provision, its members, and what a person must judge. */
public final class UndertakingFindings {

    private static final Share HALF = Share.percent(50);

    private UndertakingFindings() {}

    /**
     * The findings.
     *
     * @param ownershipStated whether anything was said of who owns whom
     */
    public static List<Finding> of(
            SingleUndertaking undertaking, OwnershipGraph graph, LocalDate day, boolean ownershipStated) {
        Optional<DeMinimisRegulation> regulation = DeMinimisRegulation.generalOn(day);
        if (regulation.isEmpty()) {
            Citation latest = DeMinimisRegulation.GENERAL_2023.act().at("2.2");
            Question question =
                    new Question("/date", new Explanation("eu.undertaking.question.day", new Value.Day(day)));
            return List.of(Finding.undetermined(
                    latest, new Explanation("eu.undertaking.no-act", new Value.Day(day)), List.of(question)));
        }
        // The first regulation says "undertaking" in the article of its ceiling; that this is an economic unit the
        // Court had settled, and article 2.2 of the later ones says it.
        Citation provision = regulation.get().act().at("2.2");
        List<Finding> findings = new ArrayList<>();
        if (!ownershipStated) {
            Question question = new Question("/holdings", new Explanation("eu.sme.question.ownership"));
            findings.add(Finding.undetermined(provision, new Explanation("law.unknown"), List.of(question)));
        }
        String members = String.join(", ", undertaking.members());
        findings.add(Finding.met(
                provision,
                new Explanation(
                        undertaking.members().size() == 1 ? "eu.undertaking.alone" : "eu.undertaking.members",
                        new Words(members))));
        for (ControllingPerson person : graph.persons()) {
            if (joins(person, undertaking)) {
                Words name = new Words(person.id());
                findings.add(Finding.forJudgement(
                        provision,
                        new Explanation("eu.undertaking.person", name),
                        new Explanation("eu.undertaking.person.threshold", name)));
            }
        }
        return findings;
    }

    /**
     * Persons who control both a member and an enterprise outside: whether they make it one undertaking is no text's.
     */
    public static List<ControllingPerson> joining(SingleUndertaking undertaking, OwnershipGraph graph) {
        return graph.persons().stream()
                .filter(person -> joins(person, undertaking))
                .toList();
    }

    /** What the person controls, a member or not. */
    public static List<String> controlledBy(ControllingPerson person) {
        return person.controls().stream()
                .filter(UndertakingFindings::controls)
                .map(PersonControl::held)
                .toList();
    }

    /** Whether the person controls both a member and an enterprise outside. */
    private static boolean joins(ControllingPerson person, SingleUndertaking undertaking) {
        List<PersonControl> controlling =
                person.controls().stream().filter(UndertakingFindings::controls).toList();
        return controlling.stream().anyMatch(it -> undertaking.contains(it.held()))
                && controlling.stream().anyMatch(it -> !undertaking.contains(it.held()));
    }

    private static boolean controls(PersonControl it) {
        return it.control().isPresent()
                || it.votes().filter(votes -> votes.compareTo(HALF) > 0).isPresent();
    }
}
