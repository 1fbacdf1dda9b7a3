package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Every refusal of bad input says what is wrong and how to mend it; where it is wrong stands in the pointer. */
class RefusalWordsTest {

    private static final String REFUSAL = "cli.bad.";

    /** A sentence ends, or a list of what is known follows; a figure such as 12.5 ends nothing. */
    private static final String END = "[.:](?= |$)";

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        String file = "/messages/cli_" + language + ".properties";
        try (InputStream stream = Objects.requireNonNull(CliTexts.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> refusals(Properties texts) {
        Set<String> keys = new TreeSet<>(texts.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith(REFUSAL));
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void aRefusalSaysWhatIsWrongAndWhatToDo(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(refusals(texts)).isNotEmpty().allSatisfy(key -> {
            // The names that are known are the way to mend it.
            String text = texts.getProperty(key) + " ";
            assertThat(text.split(END, -1).length - 1).as(key + "=" + text).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void bothLanguagesRefuseTheSame() throws IOException {
        assertThat(refusals(texts("sv"))).isEqualTo(refusals(texts("en")));
    }

    @Test
    void theHelpOfAssessTellsOfTheClosedYearsAndTheBounds() {
        assertThat(new CommandLine(new AssessCommand()).getUsageMessage())
                .contains("group.history", "two years running", "-50% and 200%");
    }
}
