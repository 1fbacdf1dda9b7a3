package se.brygga.app.organisation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Institution;
import se.brygga.app.organisation.Institution.Contact;
import se.brygga.app.organisation.Institution.Language;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.Source;
import se.brygga.app.organisation.Texts;

/** Reads the sources, which all other files lean on, and then the institution and its languages. */
final class InstitutionReader {
    private static final Set<String> KEYS =
            Set.of("id", "currency", "country", "names", "legal-names", "languages", "contact");

    private enum Direction {
        LTR,
        RTL
    }

    private enum SourceStanding {
        READ,
        RECALLED
    }

    private final Reading reading;

    InstitutionReader(Reading reading) {
        this.reading = reading;
    }

    Institution read() {
        sources();
        Optional<YamlMap> file = reading.map(ProfileFiles.INSTITUTION, KEYS);
        return file.map(this::institution).orElseGet(InstitutionReader::nobody);
    }

    private void sources() {
        Set<String> seen = new HashSet<>();
        for (YamlMap map : reading.list(ProfileFiles.SOURCES, Set.of("id", "title", "year", "address", "standing"))) {
            Row row = map.row();
            String key = row.text("id");
            if (!seen.add(key)) {
                reading.faults().add(row.spotOf("id"), ProfileRule.DUPLICATE, key);
            }
            Optional<Integer> year = Optional.of(row.wholeNumber("year"));
            Source.Standing standing = switch (row.lowerChoice("standing", SourceStanding.class)) {
                case READ -> Source.Standing.READ;
                case RECALLED -> Source.Standing.RECALLED;
            };
            reading.knowSource(new Source(key, row.text("title"), year, row.optional("address"), standing));
        }
    }

    private Institution institution(YamlMap file) {
        List<Language> languages = languages(file);
        languages.forEach(language -> reading.knowLanguage(language.code()));
        Row row = file.row();
        Row names = file.texts("names", reading.languages());
        List<Dated<String>> legalNames = new ArrayList<>();
        for (YamlMap each : file.list("legal-names", Set.of("from", "to", "value", "source"))) {
            legalNames.add(each.row().dated(each.row().text("value")));
        }
        Overlaps.refuse(legalNames, new Spot(ProfileFiles.INSTITUTION, 0), "legal-names", reading.faults());
        List<Contact> contacts = new ArrayList<>();
        for (YamlMap each : file.list("contact", Set.of("channel", "value", "source"))) {
            contacts.add(new Contact(
                    each.row().text("channel"),
                    each.row().text("value"),
                    each.row().source()));
        }
        return new Institution(
                row.text("id"),
                row.text("country"),
                row.currency("currency"),
                names.texts(),
                legalNames,
                new Institution.Reach(languages, contacts));
    }

    private static List<Language> languages(YamlMap file) {
        List<Language> languages = new ArrayList<>();
        Set<String> keys = Set.of("code", "path", "name", "direction", "complete", "source");
        for (YamlMap each : file.list("languages", keys)) {
            Row row = each.row();
            boolean rightToLeft = row.lowerChoice("direction", Direction.class) == Direction.RTL;
            languages.add(new Language(
                    row.text("code"),
                    row.text("path"),
                    row.text("name"),
                    rightToLeft,
                    row.flag("complete"),
                    row.source()));
        }
        return languages;
    }

    private static Institution nobody() {
        return new Institution(
                "", "", "", new Texts("", Map.of()), List.of(), new Institution.Reach(List.of(), List.of()));
    }
}
