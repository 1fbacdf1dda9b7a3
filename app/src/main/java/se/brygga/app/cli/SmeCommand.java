package se.brygga.app.cli;

import picocli.CommandLine.Command;

/** Tests size. */
@Command(
        name = "sme",
        description = "Is this enterprise small or medium-sized, counted with those it is linked with or partner of?",
        footer = {
            "",
            "history tells the closed years, oldest first, the last being the year whose figures are given. The status is",
            "gained or lost only by two years running (annex I art. 4.2); without it the figures decide."
        },
        mixinStandardHelpOptions = true)
final class SmeCommand extends PureCommand {

    @Override
    PureQuestion question() {
        return new SmeQuestion();
    }
}
