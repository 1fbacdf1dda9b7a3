package se.brygga.app.platform;

import java.util.Arrays;
import java.util.List;

/**
 * The product could not be started, for a reason that the person at the terminal can do something about. It becomes one
 * sentence in her language and exit code 1; anything else that stops a start is a fault of ours and keeps its trace.
 */
public final class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    // A java.util.List of strings made by List.of, which is serialisable as exceptions must be.
    private final transient List<String> arguments;

    /** The sentence's key and what goes into it, for a reason that stands by itself. */
    public NotStarted(String messageKey, Object... arguments) {
        super(messageKey + " " + Arrays.toString(arguments));
        this.messageKey = messageKey;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** The key of the sentence in the product's message bundles. */
    public String messageKey() {
        return messageKey;
    }

    /** What goes into the sentence, in order. */
    public List<String> arguments() {
        return arguments;
    }
}
