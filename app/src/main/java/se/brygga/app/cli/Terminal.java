package se.brygga.app.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;
import se.brygga.app.platform.StartTask;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;

/** Lines for the person who started the product, in their language. */
final class Terminal implements StartTask.Console {

    private final Messages messages;
    private final Language language;
    private final PrintStream out = System.out;

    Terminal(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    @Override
    public void say(String key, Object... args) {
        out.println(messages.say(language, key, args));
        out.flush();
    }

    @Override
    public void progress(String key, Object... args) {
        boolean person = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        out.print(messages.say(language, key, args) + (person ? "\r" : "\n"));
        out.flush();
    }
}
