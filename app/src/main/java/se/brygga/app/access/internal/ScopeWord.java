package se.brygga.app.access.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a role reaches in an operation; the words of {@code authz.yaml}. */
enum ScopeWord {
    /** No rows of any case: the operation reads reference tables only. */
    NONE,
    /** Rows whose applicant is the person. */
    OWN,
    /** Rows of the company that the role is held in. */
    COMPANY,
    /** Rows of the counties that the role is held for, whichever company decided. */
    COUNTY,
    /** Rows of every company of the group. */
    GROUP;

    static Optional<ScopeWord> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
