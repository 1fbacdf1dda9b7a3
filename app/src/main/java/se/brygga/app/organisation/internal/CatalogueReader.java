package se.brygga.app.organisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.organisation.Catalogue;
import se.brygga.app.organisation.Catalogue.Industry;
import se.brygga.app.organisation.Catalogue.Need;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.Setting;
import se.brygga.app.organisation.Texts;

/** Reads settings, needs and industries, and products and papers through readers of their own. */
final class CatalogueReader {
    private static final Set<String> SETTING = Set.of("id", "provision", "question", "options", "values", "waits-for");
    private static final Set<String> VALUE = Set.of("value", "from", "to", "source");
    private static final List<String> INDUSTRY = List.of("code", "divisions", "screen", "source");

    private final Reading reading;

    CatalogueReader(Reading reading) {
        this.reading = reading;
    }

    Catalogue read() {
        List<Product> products = new ProductReader(reading).read();
        return new Catalogue(products, settings(), needs(), industries(), new PaperReader(reading).read(products));
    }

    private List<Setting> settings() {
        Set<String> seen = new HashSet<>();
        List<Setting> settings = new ArrayList<>();
        for (YamlMap map : reading.list(ProfileFiles.SETTINGS, SETTING)) {
            Row row = map.row();
            if (!seen.add(row.text("id"))) {
                reading.faults().add(row.spotOf("id"), ProfileRule.DUPLICATE, row.text("id"));
            }
            settings.add(setting(map));
        }
        return settings;
    }

    private List<Setting.Option> options(YamlMap map) {
        Set<String> keys = new HashSet<>(reading.languages());
        keys.add("code");
        List<Setting.Option> options = new ArrayList<>();
        for (YamlMap each : map.optionalList("options", keys)) {
            options.add(new Setting.Option(each.row().text("code"), each.row().texts()));
        }
        return options;
    }

    private Setting setting(YamlMap map) {
        Row row = map.row();
        List<Setting.Option> options = options(map);
        List<Dated<String>> values = new ArrayList<>();
        for (YamlMap each : map.list("values", VALUE)) {
            checkValue(row.text("id"), each.row(), options);
            values.add(each.row().dated(each.row().text("value")));
        }
        Overlaps.refuse(values, row.spot(), row.text("id"), reading.faults());
        Optional<Texts> waitsFor =
                map.optionalTexts("waits-for", reading.languages()).map(Row::texts);
        if (waitsFor.isEmpty()) {
            checkIsRead(row);
        }
        return new Setting(
                row.text("id"),
                row.text("provision"),
                map.texts("question", reading.languages()).texts(),
                new Setting.Choices(options, waitsFor),
                values);
    }

    /**
     * A reading of an act that we know must be one that its rules ask for: misspelt, it would be kept by nobody, and
     * the law's own default would decide in silence.
     */
    private void checkIsRead(Row row) {
        String provision = row.text("provision");
        if (LawNames.isUnread(provision, row.text("id"))) {
            reading.faults().add(row.spot(), ProfileRule.SETTING_UNREAD, row.text("id"), provision);
        }
    }

    private void checkValue(String id, Row row, List<Setting.Option> options) {
        if (options.isEmpty()) {
            row.within("value", BigDecimal.valueOf(row.wholeNumber("value")), Optional.empty());
        } else if (options.stream().noneMatch(option -> option.code().equals(row.text("value")))) {
            String allowed =
                    String.join(", ", options.stream().map(Setting.Option::code).toList());
            reading.faults().add(row.spotOf("value"), ProfileRule.SETTING_VALUE, id, row.text("value"), allowed);
        }
    }

    /** Divisions as the law reads them: two digits, or two with a dash between. */
    private List<String> divisions(Row row) {
        List<String> divisions = List.of(row.text("divisions").split(" +", -1));
        divisions.stream()
                .filter(text -> !text.matches("\\d{2}(-\\d{2})?"))
                .forEach(text -> reading.faults().add(row.spotOf("divisions"), ProfileRule.RANGE, "divisions", text));
        return divisions;
    }

    private List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : reading.textTable(ProfileFiles.NEEDS, List.of("code", "asked", "source"))) {
            if (!seen.add(row.text("code"))) {
                reading.faults().add(row.spot(), ProfileRule.DUPLICATE, row.text("code"));
            }
            needs.add(new Need(row.text("code"), row.texts(), row.wholeNumber("asked"), row.source()));
        }
        return needs;
    }

    private List<Industry> industries() {
        List<Industry> industries = new ArrayList<>();
        for (Row row : reading.textTable(ProfileFiles.INDUSTRIES, INDUSTRY)) {
            industries.add(
                    new Industry(row.text("code"), divisions(row), row.texts(), row.optional("screen"), row.source()));
        }
        return industries;
    }
}
