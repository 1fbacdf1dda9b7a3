package se.brygga.core.law.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Language;

class ExplanationsTest {

    private static final Pattern KEY = Pattern.compile("\"(eu\\.[a-z-]+(?:\\.[a-z-]+)+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(ExplanationsTest.class.getResourceAsStream("explanations_" + language + ".properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws IOException {
        Properties swedish = texts("sv");
        Properties english = texts("en");
        assertThat(new TreeSet<>(swedish.stringPropertyNames())).isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (String key : swedish.stringPropertyNames()) {
            assertThat(arguments(swedish.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void everyKeyThatTheRulesNameHasAText() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/se/brygga/core/law/eu"))) {
            List<String> keys = files.filter(Files::isRegularFile).flatMap(ExplanationsTest::keys).distinct().toList();
            assertThat(keys).hasSizeGreaterThan(20).allMatch(key -> Explanation.exists(key, Language.SV) && Explanation.exists(key, Language.EN));
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
