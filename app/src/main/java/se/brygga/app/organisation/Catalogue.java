package se.brygga.app.organisation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the institution offers and asks about: products, readings of the law, needs, industries and papers. */
public record Catalogue(
        List<Product> products,
        List<Setting> settings,
        List<Need> needs,
        List<Industry> industries,
        List<Dated<RequiredPaper>> papers) {

    /**
     * A kind of need that an entrepreneur may have.
     *
     * @param asked how many enterprises named it in the study that the categories come from
     */
    public record Need(String code, Texts texts, int asked, Source source) {}

    /**
     * A group of industries in plain words.
     *
     * @param divisions two-digit divisions of the industry classification, or ranges of them
     * @param screen what the aid rules ask about in the group, where they do
     */
    public record Industry(String code, List<String> divisions, Texts texts, Optional<String> screen, Source source) {
        public Industry {
            divisions = List.copyOf(divisions);
        }

        /** The group as an enterprise's sector, where nobody knows which of its divisions it is. */
        public String sector() {
            return String.join(" ", divisions);
        }

        /** Whether a code of the industry classification belongs to the group. */
        public boolean holds(String code) {
            String division = code.substring(0, 2);
            return divisions.stream()
                    .anyMatch(one -> one.substring(0, 2).compareTo(division) <= 0
                            && one.substring(one.length() - 2).compareTo(division) >= 0);
        }
    }

    public Catalogue {
        products = List.copyOf(products);
        settings = List.copyOf(settings);
        needs = List.copyOf(needs);
        industries = List.copyOf(industries);
        papers = List.copyOf(papers);
    }

    /** The product with the code. */
    public Optional<Product> product(String code) {
        return products.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The papers that the application needs on the day, each once, with where the institution says so. */
    public List<Dated<RequiredPaper>> papersFor(RequiredPaper.Asked application, LocalDate day) {
        Set<RequiredPaper.Kind> seen = EnumSet.noneOf(RequiredPaper.Kind.class);
        return papers.stream()
                .filter(each -> each.validity().holdsOn(day))
                .filter(each -> each.value().isNeededFor(application))
                .filter(each -> seen.add(each.value().kind()))
                .toList();
    }

    /** What is offered on the day. */
    public List<Product> productsOn(LocalDate day) {
        return products.stream().filter(each -> each.offeredOn(day).isPresent()).toList();
    }

    /** The setting with the name. */
    public Optional<Setting> setting(String id) {
        return settings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The whole number of a setting on the day; empty where the institution has set none. */
    public Optional<Integer> number(String id, LocalDate day) {
        return setting(id).flatMap(setting -> setting.on(day)).map(held -> Integer.valueOf(held.value()));
    }
}
