package se.brygga.app.cli;

import picocli.CommandLine.Command;

/** Finds the single undertaking. */
@Command(
        name = "undertaking",
        description = "Which enterprises form a single undertaking for de minimis aid?",
        mixinStandardHelpOptions = true)
final class UndertakingCommand extends PureCommand {

    @Override
    PureQuestion question() {
        return new UndertakingQuestion();
    }
}
