package se.brygga.app.cli;

import java.util.List;

/**
 * What is wrong with one line of input: where, which rule, and what a message about it mentions. Thrown only on the way
 * out of reading a line, and always caught where the line is answered.
 */
final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String code;
    private final transient List<String> args;

    /**
     * Names the fault.
     *
     * @param pointer JSON pointer of the value, empty for the whole line
     * @param code stable name of the rule; its message has the key {@code cli.bad.<code>}
     * @param args what the message mentions
     */
    BadInput(String pointer, String code, String... args) {
        super(pointer + " " + code, null, false, false);
        this.pointer = pointer;
        this.code = code;
        this.args = List.of(args);
    }

    String pointer() {
        return pointer;
    }

    String code() {
        return code;
    }

    /** What to mend, in words. */
    String message(CliTexts texts) {
        return texts.say("cli.bad." + code, args.toArray());
    }
}
