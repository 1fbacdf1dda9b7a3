package se.brygga.app.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.AssessmentJson;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer under construction, its members in the order in which the contract shows them. What is not known is null.
 */
final class AnswerJson {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    AnswerJson(Optional<String> id) {
        put("id", id);
    }

    AnswerJson put(String key, Optional<String> text) {
        text.ifPresentOrElse(known -> node.put(key, known), () -> node.putNull(key));
        return this;
    }

    AnswerJson put(String key, String text) {
        node.put(key, text);
        return this;
    }

    AnswerJson truth(String key, Optional<Boolean> truth) {
        truth.ifPresentOrElse(known -> node.put(key, known), () -> node.putNull(key));
        return this;
    }

    ArrayNode list(String key) {
        return node.putArray(key);
    }

    ObjectNode object(String key) {
        return node.putObject(key);
    }

    AnswerJson findings(List<Finding> findings, Language language) {
        ArrayNode list = node.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode one = list.addObject();
            one.put("provision", finding.provision().machine())
                    .put("outcome", finding.outcome().name());
            putOrNull(one, "value", finding.measure().map(measure -> measure.value()));
            putOrNull(one, "limit", finding.measure().map(measure -> measure.limit()));
            putOrNull(one, "degree", AssessmentJson.degree(finding).map(Enum::name));
            one.put("because", AssessmentJson.because(finding, language));
            putOrNull(one, "question", AssessmentJson.question(finding, language));
        }
        return this;
    }

    private static void putOrNull(ObjectNode node, String key, Optional<String> text) {
        text.ifPresentOrElse(known -> node.put(key, known), () -> node.putNull(key));
    }

    /** The findings as lines: provision as lawyers write it, then why, then what must be asked. */
    static List<String> lines(List<Finding> findings, CliTexts texts) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            String outcome = texts.say("cli.outcome." + finding.outcome());
            lines.add("  [" + outcome + "] " + finding.provision().printed(texts.language()) + ": "
                    + AssessmentJson.because(finding, texts.language()));
            AssessmentJson.question(finding, texts.language()).ifPresent(question -> lines.add("      " + question));
        }
        return lines;
    }

    /** With two decimals, half up. */
    static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    PureAnswer with(List<String> text) {
        return new PureAnswer(node.toString(), text);
    }
}
