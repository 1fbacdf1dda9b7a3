package se.brygga.app.cases.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.aid.RateBook;
import se.brygga.app.aid.RateRow;
import se.brygga.app.aid.Rates;
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
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfileLaw;
import se.brygga.app.organisation.ProfilePlace;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.financing.AidAnswer.Figures;
import se.brygga.core.financing.Assessment;
import se.brygga.core.law.se.SwedishLaw;

/** An institution that lends in euro, in counties with letters, has its cases kept and assessed like any other. */
class SecondProfileCaseTest {

    /** A day for which only this test has entered a base rate. */
    private static final LocalDate DAY = LocalDate.of(2030, 6, 3);

    private static final BigDecimal AMOUNT = new BigDecimal("20000");

    private final TestProduct product = TestProduct.shared();
    private final ScopedDatabase database = product.bean(ScopedDatabase.class);
    private final Register register = product.bean(Register.class);
    private final Cases cases = product.bean(Cases.class);
    private final Intake intake = product.bean(Intake.class);
    private final ProductClock clock = product.bean(ProductClock.class);
    private final Ids ids = product.bean(Ids.class);
    private final Profile saari = saari();

    private static Profile saari() {
        Path folder = Path.of("src", "test", "resources", "profiles", "saari");
        return switch (Profiles.read(new ProfilePlace.Directory(folder), RateScope.SOURCED)) {
            case ProfileReading.Accepted accepted -> accepted.profile();
            case ProfileReading.Refused refused ->
                throw new AssertionError(refused.faults().toString());
        };
    }

    @Test
    void aCaseInEuroIsKeptInEuroAndItsAidIsCountedWithoutAnyExchangeRate() {
        confirmBaseRate();
        CaseFile file = submitted();

        assertThat(file.terms()).map(CaseFile.Terms::currency).contains("EUR");
        assertThat(file.place().county()).isEqualTo("S");
        LawOfCases law = new LawOfCases(
                product.bean(OwnershipBook.class),
                database,
                product.bean(RateBook.class),
                ProfileLaw.lawbook(saari, SwedishLaw.LAWBOOK),
                ProfileLaw.framework(saari),
                saari);
        Assessment assessment = law.on(priced(file), DAY).assessment();
        assertThat(assessment.aid()).hasValueSatisfying(aid -> {
            assertThat(aid.sek()).isEmpty();
            assertThat(aid.eur()).isPositive().isLessThan(AMOUNT);
        });
        assertThat(assessment.aid()).map(Figures::eur).isPresent();
        assertThat(assessment.receipt().canonical())
                .contains("\"currency\":\"EUR\"")
                .doesNotContain("sek-per-euro");
    }

    private CaseFile submitted() {
        UUID party = ids.next();
        register.add(new PersonCard(
                party, Optional.empty(), false, "Keksitty Henkilö", Optional.empty(), Optional.empty(), "en", true));
        EnterpriseCard card = enterprise(party);
        Actor applicant = new Actor(
                party, product.bean(DemoAccounts.class).named("foretagare").person(), Scope.ofParty(party));
        String number = intake.begin(
                applicant,
                new Intake.Start(
                        party,
                        Optional.of(card.id()),
                        // The companies of this database are the first institution's; the county is the second one's.
                        new CaseFile.Place("malardalen", "S", "parent", "parent"),
                        "BUSINESS_LOAN",
                        "BUSINESS_LOAN",
                        "en",
                        true));
        UUID id = cases.byNumber(applicant.scope(), number).orElseThrow().id();
        Intake.Submission submission = new Intake.Submission(
                card.id(),
                AMOUNT,
                new BigDecimal("40000"),
                "A new boat",
                Optional.of(84),
                List.of(),
                Map.of("otherFundingDeclared", true),
                List.of(),
                List.of(),
                new Intake.Wish(60, 0),
                List.of());
        assertThat(intake.submit(applicant, id, submission)).isInstanceOf(Change.Done.class);
        // The product of this test runs for the first institution; the second one's own part writes the same row.
        database.in(applicant.scope(), dsl -> {
            new CaseParts(clock, saari).wishedTerms(dsl, id, submission);
            return id;
        });
        return cases.byId(applicant.scope(), id).orElseThrow();
    }

    /** The terms that an officer has set on top of the wish, in the currency that the case has. */
    private static CaseFile priced(CaseFile file) {
        CaseFile.Terms wished = file.terms().orElseThrow();
        CaseFile.Terms priced = new CaseFile.Terms(
                wished.amount(),
                wished.currency(),
                wished.termMonths(),
                wished.graceMonths(),
                wished.paymentsPerYear(),
                wished.amortisation(),
                Optional.of(CaseFile.Margin.withoutHistory(400)),
                List.of(new CaseFile.RateStep(1, new BigDecimal("1"))),
                List.of(),
                "");
        return new CaseFile(
                file.id(),
                file.number(),
                file.version(),
                file.place(),
                file.applicant(),
                file.form(),
                file.product(),
                file.state(),
                file.plan(),
                Optional.of(priced),
                file.grounds(),
                file.procedure(),
                file.invented());
    }

    private EnterpriseCard enterprise(UUID party) {
        EnterpriseCard card = new EnterpriseCard(
                ids.next(),
                "ENTERPRISE",
                LegalForm.LIMITED_COMPANY,
                Optional.empty(),
                Optional.of(party),
                "Keksitty Oy",
                new EnterpriseCard.Place("FI", Optional.of("S"), Optional.of("S01")),
                Optional.of("62010"),
                Optional.of(LocalDate.of(2020, 1, 1)),
                "01-01",
                new EnterpriseCard.Standing(
                        Optional.of(false), Optional.of(false), Optional.of(false), Optional.of(false)),
                1,
                true);
        register.add(card, new Teller(Optional.empty(), "test"));
        register.record(
                card.id(),
                new FiguresOfYear(2029, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, false, "test"),
                Optional.empty());
        return card;
    }

    private void confirmBaseRate() {
        Rates rates = product.bean(Rates.class);
        DemoAccounts accounts = product.bean(DemoAccounts.class);
        String source = "Invented notice of a rate for euro " + ids.next();
        rates.enter(
                actor(accounts, "administrator"),
                RateRow.Kind.BASE_RATE,
                List.of(new Rates.Quote(DAY, Optional.empty(), new BigDecimal("2.50"), source)),
                source);
        UUID id = rates.latest().stream()
                .filter(row -> row.source().equals(source))
                .findFirst()
                .orElseThrow()
                .id();
        rates.confirm(actor(accounts, "controller"), id);
    }

    private static Actor actor(DemoAccounts accounts, String name) {
        var person = accounts.named(name);
        return new Actor(person.account(), person.person(), Scope.ofCompanies(person.companies()));
    }
}
