package se.brygga.app.cli;

import picocli.CommandLine.Command;

/** Works out aid. */
@Command(
        name = "aid",
        description = "How much aid does a loan, a guarantee or a grant hold, and is there room for it?",
        mixinStandardHelpOptions = true)
final class AidCommand extends PureCommand {

    @Override
    PureQuestion question() {
        return new AidQuestion();
    }
}
