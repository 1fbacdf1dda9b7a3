package se.brygga.app.access.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.brygga.app.access.internal.Identity;
import se.brygga.app.access.internal.Onboarding;
import se.brygga.app.access.internal.RightsBook;
import se.brygga.app.access.internal.TokenBook;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;

/** Reads the forms of the administrator's pages. */
@Component
class RightsForm {

    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_SOURCE = 5;
    private static final Set<String> FINANCING =
            Set.of("MICRO_LOAN", "BUSINESS_LOAN", "START_UP_LOAN", "INNOVATION_LOAN", "EXPORT_LOAN", "GUARANTEE");

    private final TokenBook tokens;
    private final ProductClock clock;

    RightsForm(TokenBook tokens, ProductClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A form that has been read.
     *
     * @param form what was typed, with what is wrong
     * @param value what it means, when nothing is wrong
     */
    record Read<T>(FormState form, Optional<T> value) {
        static <T> Read<T> of(FormState form, T value) {
            return new Read<>(form, form.isValid() ? Optional.of(value) : Optional.empty());
        }
    }

    /**
     * A certificate to record.
     *
     * @param days from when to when
     * @param source who issued it
     */
    record NewCertificate(RightsBook.Days days, String source) {}

    /** What a token can be given for. */
    List<String> scopes() {
        return tokens.scopes();
    }

    /** The forms of financing that a mandate can be given for. */
    List<String> financing() {
        return FINANCING.stream().sorted().toList();
    }

    Read<Onboarding.Invited> invited(FormState form) {
        FormState checked = form;
        if (form.value("person").isEmpty() || form.value("person").length() > LONGEST_NAME) {
            checked = checked.with(FieldError.of("person", "access.users.person-missing"));
        }
        if (!Onboarding.isUserName(form.value("namn"))) {
            checked = checked.with(FieldError.of("namn", "access.users.name-wrong"));
        }
        Optional<Identity> identity = Identity.read(form.value("identitet"), clock.today());
        if (identity.isEmpty()) {
            checked = checked.with(FieldError.of("identitet", "access.users.identity-wrong"));
        }
        Dated dated = days(roleChosen(checked), "roll");
        return new Read<>(
                dated.form(),
                identity.filter(stated -> dated.form().isValid())
                        .map(stated -> new Onboarding.Invited(
                                form.value("person"), form.value("namn"), stated, newRole(form, dated.days()))));
    }

    Read<RightsBook.NewRole> role(FormState form) {
        Dated dated = days(roleChosen(form), "roll");
        return Read.of(dated.form(), newRole(form, dated.days()));
    }

    Read<RightsBook.NewMandate> mandate(FormState form) {
        FormState checked = form;
        if (!FINANCING.contains(form.value("form"))) {
            checked = checked.with(FieldError.of("form", "access.mandate.form-missing"));
        }
        Optional<BigDecimal> amount = Input.amount(form.value("belopp")).filter(a -> a.signum() > 0);
        if (amount.isEmpty()) {
            checked = checked.with(FieldError.of("belopp", "access.mandate.amount-wrong"));
        }
        Dated dated = days(sourced(checked, "fullmakt-kalla"), "fullmakt");
        return Read.of(
                dated.form(),
                new RightsBook.NewMandate(
                        form.value("fullmakt-bolag"),
                        form.value("form"),
                        amount.orElse(BigDecimal.ONE),
                        dated.days(),
                        form.value("fullmakt-kalla")));
    }

    Read<NewCertificate> certificate(FormState form) {
        Dated dated = days(sourced(form, "certifikat-kalla"), "certifikat");
        return Read.of(dated.form(), new NewCertificate(dated.days(), form.value("certifikat-kalla")));
    }

    Read<TokenBook.NewToken> token(FormState form) {
        FormState checked = form;
        int length = form.value("nyckel-syfte").length();
        if (length < SHORTEST_SOURCE || length > LONGEST_NAME) {
            checked = checked.with(FieldError.of("nyckel-syfte", "access.token.purpose-wrong"));
        }
        if (!tokens.scopes().containsAll(form.all("nyckel-far"))
                || form.all("nyckel-far").isEmpty()) {
            checked = checked.with(FieldError.of("nyckel-far", "access.token.scopes-missing"));
        }
        Optional<LocalDate> last = Input.date(form.value("nyckel-till")).filter(tokens::mayEndOn);
        if (last.isEmpty()) {
            checked = checked.with(FieldError.of("nyckel-till", "access.token.last-day-wrong"));
        }
        return Read.of(
                checked,
                new TokenBook.NewToken(
                        form.value("nyckel-syfte"), form.all("nyckel-far"), last.orElse(LocalDate.EPOCH)));
    }

    /** How a refusal of the book is told. */
    static FieldError error(RightsBook.Refusal why) {
        return switch (why) {
            case ONESELF -> UsersController.atTop("access.refused.oneself");
            case OUTSIDE -> UsersController.atTop("access.refused.outside");
            case ROLE -> FieldError.of("roll", "access.refused.role");
            case BEYOND -> UsersController.atTop("access.refused.beyond");
            case ENDED -> UsersController.atTop("access.refused.ended");
            case OVERLAP -> UsersController.atTop("access.refused.overlap");
            case NAME_TAKEN -> FieldError.of("namn", "access.users.name-taken");
            case KNOWN_PERSON -> FieldError.of("identitet", "access.users.known-person");
        };
    }

    private record Dated(FormState form, RightsBook.Days days) {}

    private static FormState roleChosen(FormState form) {
        return form.value("roll").isEmpty() ? form.with(FieldError.of("roll", "access.users.role-missing")) : form;
    }

    private static FormState sourced(FormState form, String field) {
        return form.value(field).length() < SHORTEST_SOURCE
                ? form.with(FieldError.of(field, "access.rights.source-missing"))
                : form;
    }

    private static RightsBook.NewRole newRole(FormState form, RightsBook.Days days) {
        List<String> counties = Arrays.stream(form.value("lan").split("[,\\s]+"))
                .filter(code -> code.matches("\\d{2}"))
                .toList();
        return new RightsBook.NewRole(form.value("roll"), form.value("roll-bolag"), counties, days);
    }

    private static Dated days(FormState form, String prefix) {
        String fromField = prefix + "-fran";
        String toField = prefix + "-till";
        FormState checked = form;
        Optional<LocalDate> from = Input.date(form.value(fromField));
        if (from.isEmpty()) {
            checked = checked.with(FieldError.of(fromField, "access.rights.from-wrong"));
        }
        Optional<LocalDate> to = Input.date(form.value(toField));
        if (to.isEmpty() && !form.value(toField).isEmpty()) {
            checked = checked.with(FieldError.of(toField, "access.rights.to-wrong"));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            checked = checked.with(FieldError.of(toField, "access.rights.to-before"));
        }
        return new Dated(checked, new RightsBook.Days(from.orElse(LocalDate.EPOCH), to));
    }
}
