package se.brygga.app.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every text to a person, by key and language: {@code messages/<module>_<language>.properties} in UTF-8. Arguments are
 * written {@code {0}}; an apostrophe is an apostrophe and needs no doubling.
 */
public final class Messages {

    // Named rather than searched for: a search through the whole class path is a noticeable part of a start.
    private static final List<String> ROOMS = List.of(
            "access",
            "aid",
            "apply",
            "audit",
            "cases",
            "cli",
            "clients",
            "demo",
            "documents",
            "organisation",
            "platform",
            "postgres",
            "pub",
            "search",
            "web");

    private final Map<Language, Map<String, String>> texts;

    private Messages(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** All message files, read once; two files that define one key are an error. */
    public static Messages load() {
        return Packaged.TEXTS;
    }

    /** The terminal and the pages say the same texts, so one reading serves both. */
    private static final class Packaged {

        private static final Messages TEXTS = readAll();
    }

    private static Messages readAll() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, Map.copyOf(read(language)));
        }
        return new Messages(all);
    }

    /** The text in a language. A key that does not exist is a bug and says so. */
    public String say(Language language, String key, Object... args) {
        String pattern = pattern(language, key);
        return args.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), language.locale()).format(args);
    }

    /** The text as it stands in the file. */
    String pattern(Language language, String key) {
        String pattern = texts.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language.code());
        }
        return pattern;
    }

    /** Whether a key exists, for texts that only some codes have. */
    public boolean has(String key) {
        return texts.getOrDefault(Language.SV, Map.of()).containsKey(key);
    }

    /** The keys of a language, sorted. */
    public Set<String> keys(Language language) {
        return new TreeSet<>(texts.getOrDefault(language, Map.of()).keySet());
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> found = new HashMap<>();
        for (String room : ROOMS) {
            properties(room + "_" + language.code() + ".properties").forEach((key, text) -> {
                if (found.put((String) key, (String) text) != null) {
                    throw new IllegalStateException(key + " stands twice; second time under " + room);
                }
            });
        }
        return found;
    }

    private static Properties properties(String file) {
        Properties properties = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream("/messages/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("messages/" + file + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
