package se.brygga.app.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A form that is given back after sign-in tells in words what was asked and answered. */
class FieldWordsTest {

    private static final List<String> FORMS = List.of("cases/staff", "access", "aid", "cases/apply");

    /** Fields of filters in an address and of sign-in: nothing of them is ever kept. */
    private static final Set<String> NEVER_KEPT = Set.of(
            "q", "vem", "typ", "forordning", "kod", "losenord", "identitet", "nuvarande", "nytt", "till", "manader");

    @Test
    void everyFieldOfAFormHasAName() throws IOException {
        Set<String> fields = fields();
        assertThat(fields).hasSizeGreaterThan(40);

        fields.removeAll(NEVER_KEPT);
        fields.removeIf(field -> !FieldWords.isTyped(field));
        assertThat(fields).isSubsetOf(FieldWords.LABELS.keySet());
    }

    private static Set<String> fields() throws IOException {
        Set<String> fields = new TreeSet<>();
        for (String folder : FORMS) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/jte", folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String template = Files.readString(file);
                    String stem = find(template, "var stem = \"([a-z]+)\"");
                    Matcher named = Pattern.compile("name = (stem \\+ )?\"([^\"]+)\", label")
                            .matcher(template);
                    while (named.find()) {
                        fields.add((named.group(1) == null ? "" : stem + "-") + named.group(2));
                    }
                }
            }
        }
        return fields;
    }

    private static String find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
