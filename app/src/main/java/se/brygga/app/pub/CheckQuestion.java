package se.brygga.app.pub;

import java.util.Arrays;
import java.util.Optional;

/** The questions of "what fits me", in order, one a page. The slug is the page's address and the field's name. */
enum CheckQuestion {
    PHASE("skede"),
    SIZE("storlek"),
    COUNTY("lan"),
    INDUSTRY("bransch"),
    NEEDS("behov"),
    AMOUNT("belopp"),
    OTHERS("annat"),
    SUPPORT("stod");

    private final String slug;

    CheckQuestion(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    static Optional<CheckQuestion> of(String slug) {
        return Arrays.stream(values()).filter(q -> q.slug.equals(slug)).findFirst();
    }

    /** The question before this one. */
    Optional<CheckQuestion> previous() {
        return ordinal(this) == 0 ? Optional.empty() : Optional.of(values()[ordinal(this) - 1]);
    }

    /** The question after this one. */
    Optional<CheckQuestion> next() {
        int here = ordinal(this);
        return here == values().length - 1 ? Optional.empty() : Optional.of(values()[here + 1]);
    }

    /** Its number, from 1. */
    int number() {
        return ordinal(this) + 1;
    }

    private static int ordinal(CheckQuestion question) {
        return Arrays.asList(values()).indexOf(question);
    }
}
