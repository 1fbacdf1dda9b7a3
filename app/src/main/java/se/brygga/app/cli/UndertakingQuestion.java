package se.brygga.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.SingleUndertaking;
import se.brygga.core.law.Finding;
import se.brygga.core.law.eu.deminimis.UndertakingFindings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The object {@code undertaking} of the contract and its answer. */
final class UndertakingQuestion implements PureQuestion {

    @Override
    public PureAnswer answer(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object("id", "date", "subject", "enterprises", "holdings", "persons");
        Optional<String> id = fields.get("id", Cursor::text);
        LocalDate date = fields.need("date", Cursor::date);
        GraphInput stated = GraphInput.read(fields);
        OwnershipGraph graph = stated.graph(fields);
        SingleUndertaking undertaking = SingleUndertaking.around(GraphInput.subject(fields, graph), graph);
        List<Finding> findings = UndertakingFindings.of(undertaking, graph, date, stated.ownershipStated());
        AnswerJson answer = new AnswerJson(id);
        ArrayNode members = answer.list("members");
        undertaking.members().forEach(members::add);
        ObjectNode paths = answer.object("paths");
        undertaking.paths().forEach((member, path) -> path.forEach(paths.putArray(member)::add));
        answer.findings(findings, texts.language());
        List<String> lines = new ArrayList<>();
        lines.add(texts.say("cli.undertaking.head", id.orElse("-"), String.join(", ", undertaking.members())));
        undertaking.evidence().forEach(chain -> lines.add("  " + chain));
        lines.addAll(AnswerJson.lines(findings, texts));
        return answer.with(lines);
    }
}
