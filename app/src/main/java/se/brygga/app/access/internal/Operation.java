package se.brygga.app.access.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One thing that can be asked of the product, and who may ask it.
 *
 * @param id stable name, {@code module.thing.verb}
 * @param method HTTP method
 * @param path the controller's own path pattern
 * @param kind how it answers
 * @param audience who may
 * @param ownKey whether the operation itself sees to it that a repeated call has one effect
 * @param line where it stands in the file
 */
record Operation(String id, String method, PathPattern path, Kind kind, Audience audience, boolean ownKey, int line) {

    /** How an operation answers a refusal: a sign-in page, a kept form, or a problem document. */
    enum Kind {
        PAGE,
        FORM,
        API
    }

    /** Who may do an operation. */
    sealed interface Audience {
        /** Everybody, signed in or not. */
        record Everyone() implements Audience {}

        /** Everybody who is signed in, whatever the role; sees no case. */
        record EveryAccount() implements Audience {}

        /** These roles, each with its reach. */
        record Roles(Map<String, ScopeWord> reach) implements Audience {
            public Roles {
                reach = Map.copyOf(reach);
            }
        }
    }

    /** How far a role reaches here; empty when it may not. */
    Optional<ScopeWord> reach(String role) {
        return switch (audience) {
            case Audience.Everyone everyone -> Optional.of(ScopeWord.NONE);
            case Audience.EveryAccount everyAccount -> Optional.of(ScopeWord.NONE);
            case Audience.Roles roles -> Optional.ofNullable(roles.reach().get(role));
        };
    }

    /** Whether a person with these roles may; nobody signed in has no roles and {@code known} false. */
    boolean allows(boolean known, Set<String> roles) {
        return switch (audience) {
            case Audience.Everyone everyone -> true;
            case Audience.EveryAccount everyAccount -> known;
            case Audience.Roles allowed -> known && roles.stream().anyMatch(allowed.reach()::containsKey);
        };
    }
}
