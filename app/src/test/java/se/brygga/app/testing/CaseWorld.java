package se.brygga.app.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.Scope;

/** Puts an enterprise and its application into the product, through the same services as a person does. */
public final class CaseWorld {

    private static final Teller INVENTED = new Teller(Optional.empty(), "test");

    private final TestProduct product;
    private final Register register;
    private final Intake intake;
    private final Ids ids;

    /** A world in the product under test. */
    public CaseWorld(TestProduct product) {
        this.product = product;
        this.register = product.bean(Register.class);
        this.intake = product.bean(Intake.class);
        this.ids = product.bean(Ids.class);
    }

    /** A limited company with one owner and accounts of last year. */
    public UUID enterprise(String name, String organisationNumber) {
        UUID person = ids.next();
        register.add(new PersonCard(
                person, Optional.empty(), false, "Sara Norén", Optional.empty(), Optional.empty(), "en", true));
        return enterprise(name, organisationNumber, person);
    }

    /** The same, of an owner who is known already. */
    public UUID enterprise(String name, String organisationNumber, UUID person) {
        UUID enterprise = ids.next();
        EnterpriseCard card = new EnterpriseCard(
                enterprise,
                "ENTERPRISE",
                LegalForm.LIMITED_COMPANY,
                Optional.of(organisationNumber),
                Optional.of(person),
                name,
                new EnterpriseCard.Place("SE", Optional.of("19"), Optional.of("1980")),
                Optional.of("62010"),
                Optional.of(LocalDate.of(2019, 3, 1)),
                "01-01",
                new EnterpriseCard.Standing(
                        Optional.of(false), Optional.of(false), Optional.of(false), Optional.of(false)),
                1,
                true);
        register.add(card, INVENTED);
        register.represent(person, enterprise, Register.Ground.SIGNATORY, LocalDate.of(2019, 3, 1), INVENTED);
        register.record(
                enterprise,
                new FiguresOfYear(
                        2025,
                        new BigDecimal("4"),
                        new BigDecimal("520000"),
                        new BigDecimal("210000"),
                        false,
                        "Årsredovisning 2025"),
                Optional.empty());
        return enterprise;
    }

    /** The owner enterprise holds so much of the other, since 2020. */
    public void owns(UUID owner, UUID owned, String share) {
        product.bean(OwnershipBook.class)
                .hold(
                        new OwnershipBook.Stake(
                                owner,
                                owned,
                                new BigDecimal(share),
                                new BigDecimal(share),
                                LocalDate.of(2020, 1, 1),
                                "Bolagsverket"),
                        Optional.empty(),
                        Optional.empty());
    }

    /** An application for a micro-loan, as it stands when it has been sent in. */
    public String application(UUID enterprise) {
        return application(enterprise, new CaseFile.Place("malardalen", "19", "almi", "almi"));
    }

    /** The same, to the company of another place. */
    public String application(UUID enterprise, CaseFile.Place place) {
        UUID party =
                register.enterprise(enterprise).flatMap(EnterpriseCard::owner).orElseThrow();
        Actor applicant = new Actor(ids.next(), party, Scope.ofParty(party));
        String number = intake.begin(
                applicant,
                new Intake.Start(party, Optional.of(enterprise), place, "MICRO_LOAN", "MICRO_LOAN", "en", true));
        UUID caseId = product.bean(Cases.class)
                .byNumber(applicant.scope(), number)
                .orElseThrow()
                .id();
        Change change = intake.submit(
                applicant,
                caseId,
                new Intake.Submission(
                        enterprise,
                        new BigDecimal("240000"),
                        new BigDecimal("320000"),
                        "En ny fräs och en hyvel till verkstaden",
                        Optional.of(84),
                        List.of(new CaseFile.Source(
                                "OWN_FUNDS",
                                "Egna medel",
                                new BigDecimal("80000"),
                                Optional.of(true),
                                Optional.of(true),
                                "Kontoutdrag")),
                        Map.of("otherFundingDeclared", true),
                        List.of(new Intake.OtherAid(
                                enterprise,
                                LocalDate.of(2025, 4, 2),
                                new BigDecimal("12000"),
                                "2023/2831",
                                "Region Västmanland")),
                        List.of(),
                        new Intake.Wish(60, 6),
                        List.of()));
        if (!(change instanceof Change.Done)) {
            throw new IllegalStateException("not sent in: " + change);
        }
        return number;
    }

    /** Scope of the company whose cases these are. */
    public static Scope company() {
        return Scope.ofCompanies(Set.of("malardalen"));
    }
}
