package se.brygga.app.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final List<Path> SPEAKERS = List.of(MAIN, Path.of("../postgres/src/main"));
    private static final Pattern KEYED = Pattern.compile("\\bkey: ([a-z][A-Za-z0-9.-]+)");
    private static final Pattern SAID = Pattern.compile("\\b(?:say\\(|in\\(language, )\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

    private final Messages messages = Messages.load();

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(messages.keys(Language.EN)).isEqualTo(messages.keys(Language.SV));
    }

    @Test
    void everyFileOfTextsIsRead() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
            for (Path file : files.filter(one -> one.toString().endsWith("_sv.properties"))
                    .toList()) {
                Properties texts = new Properties();
                texts.load(Files.newBufferedReader(file));
                written.addAll(texts.stringPropertyNames());
            }
        }

        assertThat(messages.keys(Language.SV)).isEqualTo(written);
    }

    @Test
    void everyTextThatIsSaidExists() throws IOException {
        Set<String> said = found(SAID);

        assertThat(said).isNotEmpty();
        assertThat(messages.keys(Language.SV)).containsAll(said);
    }

    @Test
    void noTextIsLeftThatNobodySays() throws IOException {
        Set<String> quoted = found(QUOTED);
        quoted.addAll(found(KEYED));
        List<String> stems = quoted.stream().filter(q -> q.endsWith(".")).toList();

        assertThat(own().stream()
                        .filter(key -> !quoted.contains(key) && stems.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : messages.keys(Language.SV)) {
            assertThat(arguments(Language.SV, key)).as(key).isEqualTo(arguments(Language.EN, key));
        }
    }

    @Test
    void anApostropheNeedsNoDoubling() {
        assertThat(messages.say(Language.EN, "web.error.summary", 1)).isEqualTo("One answer needs correcting");
        assertThat(messages.say(Language.SV, "web.error.summary", 3)).isEqualTo("3 uppgifter behöver rättas");
    }

    @Test
    void aKeyThatDoesNotExistIsABug() {
        assertThatThrownBy(() -> messages.say(Language.SV, "web.no.such")).hasMessageContaining("web.no.such");
    }

    private Set<String> arguments(Language language, String key) {
        Set<String> used = new TreeSet<>();
        Matcher m = Pattern.compile("\\{(\\d)").matcher(messages.pattern(language, key));
        while (m.find()) {
            used.add(m.group(1));
        }
        return used;
    }

    /** The keys of the app's own files; other modules of the build check theirs. */
    private Set<String> own() throws IOException {
        try (Stream<Path> files = Files.list(MAIN.resolve("resources/messages"))) {
            Set<String> modules = files.map(f -> f.getFileName().toString().split("_", 2)[0] + ".")
                    .collect(Collectors.toSet());
            return messages.keys(Language.SV).stream()
                    .filter(key -> modules.stream().anyMatch(key::startsWith))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path root : SPEAKERS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(MessagesTest::speaks).toList()) {
                    Matcher m = pattern.matcher(Files.readString(file));
                    while (m.find()) {
                        all.add(m.group(1));
                    }
                }
            }
        }
        return all;
    }

    private static boolean speaks(Path file) {
        String name = file.toString();
        return name.endsWith(".java") || name.endsWith(".jte") || name.endsWith(".yaml");
    }
}
