package se.brygga.app.cli;

import java.util.List;

/**
 * The answer to one line of input.
 *
 * @param json one line of JSON
 * @param text the same for a person to read
 */
record PureAnswer(String json, List<String> text) {

    /** Keeps a copy of the list. */
    PureAnswer {
        text = List.copyOf(text);
    }
}
