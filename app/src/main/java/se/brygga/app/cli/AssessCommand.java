package se.brygga.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.brygga.core.law.se.Assess;

/** Assesses applications. */
@Command(
        name = "assess",
        description =
                "What the law of the decision day says of an application, and the institution's policy beside it.",
        footer = {
            "",
            "An object has: id, decisionDate, applicationDate, form, product, decider, applicant, group, plan, terms,",
            "priorAid, facts, judgements, reasons, rates, firstLoan. What is left out or null is unknown and is asked",
            "for; an empty list is declared none. Product, decider.company and applicant.county are names of the profile.",
            "",
            "group.history tells the closed years of the group, oldest first, the last being the year whose figures are",
            "given: [{\"year\":2024,\"sme\":true},{\"year\":2025,\"sme\":false}]. The status of an SME is gained or lost",
            "only by two years running (annex I art. 4.2). Without it the enterprise is new, and the figures decide.",
            "",
            "Rates lie between -50% and 200%, terms between 1 and 1200 months, texts and lists have 20000 entries at most."
        },
        mixinStandardHelpOptions = true)
final class AssessCommand extends PureCommand {

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(
            names = "--receipt",
            paramLabel = "DIR",
            description = "Writes the whole receipt of each decision to this folder.")
    private Optional<Path> receipts = Optional.empty();

    private Optional<PureQuestion> question = Optional.empty();

    @Override
    PureQuestion question() {
        return question.orElseThrow();
    }

    @Override
    public Integer call() throws IOException {
        question = profile.read(language())
                .map(ground ->
                        new AssessQuestion(new Assess(ground.lawbook(), ground.framework()), ground.names(), receipts));
        return question.isEmpty() ? 1 : super.call();
    }
}
