package se.brygga.app.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.brygga.app.access.internal.Directory;
import se.brygga.app.access.internal.TokenBook;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** Codes of the administrator's pages in words. */
public final class Words {

    private Words() {}

    /** Whether an account can be used. */
    public static Tag status(Ui ui, Directory.Status status) {
        return switch (status) {
            case ACTIVE -> new Tag(ui.say("access.status.active"), Tone.OK);
            case DISABLED -> new Tag(ui.say("access.status.disabled"), Tone.NO);
            case EXPIRED -> new Tag(ui.say("access.status.expired"), Tone.WAIT);
        };
    }

    /** Roles by name. */
    public static String roles(Ui ui, List<String> roles) {
        return roles.isEmpty()
                ? ui.say("access.role.none")
                : roles.stream().map(role -> ui.say("access.role." + role)).collect(Collectors.joining(", "));
    }

    /** Roles to choose among. */
    public static List<Option> roleOptions(Ui ui, List<String> roles) {
        return roles.stream()
                .map(role -> Option.of(role, ui.say("access.role." + role)))
                .toList();
    }

    /** Companies to choose among. */
    public static List<Option> companyOptions(List<Directory.Company> companies) {
        return companies.stream()
                .map(company -> Option.of(company.code(), company.name()))
                .toList();
    }

    /** Forms of financing to choose among. */
    public static List<Option> financingOptions(Ui ui, List<String> forms) {
        return forms.stream()
                .map(form -> Option.of(form, ui.say("access.form." + form)))
                .toList();
    }

    /** A company by name; its code when it is not among these. */
    public static String company(List<Directory.Company> companies, String code) {
        return companies.stream()
                .filter(c -> c.code().equals(code))
                .map(Directory.Company::name)
                .findFirst()
                .orElse(code);
    }

    /** Where a token is. */
    public static Tag token(Ui ui, TokenBook.State state) {
        return switch (state) {
            case WAITING -> new Tag(ui.say("access.token.waiting"), Tone.WAIT);
            case IN_USE -> new Tag(ui.say("access.token.in-use"), Tone.OK);
            case ENDED -> new Tag(ui.say("access.token.ended"), Tone.PLAIN);
        };
    }

    /** What a token may do. */
    public static String scopes(Ui ui, List<String> scopes) {
        return scopes.stream().map(scope -> ui.say("access.token.may." + scope)).collect(Collectors.joining(", "));
    }

    /** What a token can be given for. */
    public static List<Option> scopeOptions(Ui ui, List<String> scopes) {
        return scopes.stream()
                .map(scope -> Option.of(scope, ui.say("access.token.may." + scope)))
                .toList();
    }

    /** From when to when. */
    public static String days(Ui ui, LocalDate from, Optional<LocalDate> to) {
        return to.map(last -> ui.say(
                        "access.rights.from-to",
                        ui.format().date(from),
                        ui.format().date(last)))
                .orElseGet(() -> ui.say("access.rights.from-on", ui.format().date(from)));
    }
}
