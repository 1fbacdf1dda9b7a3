package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipBook.Stake;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.clients.Teller;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Ui;

/**
 * The form in which an officer puts right who owns how much. Owner and owned are chosen among those connected already;
 * one of the two may be new, named by its number.
 */
@Component
final class OwnershipForm {

    /** Chosen in place of somebody known: whoever the number field names. */
    static final String NEW = "ny";

    static final List<String> CONTROLS = List.of(
            "MAJORITY_OF_VOTES",
            "APPOINTS_BOARD_MAJORITY",
            "DOMINANT_INFLUENCE",
            "SHAREHOLDER_AGREEMENT",
            OwnershipBook.NO_CONTROL);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final OwnershipBook book;
    private final Newcomers newcomers;

    OwnershipForm(OwnershipBook book, Newcomers newcomers) {
        this.book = book;
        this.newcomers = newcomers;
    }

    /** Records what is right; the form comes back with what is not, and without a fault when all was recorded. */
    FormState record(EnterpriseCard card, FormState posted, UUID officer, Ui ui) {
        Ownership around = book.around(card.id(), ui.today());
        FormState form = checked(posted, around);
        if (!form.isValid()) {
            return form;
        }
        Optional<Newcomers.Party> newcomer = named(form)
                ? newcomers.findOrEnter(
                        form.value("part-nummer"),
                        form.value("part-namn"),
                        card,
                        new Teller(Optional.of(officer), form.value("uppgift-fran")))
                : Optional.empty();
        UUID holder = end(form, "agare", newcomer);
        UUID held = end(form, "agd", newcomer);
        boolean person = isPerson(holder, around, newcomer);
        if (person && !form.value("kontroll").isEmpty()) {
            return form.with(FieldError.of("kontroll", "cases.own.control.person"));
        }
        if (isPerson(held, around, newcomer)) {
            return form.with(FieldError.of("agd", "cases.own.held-person"));
        }
        Stake stake = new Stake(
                holder,
                held,
                share(form.value("kapital")).orElseThrow(),
                share(form.value("roster")).orElseThrow(),
                Input.date(form.value("fran")).orElseThrow(),
                form.value("uppgift-fran"));
        OwnershipChange change = person
                ? book.personHolds(stake, market(form), Optional.of(officer))
                : book.hold(stake, control(form), Optional.of(officer));
        return switch (change) {
            case OwnershipChange.Recorded recorded -> form;
            case OwnershipChange.Refused(OwnershipChange.Why why) -> form.with(FieldError.of(field(why), why.key()));
        };
    }

    private FormState checked(FormState form, Ownership around) {
        FormState checked = form;
        Set<String> connected = Stream.concat(
                        around.enterprises().stream().map(EnterpriseCard::id),
                        around.persons().stream().map(row -> row.person()))
                .map(UUID::toString)
                .collect(Collectors.toSet());
        for (String field : List.of("agare", "agd")) {
            if (!connected.contains(form.value(field)) && !form.value(field).equals(NEW)) {
                checked = checked.with(FieldError.of(field, "cases.error.choose"));
            }
        }
        if (form.value("agare").equals(NEW) && form.value("agd").equals(NEW)) {
            checked = checked.with(FieldError.of("agd", "cases.own.one-new"));
        }
        if (named(form)) {
            checked = checked.withAll(newcomers.faults(form.value("part-nummer"), form.value("part-namn")));
        }
        for (String field : List.of("kapital", "roster")) {
            if (share(form.value(field)).isEmpty()) {
                checked = checked.with(FieldError.of(field, "cases.error.share", form.value(field)));
            }
        }
        if (!form.value("kontroll").isEmpty() && !CONTROLS.contains(form.value("kontroll"))) {
            checked = checked.with(FieldError.of("kontroll", "cases.error.choose"));
        }
        if (Input.date(form.value("fran")).isEmpty()) {
            checked = checked.with(FieldError.of("fran", "cases.error.day", form.value("fran")));
        }
        return form.value("uppgift-fran").isEmpty()
                ? checked.with(FieldError.of("uppgift-fran", "cases.error.source"))
                : checked;
    }

    private static boolean named(FormState form) {
        return form.value("agare").equals(NEW) || form.value("agd").equals(NEW);
    }

    private static UUID end(FormState form, String field, Optional<Newcomers.Party> newcomer) {
        return form.value(field).equals(NEW) ? newcomer.orElseThrow().id() : UUID.fromString(form.value(field));
    }

    private static boolean isPerson(UUID party, Ownership around, Optional<Newcomers.Party> newcomer) {
        return newcomer.filter(one -> one.id().equals(party))
                .map(Newcomers.Party::person)
                .orElseGet(() ->
                        around.persons().stream().anyMatch(row -> row.person().equals(party)));
    }

    /** Nothing chosen leaves the control that was known before as it is. */
    private static Optional<String> control(FormState form) {
        return Optional.of(form.value("kontroll")).filter(chosen -> !chosen.isEmpty());
    }

    /** The field of the form that a refusal speaks of. */
    private static String field(OwnershipChange.Why why) {
        return switch (why) {
            case OWNS_ITSELF, UNKNOWN_PERSON -> "agare";
            case UNKNOWN_ENTERPRISE -> "agd";
            case OVER_HUNDRED, NOT_A_SHARE -> "kapital";
            case VOTES_OVER_HUNDRED -> "roster";
            case LATER_SHARE_KNOWN -> "fran";
        };
    }

    private static Optional<Boolean> market(FormState form) {
        return switch (form.value("marknad")) {
            case "ja" -> Optional.of(true);
            case "nej" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> share(String typed) {
        return Input.percent(typed).filter(share -> share.signum() >= 0 && share.compareTo(HUNDRED) <= 0);
    }
}
