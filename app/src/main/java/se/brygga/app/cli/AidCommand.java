package se.brygga.app.cli;

import picocli.CommandLine.Command;

/** Works out aid. */
@Command(
        name = "aid",
        description = "How much aid does a loan, a guarantee or a grant hold, and is there room for it?",
        footer = {
            "",
            "kind is LOAN, LOAN_SAFE_HARBOUR, GUARANTEE_SAFE_HARBOUR, GUARANTEE_SFS, GUARANTEE_PREMIUM, GRANT or HEADROOM.",
            "Rates lie between -50% and 200%, terms are at most 100 years and 1200 payments."
        },
        mixinStandardHelpOptions = true)
final class AidCommand extends PureCommand {

    @Override
    PureQuestion question() {
        return new AidQuestion();
    }
}
