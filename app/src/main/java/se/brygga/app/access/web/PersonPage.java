package se.brygga.app.access.web;

import java.util.List;
import java.util.Optional;
import se.brygga.app.access.Mandate;
import se.brygga.app.access.internal.Directory;
import se.brygga.app.access.internal.TokenBook;
import se.brygga.app.web.ui.FormState;

/**
 * One person's rights.
 *
 * @param row who it is
 * @param grants roles
 * @param mandates mandates to decide
 * @param certificates certificates for handling credit
 * @param tokens tokens with which programs act for the person
 * @param choices what there is to choose among
 * @param mayChange whether the reader may give and withdraw here
 * @param typed a form that came back
 * @param link the secret part of a new link, shown this once
 */
public record PersonPage(
        Directory.Row row,
        List<Directory.Grant> grants,
        List<Mandate> mandates,
        List<Directory.Certificate> certificates,
        List<TokenBook.Row> tokens,
        Choices choices,
        boolean mayChange,
        Typed typed,
        Optional<String> link) {

    /** Copies the lists. */
    public PersonPage {
        grants = List.copyOf(grants);
        mandates = List.copyOf(mandates);
        certificates = List.copyOf(certificates);
        tokens = List.copyOf(tokens);
    }

    /**
     * What there is to choose among.
     *
     * @param companies companies of the reader
     * @param roles roles that the reader may give
     * @param financing forms of financing
     * @param scopes what a token can be given for
     */
    public record Choices(
            List<Directory.Company> companies, List<String> roles, List<String> financing, List<String> scopes) {
        /** Copies the lists. */
        public Choices {
            companies = List.copyOf(companies);
            roles = List.copyOf(roles);
            financing = List.copyOf(financing);
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * A form that came back with errors.
     *
     * @param form what was typed
     * @param which the form it belongs to
     */
    public record Typed(FormState form, String which) {}

    /** What was typed into one of the page's forms. */
    public FormState of(String which) {
        return typed.which().equals(which) ? typed.form() : FormState.empty();
    }
}
