package se.brygga.app.cli;

import picocli.CommandLine.Command;

/** Tests size. */
@Command(
        name = "sme",
        description = "Is this enterprise small or medium-sized, counted with those it is linked with or partner of?",
        mixinStandardHelpOptions = true)
final class SmeCommand extends PureCommand {

    @Override
    PureQuestion question() {
        return new SmeQuestion();
    }
}
