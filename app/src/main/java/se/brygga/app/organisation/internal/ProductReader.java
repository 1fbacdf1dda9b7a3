package se.brygga.app.organisation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.Product.Basis;
import se.brygga.app.organisation.Product.Term;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.TermKind;

/** Reads products with their periods and policy terms. */
final class ProductReader {
    private static final Set<String> PRODUCT = Set.of("code", "form", "names", "about", "periods", "terms");
    private static final Set<String> PERIOD = Set.of("from", "to", "basis", "source");
    private static final Set<String> TERM = Set.of("term", "value", "from", "to", "source");

    private final Reading reading;

    ProductReader(Reading reading) {
        this.reading = reading;
    }

    List<Product> read() {
        Set<String> seen = new HashSet<>();
        List<Product> products = new ArrayList<>();
        for (YamlMap map : reading.list(ProfileFiles.PRODUCTS, PRODUCT)) {
            Row row = map.row();
            if (!seen.add(row.text("code"))) {
                reading.faults().add(row.spotOf("code"), ProfileRule.DUPLICATE, row.text("code"));
            }
            products.add(product(map));
        }
        return products;
    }

    private Product product(YamlMap map) {
        Row row = map.row();
        String form = row.text("form");
        if (!form.isEmpty() && !Forms.known(form)) {
            reading.faults().add(row.spotOf("form"), ProfileRule.FORM_UNKNOWN, form);
        }
        List<Dated<Basis>> periods = new ArrayList<>();
        for (YamlMap each : map.list("periods", PERIOD)) {
            periods.add(each.row().dated(each.row().choice("basis", Basis.class)));
        }
        Overlaps.refuse(periods, row.spot(), row.text("code"), reading.faults());
        return new Product(
                row.text("code"),
                form,
                map.texts("names", reading.languages()).texts(),
                map.texts("about", reading.languages()).texts(),
                periods,
                terms(map));
    }

    private List<Dated<Term>> terms(YamlMap map) {
        Map<TermKind, List<Dated<Term>>> byKind = new EnumMap<>(TermKind.class);
        List<Dated<Term>> terms = new ArrayList<>();
        for (YamlMap each : map.list("terms", TERM)) {
            Row row = each.row();
            Optional<TermKind> kind = TermKind.of(row.text("term"));
            if (kind.isEmpty()) {
                reading.faults().add(row.spotOf("term"), ProfileRule.TERM_UNKNOWN, row.text("term"));
                continue;
            }
            Dated<Term> term = row.dated(new Term(kind.get(), value(row, kind.get())));
            terms.add(term);
            byKind.computeIfAbsent(kind.get(), any -> new ArrayList<>()).add(term);
        }
        String code = map.row().text("code");
        byKind.forEach(
                (kind, dated) -> Overlaps.refuse(dated, map.row().spot(), code + " " + kind.key(), reading.faults()));
        return terms;
    }

    private static Optional<BigDecimal> value(Row row, TermKind kind) {
        if (row.saysUnknown("value")) {
            return Optional.empty();
        }
        BigDecimal value = switch (kind.shape()) {
            case AMOUNT -> row.within("value", row.amount("value"), Optional.empty());
            case PERCENT -> row.within("value", row.percentage("value"), Optional.of(BigDecimal.ONE));
            case COUNT -> row.within("value", BigDecimal.valueOf(row.wholeNumber("value")), Optional.empty());
            case FLAG -> row.flag("value") ? BigDecimal.ONE : BigDecimal.ZERO;
        };
        return Optional.of(value);
    }
}
