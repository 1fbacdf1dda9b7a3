package se.brygga.core.law.eu.sme;

import java.util.ArrayList;
import java.util.List;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.SmeGroup;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Question;
import se.brygga.core.law.Value.Words;

/** What must be asked before an enterprise's size can be told. Pointers are those of the {@code sme} object. */
final class SmeQuestions {

    private SmeQuestions() {}

    static List<Question> figures(Totals totals, OwnershipGraph graph) {
        return totals.missing().stream()
                .map(graph::enterprise)
                .map(it -> new Question(
                        "/enterprises/" + pointer(it.id()),
                        new Explanation("eu.sme.question.figures", new Words(it.id()))))
                .toList();
    }

    static List<Question> capital(SmeGroup group) {
        return group.unknownCapital().stream()
                .map(pair -> new Question("/holdings", new Explanation("eu.sme.question.capital", new Words(pair))))
                .toList();
    }

    static List<Question> links(OwnershipGraph graph) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < graph.persons().size(); i++) {
            ControllingPerson person = graph.persons().get(i);
            if (person.sameOrAdjacentMarket().isEmpty()) {
                questions.add(new Question(
                        "/persons/" + i + "/sameOrAdjacentMarket",
                        new Explanation("eu.sme.question.market", new Words(person.id()))));
            }
        }
        for (Enterprise owner : graph.enterprises()) {
            if (owner.kind() == EnterpriseKind.BUSINESS_ANGELS
                    && owner.investedEur().isEmpty()) {
                questions.add(new Question(
                        "/enterprises/" + pointer(owner.id()) + "/investedEur",
                        new Explanation("eu.sme.question.angels", new Words(owner.id()))));
            }
        }
        return questions;
    }

    /** A name as part of a JSON pointer (RFC 6901). */
    private static String pointer(String id) {
        return id.replace("~", "~0").replace("/", "~1");
    }
}
