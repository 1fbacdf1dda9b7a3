package se.brygga.core.financing;

import java.util.List;
import java.util.Optional;

/**
 * What an institution adds to the law: products with policy on top, rate tables, and how it reads the law where it
 * leaves a choice. Filled from a profile.
 *
 * @param institution the institution's code, as in {@code POLICY <institution> micro-loan.max}
 * @param profileHash hash of the profile that this was filled from; part of every receipt
 * @param products products by name
 * @param rates rates by date
 */
public record Framework(String institution, String profileHash, List<Product> products, RateTable rates) {

    /** No institution: the law alone, and only rates that are stated with the case. */
    public static final Framework NONE = new Framework("none", "none", List.of(), RateTable.EMPTY);

    /** Keeps a copy of the list. */
    public Framework {
        products = List.copyOf(products);
    }

    /** The product that an application is for: the one it names, or the one that has the form's own name. */
    public Optional<Product> productFor(Application application) {
        String code = application.product().orElse(application.form().name());
        return products.stream().filter(product -> product.code().equals(code)).findFirst();
    }
}
