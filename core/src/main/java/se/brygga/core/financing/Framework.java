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
 * @param areas which company decides where; none = the institution has not divided its work
 */
public record Framework(
        String institution, String profileHash, List<Product> products, RateTable rates, List<CompanyArea> areas) {

    /** No institution: the law alone, and only rates that are stated with the case. */
    public static final Framework NONE = new Framework("none", "none", List.of(), RateTable.EMPTY);

    /** Keeps copies of the lists. */
    public Framework {
        products = List.copyOf(products);
        areas = List.copyOf(areas);
    }

    /** An institution that works as one, everywhere. */
    public Framework(String institution, String profileHash, List<Product> products, RateTable rates) {
        this(institution, profileHash, products, rates, List.of());
    }

    /** The same with other rates, such as those that two persons have confirmed. */
    public Framework with(RateTable others) {
        return new Framework(institution, profileHash, products, others, areas);
    }

    /** The same under another hash: a receipt is replayed under the one that it was made with. */
    public Framework underHash(String hash) {
        return new Framework(institution, hash, products, rates, areas);
    }

    /** The product that an application is for: the one it names, or the one that has the form's own name. */
    public Optional<Product> productFor(Application application) {
        String code = application.product().orElse(application.form().name());
        return products.stream().filter(product -> product.code().equals(code)).findFirst();
    }
}
