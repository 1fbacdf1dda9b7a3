package se.brygga.app.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import se.brygga.app.cli.InputLines.Line;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads objects and answers them: one object over any number of lines, or NDJSON, where every line gets one line of
 * output in the same order and a bad one does not stop the others.
 *
 * @param question what is asked
 * @param texts in the language of the answers
 * @param json whether answers are JSON, and not text
 */
record PureRun(PureQuestion question, CliTexts texts, boolean json) {

    private static final int ANSWERED = 0;
    private static final int BAD_INPUT = 2;

    /** Answers everything: 0 if all of it could be answered, 2 if any was bad input. */
    int run(InputLines input, PrintStream out) throws IOException {
        int number = 0;
        boolean asked = false;
        boolean bad = false;
        for (Optional<Line> line = input.next(); line.isPresent(); line = input.next()) {
            number++;
            Optional<String> text = line.get().text().map(InputLines::withoutMark);
            if (text.filter(String::isEmpty).isPresent()) {
                continue;
            }
            boolean opens = !asked && text.filter(PureRun::opensOverLines).isPresent();
            Optional<String> object = opens ? wholeOrLine(text.get(), input) : text;
            asked = true;
            bad |= !answer(object, number, out);
        }
        if (!asked) {
            refuse(new BadInput("", "input.empty"), 1, out);
        }
        out.flush();
        return asked && !bad ? ANSWERED : BAD_INPUT;
    }

    /**
     * The object that the first line opens, to the end of the input; nothing where some of it is no UTF-8. Where that
     * is none but objects of their own follow, the first line was cut short: it is bad alone, and the others are
     * answered.
     */
    private static Optional<String> wholeOrLine(String first, InputLines input) throws IOException {
        List<Line> rest = input.rest();
        boolean readable = rest.stream().allMatch(line -> line.text().isPresent());
        String whole = first + "\n" + rest.stream().map(Line::orNothing).collect(joining("\n"));
        if (rest.stream().map(Line::orNothing).anyMatch(PureRun::isObject) && !(readable && isObject(whole))) {
            input.again(rest);
            return Optional.of(first);
        }
        return readable ? Optional.of(whole) : Optional.empty();
    }

    private static boolean isObject(String text) {
        try {
            return text.startsWith("{") && Cursor.parse(text).node().isObject();
        } catch (BadInput notOne) {
            return false;
        }
    }

    /**
     * A first line that opens an object and does not close it belongs to one object that is written over several lines.
     */
    private static boolean opensOverLines(String line) {
        return line.startsWith("{") && !line.endsWith("}");
    }

    private boolean answer(Optional<String> object, int line, PrintStream out) {
        try {
            PureAnswer answer = question.answer(Cursor.parse(utf8(object)), texts);
            if (json) {
                out.println(answer.json());
            } else {
                answer.text().forEach(out::println);
            }
            return true;
        } catch (BadInput bad) {
            refuse(bad, line, out);
            return false;
        }
    }

    private static String utf8(Optional<String> object) throws BadInput {
        if (object.isEmpty()) {
            throw new BadInput("", "line.encoding");
        }
        return object.get();
    }

    private void refuse(BadInput bad, int line, PrintStream out) {
        if (json) {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.putObject("error")
                    .put("line", line)
                    .put("pointer", bad.pointer())
                    .put("code", bad.code())
                    .put("message", bad.message(texts));
            out.println(answer);
        } else {
            out.println(texts.say("cli.bad", Integer.toString(line), bad.pointer(), bad.message(texts)));
        }
    }
}
