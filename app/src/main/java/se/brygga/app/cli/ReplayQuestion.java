package se.brygga.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final String ENGINE = "engine";
    private static final String RESULT = "result";
    private static final List<String> FINDINGS = List.of("findings", "policyFindings");

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
        List<Difference> differences = differences(input.node(), now);
        return differences.isEmpty()
                ? same(application, engines(input.node(), now), texts)
                : differing(application, differences, texts);
    }

    /** The engine of the receipt and that of today, where they are two: no difference by itself, but worth telling. */
    private static Optional<Difference> engines(JsonNode then, JsonNode now) {
        Difference engines = new Difference(ENGINE, shortened(then.path(ENGINE)), shortened(now.path(ENGINE)));
        return engines.then().equals(engines.now()) ? Optional.empty() : Optional.of(engines);
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

    private static PureAnswer same(Application application, Optional<Difference> engines, CliTexts texts) {
        AnswerJson answer = new AnswerJson(Optional.of(application.id())).put("replay", "identical");
        answer.list("differences");
        List<String> lines = new ArrayList<>(List.of(texts.say("cli.replay.identical", application.id())));
        engines.ifPresent(two -> {
            answer.object(ENGINE).put("then", two.then()).put("now", two.now());
            lines.add("  " + texts.say("cli.replay.engine", two.then(), two.now()));
        });
        return answer.with(lines);
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

    /**
     * Findings by provision, then everything else by key, whatever its name: what somebody added to a receipt is a
     * difference too. The engine is none, for a newer one is meant to answer alike.
     */
    private static List<Difference> differences(JsonNode then, JsonNode now) {
        List<Difference> all = new ArrayList<>();
        compare(findings(then), findings(now), all);
        compareKeys(then, now, Set.of(ENGINE, RESULT), all);
        compareKeys(then.path(RESULT), now.path(RESULT), Set.copyOf(FINDINGS), all);
        boolean unnamed = all.isEmpty() && !then.path(RESULT).equals(now.path(RESULT));
        if (unnamed) {
            all.add(new Difference(RESULT, shortened(then.path(RESULT)), shortened(now.path(RESULT))));
        }
        return all;
    }

    private static void compareKeys(JsonNode then, JsonNode now, Set<String> besides, List<Difference> all) {
        TreeSet<String> keys = new TreeSet<>(then.propertyNames());
        keys.addAll(now.propertyNames());
        keys.removeAll(besides);
        for (String key : keys) {
            if (!then.path(key).equals(now.path(key))) {
                all.add(new Difference(key, shortened(then.path(key)), shortened(now.path(key))));
            }
        }
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
        for (String list : FINDINGS) {
            for (JsonNode finding : receipt.path(RESULT).path(list).values()) {
                String said = finding.path("outcome").asString("") + " "
                        + finding.path("value").asString("") + "/"
                        + finding.path("limit").asString("") + " "
                        + finding.path("because").asString("")
                        + bracketed(finding.path("degree"))
                        + bracketed(finding.path("question"));
                findings.merge(finding.path("provision").asString(""), said, (one, other) -> one + "; " + other);
            }
        }
        return findings;
    }

    private static String bracketed(JsonNode text) {
        return text.isString() ? " (" + text.stringValue() + ")" : "";
    }

    private static String shortened(JsonNode node) {
        String text = node.isString() ? node.stringValue() : node.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
