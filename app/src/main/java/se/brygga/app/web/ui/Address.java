package se.brygga.app.web.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The address of a list: its path and what it is filtered by. The address is the whole state of the page, so a link to
 * the same list with one thing changed is made from it.
 *
 * @param path the list's path
 * @param set what is set, in the order of the filter's fields
 */
public record Address(String path, Map<String, String> set) {

    public Address {
        set = new LinkedHashMap<>(set);
    }

    /**
     * The address of a list from what stands in its query; only these fields, and only where they say something that
     * can be understood.
     */
    public static Address of(String path, FormState query, List<String> fields) {
        Map<String, String> set = new LinkedHashMap<>();
        for (String field : fields) {
            if (!query.value(field).isEmpty() && query.error(field).isEmpty()) {
                set.put(field, query.value(field));
            }
        }
        return new Address(path, set);
    }

    /** The same list with one thing set. */
    public String with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(set);
        changed.put(field, value);
        return path + query(changed);
    }

    /** The same list with one thing not set. */
    public String without(String field) {
        Map<String, String> changed = new LinkedHashMap<>(set);
        changed.remove(field);
        return path + query(changed);
    }

    /** The address up to and including {@code field=}, for a number that follows. */
    public String upTo(String field) {
        String others = without(field);
        return others + (others.contains("?") ? "&" : "?") + field + "=";
    }

    /** One chip for each thing set; {@code word} tells what it says by the field's name. */
    public List<Link> chips(UnaryOperator<String> word) {
        List<Link> chips = new ArrayList<>();
        set.keySet().forEach(field -> chips.add(new Link(word.apply(field), without(field))));
        return chips;
    }

    private static String query(Map<String, String> set) {
        return set.isEmpty()
                ? ""
                : set.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
