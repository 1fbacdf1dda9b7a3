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
import se.brygga.app.web.ui.OfficialText;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** What the institution offers today, told from the profile. */
@Controller
class ProductPages {

    private static final Set<String> APPLIED_FOR_HERE = Set.of("MICRO_LOAN", "BUSINESS_LOAN");

    private final Institutional institution;
    private final LawCheck law;
    private final UiFactory uis;

    ProductPages(Institutional institution, LawCheck law, UiFactory uis) {
        this.institution = institution;
        this.law = law;
        this.uis = uis;
    }

    @GetMapping("/{language:sv|en}/produkter")
    Answer list(HttpServletRequest request) {
        Ui ui = uis.of(request);
        return Page.of(
                "pub/products",
                new ProductsView(institution.products().stream()
                        .map(p -> shown(p, ui, ProductView.Detail.NONE))
                        .toList()));
    }

    @GetMapping("/{language:sv|en}/produkter/{slug}")
    Answer one(@PathVariable String slug, HttpServletRequest request) {
        Ui ui = uis.of(request);
        return institution.products().stream()
                .filter(p -> slug(p).equals(slug))
                .findFirst()
                .map(p -> Page.of("pub/product", shown(p, ui, detail(p, ui))))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The last step of a product's address. */
    static String slug(Product product) {
        return product.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ProductView.Detail detail(Product product, Ui ui) {
        return new ProductView.Detail(
                new ProductExample(product, institution.today(), ui).facts(),
                law.provisions(product).stream()
                        .map(provision -> new ProductView.Provision(
                                provision.printed(FitCheck.language(ui)), OfficialText.of(provision, ui)))
                        .toList());
    }

    private ProductView shown(Product product, Ui ui, ProductView.Detail detail) {
        String language = ui.language().code();
        LocalDate today = institution.today();
        return new ProductView(
                slug(product),
                kind(product.form()),
                product.names().in(language),
                product.about().in(language),
                new ProductTerms(product, today, ui).facts(),
                detail,
                next(product, "", ui),
                today);
    }

    /** How to go on with a product: to apply, or to be called about what is not applied for on these pages. */
    static Verdict.Next next(Product product, String county, Ui ui) {
        Optional<String> apply = application(product, ui).map(to -> county.isEmpty() ? to : to + "&lan=" + county);
        return new Verdict.Next(
                apply,
                apply.isPresent() ? Optional.empty() : Optional.of(CallMePages.address(ui, product.code(), county)));
    }

    /** Where to apply; empty for what is not applied for on these pages. */
    private static Optional<String> application(Product product, Ui ui) {
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
