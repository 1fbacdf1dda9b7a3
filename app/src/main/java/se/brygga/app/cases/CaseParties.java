package se.brygga.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.documents.Applicant;
import se.brygga.app.documents.Contact;
import se.brygga.app.documents.LocalText;
import se.brygga.app.documents.Sender;
import se.brygga.app.organisation.CompanyGroup.Office;
import se.brygga.app.organisation.Product;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Scope;

/** Names on papers: the legal entity that writes, the one who applied, and what was applied for. */
@Component
public final class CaseParties {

    private final Profile profile;
    private final Register register;

    CaseParties(Profile profile, Register register) {
        this.profile = profile;
        this.register = register;
    }

    /** The company that handles the case, with the person to ask and the office of the county. */
    public Sender sender(CaseFile file, LocalDate day, String contact) {
        var company = profile.group().company(file.place().company());
        Optional<Office> office = profile.group().officeIn(file.place().county());
        String phone = office.map(found -> found.reach().telephone()).orElse("");
        String email = office.map(found -> found.reach().email()).orElse("");
        return new Sender(
                company.map(found -> found.name()).orElse(profile.institution().legalNameOn(day)),
                company.flatMap(found -> found.organisationNumber()),
                office.map(Office::town).orElse(""),
                new Contact(contact, phone, email));
    }

    /** The languages that the office of the case speaks, by code; empty where nobody has said. */
    public List<String> languages(CaseFile file) {
        return profile.group()
                .officeIn(file.place().county())
                .map(office -> office.reach().languages())
                .orElse(List.of());
    }

    /** Who applied, as papers name them: no personal number is shown whole. */
    public Applicant applicant(CaseFile file) {
        UUID party = file.applicant().party();
        // Whoever holds the case knows who applied.
        Register.Applying applying =
                register.applying(Scope.ofParty(party), party, file.applicant().enterprise(), LocalDate.EPOCH);
        String person = applying.person().map(PersonCard::name).orElse("");
        return applying.enterprise()
                .map(card -> applicant(person, card))
                .orElseGet(() -> Applicant.beforeRegistration(person, Optional.empty()));
    }

    private static Applicant applicant(String person, EnterpriseCard card) {
        if (card.organisationNumber().isEmpty() || card.legalForm() == LegalForm.NOT_YET_REGISTERED) {
            return new Applicant(person, Optional.of(card.name()), Optional.empty());
        }
        return card.legalForm() == LegalForm.SOLE_TRADER
                ? Applicant.soleTrader(
                        person, card.name(), card.organisationNumber().get())
                : Applicant.enterprise(
                        person, card.name(), card.organisationNumber().get());
    }

    /** The product by its everyday name in lower case. */
    public LocalText product(CaseFile file) {
        Optional<Product> product = profile.catalogue().product(file.product());
        return LocalText.of(name(product, file, "sv"), name(product, file, "en"));
    }

    private static String name(Optional<Product> product, CaseFile file, String language) {
        return product.map(found -> found.names().in(language))
                .orElse(file.product())
                .toLowerCase(Locale.ROOT);
    }
}
