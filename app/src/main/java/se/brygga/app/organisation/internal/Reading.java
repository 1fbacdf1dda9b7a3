package se.brygga.app.organisation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.RateScope;
import se.brygga.app.organisation.Source;
import se.brygga.app.organisation.Source.Standing;
import se.brygga.app.organisation.Texts;

/** One reading of one profile: its files, its sources, its languages, and what is wrong so far. */
final class Reading {
    private static final Map<String, Standing> MARKS =
            Map.of("assumed", Standing.ASSUMED, "unknown", Standing.UNKNOWN, "invented", Standing.INVENTED);

    private final Map<String, String> files;
    private final RateScope scope;
    private final Faults faults = new Faults();
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> languages = new HashSet<>();
    private String firstLanguage = "";

    Reading(Map<String, String> files, RateScope scope) {
        this.files = Map.copyOf(files);
        this.scope = scope;
    }

    Faults faults() {
        return faults;
    }

    RateScope scope() {
        return scope;
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** The table in the file; empty, with a fault, when the file is missing. */
    List<Row> table(String file, List<String> columns) {
        return table(file, columns, Set.of());
    }

    /** The same for a table that may also have a column for each language. */
    List<Row> textTable(String file, List<String> columns) {
        return table(file, columns, languages);
    }

    private List<Row> table(String file, List<String> columns, Set<String> optional) {
        CsvTable table = new CsvTable(file, columns, optional, this);
        return content(file).map(table::rows).orElse(List.of());
    }

    /** The mappings of a file that is a list; empty, with a fault, when the file is missing. */
    List<YamlMap> list(String file, Set<String> keys) {
        return content(file).map(text -> YamlFile.list(file, text, this, keys)).orElse(List.of());
    }

    /** The mapping of a file that is one mapping; empty, with a fault, when the file is missing. */
    Optional<YamlMap> map(String file, Set<String> keys) {
        return content(file).flatMap(text -> YamlFile.map(file, text, this, keys));
    }

    void knowSource(Source source) {
        sources.put(source.key(), source);
    }

    void knowLanguage(String code) {
        if (languages.isEmpty()) {
            firstLanguage = code;
        }
        languages.add(code);
    }

    Source source(String key, Spot spot) {
        Standing mark = MARKS.get(key);
        if (mark == Standing.INVENTED && !spot.file().startsWith("demo/")) {
            faults.add(spot, ProfileRule.INVENTED, key);
        }
        if (mark != null) {
            return Source.of(mark, key);
        }
        Source known = sources.get(key);
        if (known == null) {
            faults.add(spot, ProfileRule.SOURCE, key);
            return Source.of(Standing.UNKNOWN, key);
        }
        return known;
    }

    /** The texts of a row, of which the first language's must be there. */
    Texts texts(Row row) {
        Map<String, String> found = new HashMap<>();
        languages.forEach(language -> row.optional(language).ifPresent(text -> found.put(language, text)));
        if (!found.containsKey(firstLanguage)) {
            faults.add(row.spot(), ProfileRule.TEXT_MISSING, firstLanguage);
        }
        return new Texts(firstLanguage, found);
    }

    Set<String> languages() {
        return languages;
    }

    private Optional<String> content(String file) {
        Optional<String> text = Optional.ofNullable(files.get(file));
        if (text.isEmpty()) {
            faults.add(new Spot(file, 0), ProfileRule.FILE_MISSING);
        }
        return text;
    }
}
