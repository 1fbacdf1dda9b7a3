package se.brygga.app.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.RequiredPaper;

/** Reads which papers applications need. An institution that asks for none leaves the file out. */
final class PaperReader {
    private static final Set<String> PAPER = Set.of("paper", "when", "products", "why", "from", "to", "source");

    private final Reading reading;

    PaperReader(Reading reading) {
        this.reading = reading;
    }

    List<Dated<RequiredPaper>> read(List<Product> products) {
        if (!reading.has(ProfileFiles.PAPERS)) {
            return List.of();
        }
        List<String> codes = products.stream().map(Product::code).toList();
        List<Dated<RequiredPaper>> papers = new ArrayList<>();
        for (YamlMap map : reading.list(ProfileFiles.PAPERS, PAPER)) {
            Row row = map.row();
            papers.add(row.dated(new RequiredPaper(
                    row.choice("paper", RequiredPaper.Kind.class),
                    row.choice("when", RequiredPaper.When.class),
                    products(row, codes),
                    map.texts("why", reading.languages()).texts())));
        }
        return papers;
    }

    private List<String> products(Row row, List<String> codes) {
        List<String> named = row.optional("products")
                .map(text -> List.of(text.split(" +", -1)))
                .orElse(List.of());
        named.stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> reading.faults()
                        .add(row.spotOf("products"), ProfileRule.CHOICE, "products", code, String.join(", ", codes)));
        return named;
    }
}
