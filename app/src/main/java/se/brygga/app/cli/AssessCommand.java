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
