package se.brygga.app.cases.web.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.organisation.Catalogue.Industry;
import se.brygga.app.organisation.Profile;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Ui;

/** The form in which an officer puts right in which industry and county an enterprise is; the log keeps from and to. */
@Component
final class CompanyForm {

    private static final String GROUP = "branschgrupp";
    private static final String CODE = "sni";
    private static final String COUNTY = "foretagets-lan";
    private static final String SOURCE = "foretagets-kalla";

    private final Register register;
    private final Profile profile;

    CompanyForm(Register register, Profile profile) {
        this.register = register;
        this.profile = profile;
    }

    /** What the register says now. */
    FormState filled(EnterpriseCard card) {
        Map<String, String> known = new LinkedHashMap<>();
        card.sector().ifPresent(sector -> {
            profile.catalogue().industries().stream()
                    .filter(one -> one.holds(sector))
                    .findFirst()
                    .ifPresent(one -> known.put(GROUP, one.code()));
            if (isCode(sector)) {
                known.put(CODE, sector);
            }
        });
        card.place().county().ifPresent(code -> known.put(COUNTY, code));
        return FormState.filled(known);
    }

    List<Option> industries(Ui ui) {
        return profile.catalogue().industries().stream()
                .map(one -> Option.of(one.code(), one.texts().in(ui.language().code())))
                .toList();
    }

    List<Option> counties() {
        return profile.geography().counties().stream()
                .map(county -> Option.of(county.code(), county.name()))
                .toList();
    }

    /** Changes what is right; the form comes back with what is not, and without a fault when all was recorded. */
    FormState record(EnterpriseCard card, FormState posted, UUID officer) {
        FormState form = checked(posted);
        if (form.isValid()) {
            EnterpriseCard.Place old = card.place();
            boolean moved = !old.county().equals(Optional.of(form.value(COUNTY)));
            EnterpriseCard.Place place = new EnterpriseCard.Place(
                    old.country(), Optional.of(form.value(COUNTY)), moved ? Optional.empty() : old.municipality());
            String code = form.value(CODE);
            String sector =
                    code.isEmpty() ? industry(form).map(Industry::sector).orElseThrow() : code;
            register.change(with(card, place, sector), new Teller(Optional.of(officer), form.value(SOURCE)));
        }
        return form;
    }

    private FormState checked(FormState form) {
        FormState checked = form;
        Optional<Industry> industry = industry(form);
        if (industry.isEmpty()) {
            checked = checked.with(FieldError.of(GROUP, "cases.error.choose"));
        }
        String code = form.value(CODE);
        if (!code.isEmpty() && !isCode(code)) {
            checked = checked.with(FieldError.of(CODE, "cases.error.sni", code));
        } else if (!code.isEmpty() && industry.filter(one -> !one.holds(code)).isPresent()) {
            checked = checked.with(FieldError.of(CODE, "cases.error.sni-group", code));
        }
        if (profile.geography().county(form.value(COUNTY)).isEmpty()) {
            checked = checked.with(FieldError.of(COUNTY, "cases.error.choose"));
        }
        return form.value(SOURCE).isEmpty() ? checked.with(FieldError.of(SOURCE, "cases.error.source")) : checked;
    }

    private Optional<Industry> industry(FormState form) {
        return profile.catalogue().industries().stream()
                .filter(one -> one.code().equals(form.value(GROUP)))
                .findFirst();
    }

    private static boolean isCode(String text) {
        return text.matches("\\d{5}");
    }

    private static EnterpriseCard with(EnterpriseCard card, EnterpriseCard.Place place, String sector) {
        return new EnterpriseCard(
                card.id(),
                card.kind(),
                card.legalForm(),
                card.organisationNumber(),
                card.owner(),
                card.name(),
                place,
                Optional.of(sector),
                card.operationsStart(),
                card.fiscalYearStart(),
                card.standing(),
                card.graphVersion(),
                card.invented());
    }
}
