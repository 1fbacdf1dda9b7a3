package se.brygga.core.law;

import java.text.MessageFormat;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Why, as a message key with typed arguments: it can be told in any language and compared by machine.
 *
 * @param key key in one of the bundles {@code se.brygga.core.law.explanations} and
 *     {@code se.brygga.core.law.eu.explanations}
 * @param args what the sentence mentions, in order
 */
public record Explanation(String key, List<Value> args) {

    private static final List<String> BUNDLES =
            List.of("se.brygga.core.law.explanations", "se.brygga.core.law.eu.explanations");

    /** Keeps the arguments as they are now. */
    public Explanation {
        args = List.copyOf(args);
    }

    /** A sentence from its key and what it mentions. */
    public Explanation(String key, Value... args) {
        this(key, List.of(args));
    }

    /**
     * The sentence in the language asked for.
     *
     * @throws MissingResourceException when no bundle has the key: a mistake of ours, found by a test
     */
    public String in(Language language) {
        Object[] printed = args.stream().map(arg -> arg.print(language)).toArray();
        return new MessageFormat(pattern(key, language), language.locale()).format(printed);
    }

    /** Whether a sentence with this key exists in the language. */
    public static boolean exists(String key, Language language) {
        return bundles(language).anyMatch(bundle -> bundle.containsKey(key));
    }

    private static String pattern(String key, Language language) {
        return bundles(language)
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException(
                        "no text for " + key + " in " + language, Explanation.class.getName(), key))
                .getString(key);
    }

    private static Stream<ResourceBundle> bundles(Language language) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return BUNDLES.stream().map(name -> ResourceBundle.getBundle(name, language.locale(), exact));
    }
}
