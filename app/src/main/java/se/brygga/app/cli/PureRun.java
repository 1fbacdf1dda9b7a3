package se.brygga.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    int run(BufferedReader input, PrintStream out) throws IOException {
        int number = 0;
        boolean asked = false;
        boolean bad = false;
        Deque<String> ahead = new ArrayDeque<>();
        for (Optional<String> line = next(input, ahead); line.isPresent(); line = next(input, ahead)) {
            number++;
            String text = withoutMark(line.get(), number);
            if (text.isEmpty()) {
                continue;
            }
            String object = !asked && opensOverLines(text) ? wholeOrLine(text, input, ahead) : text;
            asked = true;
            bad |= !answer(object, number, out);
        }
        if (!asked) {
            refuse(new BadInput("", "input.empty"), 1, out);
        }
        out.flush();
        return asked && !bad ? ANSWERED : BAD_INPUT;
    }

    private static Optional<String> next(BufferedReader input, Deque<String> ahead) throws IOException {
        return ahead.isEmpty() ? Optional.ofNullable(input.readLine()) : Optional.of(ahead.removeFirst());
    }

    /**
     * The object that the first line opens, to the end of the input. Where that is none but objects of their own
     * follow, the first line was cut short: it is bad alone, and the others are answered.
     */
    private static String wholeOrLine(String first, BufferedReader input, Deque<String> ahead) throws IOException {
        List<String> rest = input.lines().toList();
        String whole = first + "\n" + String.join("\n", rest);
        if (rest.stream().anyMatch(PureRun::isObject) && !isObject(whole)) {
            ahead.addAll(rest);
            return first;
        }
        return whole;
    }

    private static boolean isObject(String text) {
        try {
            return text.startsWith("{") && Cursor.parse(text).node().isObject();
        } catch (BadInput notOne) {
            return false;
        }
    }

    /** Some editors put a byte-order mark before the first line. */
    private static String withoutMark(String line, int number) {
        return (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
    }

    /**
     * A first line that opens an object and does not close it belongs to one object that is written over several lines.
     */
    private static boolean opensOverLines(String line) {
        return line.startsWith("{") && !line.endsWith("}");
    }

    private boolean answer(String object, int line, PrintStream out) {
        try {
            PureAnswer answer = question.answer(Cursor.parse(object), texts);
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
