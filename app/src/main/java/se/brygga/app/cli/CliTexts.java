package se.brygga.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import se.brygga.core.law.Language;

/**
 * The command line's own texts, read without Spring, which the pure commands never load. Written as all message files
 * are: an apostrophe needs no doubling.
 */
final class CliTexts {

    private final Language language;
    private final Properties texts;

    private CliTexts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts in a language. */
    static CliTexts in(Language language) {
        String file = "/messages/cli_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(CliTexts.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CliTexts(language, texts);
    }

    Language language() {
        return language;
    }

    /** The text of a key; a key that does not exist is a bug and says so. */
    String say(String key, Object... args) {
        String pattern = Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no text for " + key));
        return new MessageFormat(pattern.replace("'", "''"), language.locale()).format(args);
    }
}
