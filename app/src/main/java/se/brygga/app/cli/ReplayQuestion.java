package se.brygga.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Receipt;
import se.brygga.core.law.LawOn.Used;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value;
import se.brygga.core.law.se.Assess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A receipt, and whether the engine of today answers the same on the facts and parameters inside it. */
record ReplayQuestion(ProfileOption.Ground ground) implements PureQuestion {

    @Override
    public PureAnswer answer(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object("engine", "profile", "facts", "parameters", "result");
        Application application = fields.need("facts", facts -> ApplicationInput.read(facts, KnownNames.ANY));
        List<Used> parameters = fields.need("parameters", list -> list.list(ReplayQuestion::used));
        String profile = fields.need("profile", Cursor::text);
        fields.need("result", value -> value);
        Framework then = ground.framework().underHash(profile);
        Receipt receipt = new Assess(ground.lawbook().pinning(parameters), then)
                .assess(application)
                .receipt();
        JsonNode now = Cursor.parse(receipt.canonical()).node();
        return now.equals(input.node())
                ? same(application, texts)
                : differing(application, differences(input.node(), now), texts);
    }

    private static Used used(Cursor value) throws BadInput {
        Fields fields = value.object("key", "day", "kind", "value", "source", "mark");
        String kind = fields.need("kind", Cursor::text);
        String exact = fields.need("value", Cursor::text);
        Optional<Value> read = Value.read(kind, exact);
        if (read.isEmpty()) {
            throw value.at("value").bad("parameter.value", exact, kind);
        }
        Source source = new Source(
                fields.need("source", Cursor::text), fields.need("mark", mark -> mark.choice(Source.Mark.class)));
        return new Used(fields.need("key", Cursor::text), fields.need("day", Cursor::date), read.get(), source);
    }

    private static PureAnswer same(Application application, CliTexts texts) {
        AnswerJson answer = new AnswerJson(Optional.of(application.id())).put("replay", "identical");
        answer.list("differences");
        return answer.with(List.of(texts.say("cli.replay.identical", application.id())));
    }

    private static PureAnswer differing(Application application, List<Difference> differences, CliTexts texts) {
        AnswerJson answer = new AnswerJson(Optional.of(application.id())).put("replay", "different");
        ArrayNode list = answer.list("differences");
        List<String> lines = new ArrayList<>(
                List.of(texts.say("cli.replay.different", application.id(), Integer.toString(differences.size()))));
        for (Difference difference : differences) {
            list.addObject()
                    .put("where", difference.where())
                    .put("then", difference.then())
                    .put("now", difference.now());
            lines.add("  " + difference.where() + ": " + difference.then() + " → " + difference.now());
        }
        return answer.with(lines);
    }

    /** One thing that was otherwise then. */
    private record Difference(String where, String then, String now) {}

    /** Findings by provision, then everything else by key. */
    private static List<Difference> differences(JsonNode then, JsonNode now) {
        List<Difference> all = new ArrayList<>();
        compare(findings(then), findings(now), all);
        for (String key : List.of("engine", "facts", "parameters")) {
            if (!then.path(key).equals(now.path(key))) {
                all.add(new Difference(key, shortened(then.path(key)), shortened(now.path(key))));
            }
        }
        for (String key : List.of("outcome", "acts", "aid", "duties", "policyOutcome")) {
            JsonNode before = then.path("result").path(key);
            JsonNode after = now.path("result").path(key);
            if (!before.equals(after)) {
                all.add(new Difference(key, shortened(before), shortened(after)));
            }
        }
        return all;
    }

    private static void compare(Map<String, String> then, Map<String, String> now, List<Difference> all) {
        TreeSet<String> places = new TreeSet<>(then.keySet());
        places.addAll(now.keySet());
        for (String place : places) {
            String before = then.getOrDefault(place, "–");
            String after = now.getOrDefault(place, "–");
            if (!before.equals(after)) {
                all.add(new Difference(place, before, after));
            }
        }
    }

    private static Map<String, String> findings(JsonNode receipt) {
        Map<String, String> findings = new LinkedHashMap<>();
        for (String list : List.of("findings", "policyFindings")) {
            for (JsonNode finding : receipt.path("result").path(list).values()) {
                String said = finding.path("outcome").asString("") + " "
                        + finding.path("value").asString("") + "/"
                        + finding.path("limit").asString("") + " "
                        + finding.path("because").asString("");
                findings.merge(finding.path("provision").asString(""), said, (one, other) -> one + "; " + other);
            }
        }
        return findings;
    }

    private static String shortened(JsonNode node) {
        String text = node.isString() ? node.stringValue() : node.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
