package se.brygga.app.web.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text to a person, by key and language: {@code messages/<module>_<language>.properties} in UTF-8. Arguments are
 * written {@code {0}}; an apostrophe is an apostrophe and needs no doubling.
 */
public final class Messages {

    private final Map<Language, Map<String, String>> texts;

    private Messages(Map<Language, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** Reads all message files on the class path; two files that define one key are an error. */
    public static Messages load() {
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
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (Resource file : files) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (found.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException(key + " stands twice; second time in " + file.getFilename());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
