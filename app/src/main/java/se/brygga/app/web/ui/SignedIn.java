package se.brygga.app.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in, as every page shows it.
 *
 * @param name the person's name
 * @param roleKey message key of the role's name
 * @param actingFor the company or region the person acts for
 * @param staff whether the person sees the staff layout
 * @param searches whether the person has the search box
 * @param entries the role's navigation, seven at most
 */
public record SignedIn(
        String name, String roleKey, String actingFor, boolean staff, boolean searches, List<NavEntry> entries) {
    public SignedIn {
        entries = List.copyOf(entries);
        if (entries.size() > 7) {
            throw new IllegalArgumentException("a role has at most seven entries, not " + entries.size());
        }
    }

    /** Tells who sends a request; the access module answers. */
    @FunctionalInterface
    public interface Source {
        /** The person behind a request, or empty when nobody is signed in. */
        Optional<SignedIn> of(HttpServletRequest request);
    }
}
