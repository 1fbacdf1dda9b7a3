package se.brygga.app.pub;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;

/**
 * What has been answered so far, as the address carries it. Nothing is stored: the address is the whole state, so that
 * Back works and the result can be shared.
 *
 * @param form the answers by question, as given
 */
record CheckAnswers(FormState form) {

    static final List<String> PHASES = List.of("ide", "start", "igang");
    static final List<String> SIZES = List.of("1-9", "10-49", "50-249", "250");
    /** From this headcount an enterprise is large in every definition. */
    static final int LARGE = 250;

    /** What stands for an answer that the person does not know. */
    static final String UNKNOWN = "vet-inte";

    static final List<String> SUPPORTS = List.of("nej", "ja", UNKNOWN);

    /** The answers in an address; keys that are no question are left out. */
    static CheckAnswers of(Map<String, List<String>> query) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            if (CheckQuestion.of(name).isPresent() || name.equals("stodbelopp")) {
                known.put(
                        name,
                        values.stream()
                                .limit(30)
                                .map(v -> v.length() > 40 ? v.substring(0, 40) : v)
                                .toList());
            }
        });
        return new CheckAnswers(FormState.of(known));
    }

    /** The first question without a usable answer; empty when all are answered. */
    Optional<CheckQuestion> firstOpen() {
        for (CheckQuestion question : CheckQuestion.values()) {
            if (!errors(question).isEmpty()) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the answer to a question. */
    List<FieldError> errors(CheckQuestion question) {
        String field = question.slug();
        boolean right = switch (question) {
            case PHASE -> PHASES.contains(form.value(field));
            case SIZE -> SIZES.contains(form.value(field));
            case COUNTY, INDUSTRY, NEEDS -> !form.value(field).isEmpty();
            case AMOUNT ->
                form.value(field).isEmpty()
                        ? form.values().containsKey(field)
                        : positive(field).isPresent();
            case OTHERS ->
                form.value(field).isEmpty()
                        ? form.values().containsKey(field)
                        : notNegative(field).isPresent();
            case SUPPORT -> SUPPORTS.contains(form.value(field));
        };
        List<FieldError> found = new ArrayList<>();
        if (!right) {
            found.add(FieldError.of(field, wrong(question)));
        } else if (question == CheckQuestion.SUPPORT
                && support().isPresent()
                && supportAmount().isEmpty()) {
            found.add(FieldError.of("stodbelopp", "pub.check.support.amount.wrong"));
        }
        return found;
    }

    private static String wrong(CheckQuestion question) {
        return switch (question) {
            case PHASE -> "pub.check.phase.wrong";
            case SIZE -> "pub.check.size.wrong";
            case COUNTY -> "pub.check.county.wrong";
            case INDUSTRY -> "pub.check.industry.wrong";
            case NEEDS -> "pub.check.needs.wrong";
            case AMOUNT -> "pub.check.amount.wrong";
            case OTHERS -> "pub.check.others.wrong";
            case SUPPORT -> "pub.check.support.wrong";
        };
    }

    /** The need of money; empty when the person does not know yet. */
    Optional<BigDecimal> need() {
        return positive("belopp");
    }

    /** What others and the person pay; empty when not known. */
    Optional<BigDecimal> others() {
        return notNegative("annat");
    }

    /** Earlier support in euro; empty when the person does not know. */
    Optional<BigDecimal> supportAmount() {
        return switch (form.value("stod")) {
            case "nej" -> Optional.of(BigDecimal.ZERO);
            case "ja" -> notNegative("stodbelopp");
            default -> Optional.empty();
        };
    }

    /** Present when the person has had support. */
    private Optional<String> support() {
        return Optional.of(form.value("stod")).filter("ja"::equals);
    }

    boolean knowsIndustry() {
        return !form.value(CheckQuestion.INDUSTRY.slug()).equals(UNKNOWN);
    }

    boolean isStarting() {
        return !form.value("skede").equals("igang");
    }

    boolean needs(String code) {
        return form.has("behov", code);
    }

    /** The least number of employees that the answer about size allows. */
    int leastHeadcount() {
        return switch (form.value("storlek")) {
            case "10-49" -> 10;
            case "50-249" -> 50;
            case "250" -> LARGE;
            default -> 0;
        };
    }

    /** The answers as the query of an address, beginning with a question mark when there are any. */
    String query() {
        List<String> parts = new ArrayList<>();
        for (CheckQuestion question : CheckQuestion.values()) {
            form.all(question.slug()).forEach(v -> parts.add(question.slug() + "=" + encoded(v)));
        }
        form.all("stodbelopp").forEach(v -> parts.add("stodbelopp=" + encoded(v)));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The answers to all questions but one, to carry along as hidden fields. */
    List<Map.Entry<String, String>> besides(CheckQuestion asked) {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        for (CheckQuestion question : CheckQuestion.values()) {
            if (question != asked) {
                form.all(question.slug()).forEach(v -> kept.add(Map.entry(question.slug(), v)));
            }
        }
        if (asked != CheckQuestion.SUPPORT) {
            form.all("stodbelopp").forEach(v -> kept.add(Map.entry("stodbelopp", v)));
        }
        return kept;
    }

    private Optional<BigDecimal> positive(String field) {
        return Input.amount(form.value(field)).filter(a -> a.signum() > 0);
    }

    private Optional<BigDecimal> notNegative(String field) {
        return Input.amount(form.value(field)).filter(a -> a.signum() >= 0);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
