package se.brygga.app.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Geography;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.Profile;

/**
 * The names that an application may use of the institution's own world. A product that is misspelt would be met by no
 * policy, and a company or a county by no task: silence would look like consent, so the name is refused instead.
 *
 * @param products codes of products, offered today or not
 * @param companies codes of the group's companies, the parent among them
 * @param counties codes of counties
 */
record KnownNames(List<String> products, List<String> companies, List<String> counties) {

    /** No institution stands behind, as when a receipt is replayed: it keeps whatever was accepted in its day. */
    static final KnownNames ANY = new KnownNames(List.of(), List.of(), List.of());

    KnownNames {
        products = List.copyOf(products);
        companies = List.copyOf(companies);
        counties = List.copyOf(counties);
    }

    /** The names of a profile. */
    static KnownNames of(Profile profile) {
        Stream<Company> companies =
                Stream.concat(Stream.of(profile.group().parent()), profile.group().companies().stream());
        return new KnownNames(
                profile.catalogue().products().stream().map(Product::code).toList(),
                companies.map(Company::code).toList(),
                profile.geography().counties().stream()
                        .map(Geography.County::code)
                        .toList());
    }

    String product(Cursor value) throws BadInput {
        return among(products, value, "product.unknown");
    }

    String company(Cursor value) throws BadInput {
        return among(companies, value, "company.unknown");
    }

    String county(Cursor value) throws BadInput {
        return among(counties, value, "county.unknown");
    }

    private static String among(List<String> known, Cursor value, String code) throws BadInput {
        String name = value.text();
        if (!known.isEmpty() && !known.contains(name)) {
            throw value.bad(code, name, nearest(name, known), String.join(", ", known));
        }
        return name;
    }

    /** The name that takes the fewest changed, added or left out letters to reach. */
    private static String nearest(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(one -> distance(wanted, one.toLowerCase(Locale.ROOT))))
                .orElseThrow();
    }

    /**
     * Levenshtein's distance, one row at a time; names in a profile are short, and so is what is compared with them.
     */
    private static int distance(String from, String to) {
        String start = from.substring(0, Math.min(from.length(), 2 * to.length()));
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= start.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (start.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
