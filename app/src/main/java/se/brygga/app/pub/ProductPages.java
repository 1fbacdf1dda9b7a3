package se.brygga.app.pub;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.TermKind;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** What the institution offers today, told from the profile. */
@Controller
class ProductPages {

    private static final Set<String> APPLIED_FOR_HERE = Set.of("MICRO_LOAN", "BUSINESS_LOAN");

    private final Institutional institution;
    private final UiFactory uis;

    ProductPages(Institutional institution, UiFactory uis) {
        this.institution = institution;
        this.uis = uis;
    }

    @GetMapping("/{language:sv|en}/produkter")
    Answer list(HttpServletRequest request) {
        Ui ui = uis.of(request);
        return Page.of(
                "pub/products",
                new ProductsView(
                        institution.products().stream().map(p -> shown(p, ui)).toList()));
    }

    @GetMapping("/{language:sv|en}/produkter/{slug}")
    Answer one(@PathVariable String slug, HttpServletRequest request) {
        Ui ui = uis.of(request);
        return institution.products().stream()
                .filter(p -> slug(p).equals(slug))
                .findFirst()
                .map(p -> Page.of("pub/product", shown(p, ui)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The last step of a product's address. */
    static String slug(Product product) {
        return product.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ProductView shown(Product product, Ui ui) {
        String language = ui.language().code();
        LocalDate today = institution.today();
        return new ProductView(
                slug(product),
                kind(product.form()),
                product.names().in(language),
                product.about().in(language),
                new ProductTerms(product, today, ui).facts(),
                product.form().endsWith("LOAN"),
                application(product, ui),
                today);
    }

    /** Where to apply; empty for what is not applied for on these pages. */
    static Optional<String> application(Product product, Ui ui) {
        return APPLIED_FOR_HERE.contains(product.form())
                ? Optional.of(ui.to("/mina/ansokan/ny") + "?produkt=" + product.code())
                : Optional.empty();
    }

    private static String kind(String form) {
        return switch (form) {
            case "ADVICE_GRANT", "FEASIBILITY_GRANT", "START_UP_AID" -> "grant";
            case "GUARANTEE" -> "guarantee";
            case "EQUITY", "CONVERTIBLE" -> "equity";
            default -> "loan";
        };
    }

    /** The largest amount of a product today, empty where policy sets none. */
    static Optional<BigDecimal> max(Product product, LocalDate day) {
        return product.term(TermKind.MAX, day);
    }
}
