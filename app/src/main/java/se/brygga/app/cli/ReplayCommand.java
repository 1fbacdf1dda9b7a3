package se.brygga.app.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Replays receipts. */
@Command(
        name = "replay",
        description = "Does the engine of today answer the same on the facts and parameters inside a receipt?",
        mixinStandardHelpOptions = true)
final class ReplayCommand extends PureCommand {

    @Mixin
    private ProfileOption profile = new ProfileOption();

    private Optional<PureQuestion> question = Optional.empty();

    @Override
    PureQuestion question() {
        return question.orElseThrow();
    }

    @Override
    public Integer call() throws IOException {
        question = profile.read(language()).map(ReplayQuestion::new);
        return question.isEmpty() ? 1 : super.call();
    }
}
