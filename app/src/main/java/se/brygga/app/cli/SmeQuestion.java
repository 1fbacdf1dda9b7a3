package se.brygga.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.eu.sme.SmeAssessment;
import se.brygga.core.law.eu.sme.SmeCase;
import se.brygga.core.law.eu.sme.SmeDefinition;
import se.brygga.core.law.eu.sme.SmeResult;
import se.brygga.core.law.eu.sme.TwoYears;
import tools.jackson.databind.node.ObjectNode;

/** The object {@code sme} of the contract and its answer. */
final class SmeQuestion implements PureQuestion {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Override
    public PureAnswer answer(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object(
                "id",
                "date",
                "definition",
                "subject",
                "enterprises",
                "holdings",
                "persons",
                "alreadyConsolidated",
                "history");
        Optional<String> id = fields.get("id", Cursor::text);
        LocalDate date = fields.need("date", Cursor::date);
        SmeDefinition definition = fields.need("definition", value -> PureLaw.definition(value, date));
        GraphInput stated = GraphInput.read(fields);
        OwnershipGraph graph = stated.graph(fields);
        String subject = GraphInput.subject(fields, graph);
        Set<String> consolidated = new LinkedHashSet<>(
                fields.listOrNone("alreadyConsolidated", value -> GraphInput.declared(value, graph)));
        SmeCase enterprise = new SmeCase(subject, graph, date, consolidated, history(fields));
        LawOn law = PureLaw.lawbook().on(date);
        SmeResult result = SmeAssessment.of(enterprise, definition, law);
        return write(id, stated.ownershipStated() ? result : result.withOwnershipUnknown(definition), texts);
    }

    /** The closed years, oldest first and without a gap. */
    static List<TwoYears.Year> history(Fields fields) throws BadInput {
        List<TwoYears.Year> years = new ArrayList<>();
        for (Cursor value : fields.listOrNone("history", value -> value)) {
            Fields year = value.object("year", "sme");
            int number = year.need("year", it -> it.whole(FIRST_YEAR, LAST_YEAR));
            if (!years.isEmpty() && years.getLast().year() + 1 != number) {
                throw value.at("year")
                        .bad(
                                "history.order",
                                Integer.toString(number),
                                Integer.toString(years.getLast().year() + 1));
            }
            years.add(new TwoYears.Year(number, year.need("sme", Cursor::truth)));
        }
        return years;
    }

    private static PureAnswer write(Optional<String> id, SmeResult result, CliTexts texts) {
        AnswerJson answer = new AnswerJson(id)
                .put("headcount", result.figures().headcount().map(AnswerJson::plain))
                .put("turnoverEur", result.figures().turnoverEur().map(AnswerJson::cents))
                .put("balanceSheetEur", result.figures().balanceSheetEur().map(AnswerJson::cents))
                .put("category", result.category().map(Enum::name))
                .truth("sme", result.sme());
        ObjectNode weights = answer.object("weights");
        result.weights().forEach((name, share) -> weights.put(name, share.toString()));
        answer.put("status", result.status().name()).findings(result.findings(), texts.language());
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("cli.sme.head", id.orElse("-"), texts.say("cli.sme.status." + result.status())));
        lines.addAll(AnswerJson.lines(result.findings(), texts));
        return answer.with(lines);
    }
}
