package se.brygga.app.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile.RateStep;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Place;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.law.Finding;

/** Brings cases through the product's own services, up to where a test wants them. */
final class CaseFixture {

    static final BigDecimal AMOUNT = new BigDecimal("200000");

    private final TestProduct product = TestProduct.shared();
    private final Register register = product.bean(Register.class);
    private final OwnershipBook ownership = product.bean(OwnershipBook.class);
    private final Intake intake = product.bean(Intake.class);
    private final Casework casework = product.bean(Casework.class);
    private final Cases cases = product.bean(Cases.class);
    private final CaseLaw law = product.bean(CaseLaw.class);
    private final Ids ids = product.bean(Ids.class);
    private final ProductClock clock = product.bean(ProductClock.class);
    private final DemoAccounts accounts = product.bean(DemoAccounts.class);

    LocalDate today() {
        return clock.today();
    }

    Actor actor(String userName) {
        SignedIn person = accounts.named(userName);
        return new Actor(person.account(), person.person(), Scope.ofCompanies(person.companies()));
    }

    Actor applicant(UUID party) {
        return new Actor(party, actor("foretagare").person(), Scope.ofParty(party));
    }

    /** A new person with an enterprise that she is shown to sign for; nothing is known against it. */
    EnterpriseCard enterprise() {
        EnterpriseCard card = unproven();
        signs(card.owner().orElseThrow(), card);
        return card;
    }

    /** Somebody has seen that the person may act for the enterprise. */
    void signs(UUID person, EnterpriseCard card) {
        register.represent(
                person,
                card.id(),
                Register.Ground.SIGNATORY,
                LocalDate.of(2020, 1, 1),
                new Teller(Optional.of(actor("handlaggare").person()), "Registreringsbevis"));
    }

    /** The same, but nothing shows that she may act for it. */
    EnterpriseCard unproven() {
        UUID party = ids.next();
        register.add(new PersonCard(
                party, Optional.empty(), false, "Påhittad Person", Optional.empty(), Optional.empty(), "sv", true));
        Standing standing =
                new Standing(Optional.of(false), Optional.of(false), Optional.of(false), Optional.of(false));
        EnterpriseCard card = new EnterpriseCard(
                ids.next(),
                "ENTERPRISE",
                LegalForm.LIMITED_COMPANY,
                Optional.empty(),
                Optional.of(party),
                "Påhittat Bolag",
                new Place("SE", Optional.of("19"), Optional.empty()),
                Optional.of("62010"),
                Optional.of(LocalDate.of(2020, 1, 1)),
                "01-01",
                standing,
                1,
                true);
        register.add(card, new Teller(Optional.empty(), "test"));
        register.record(
                card.id(),
                new FiguresOfYear(today().getYear() - 1, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, false, "test"),
                Optional.empty());
        return card;
    }

    /** A parent and its wholly owned daughters: one single undertaking. */
    List<EnterpriseCard> undertaking(int daughters) {
        EnterpriseCard parent = enterprise();
        List<EnterpriseCard> members = new ArrayList<>(List.of(parent));
        for (int i = 0; i < daughters; i++) {
            EnterpriseCard daughter = enterprise();
            ownership.hold(
                    new OwnershipBook.Stake(
                            parent.id(),
                            daughter.id(),
                            new BigDecimal(100),
                            new BigDecimal(100),
                            LocalDate.of(2020, 1, 1),
                            "test"),
                    Optional.empty(),
                    Optional.empty());
            members.add(daughter);
        }
        return members;
    }

    /** A micro loan applied for, with this much earlier aid from others declared. */
    CaseFile submitted(EnterpriseCard enterprise, String company, BigDecimal declaredEur) {
        return submitted(
                enterprise,
                company,
                declaredEur.signum() == 0
                        ? List.of()
                        : List.of(new Intake.OtherAid(
                                enterprise.id(), today().minusMonths(10), declaredEur, "2023/2831", "test")));
    }

    /** The same with these awards from others declared. */
    CaseFile submitted(EnterpriseCard enterprise, String company, List<Intake.OtherAid> aid) {
        return submitted(enterprise.owner().orElseThrow(), enterprise, company, aid);
    }

    /** The same by whoever says that she acts for the enterprise. */
    CaseFile submitted(UUID party, EnterpriseCard enterprise, String company, List<Intake.OtherAid> aid) {
        Actor applicant = applicant(party);
        String number = intake.begin(
                applicant,
                new Intake.Start(
                        party,
                        Optional.of(enterprise.id()),
                        new CaseFile.Place(company, "19", "parent", "parent"),
                        "MICRO_LOAN",
                        "MICRO_LOAN",
                        "sv",
                        true));
        UUID id = cases.byNumber(applicant.scope(), number).orElseThrow().id();
        done(intake.submit(
                applicant,
                id,
                new Intake.Submission(
                        enterprise.id(),
                        AMOUNT,
                        AMOUNT,
                        "Maskiner till verkstaden",
                        Optional.of(84),
                        List.of(),
                        Map.of("otherFundingDeclared", true),
                        aid,
                        List.of(),
                        new Intake.Wish(60, 0),
                        List.of())));
        return cases.byId(applicant.scope(), id).orElseThrow();
    }

    /** The same, worked until the law has nothing left to ask, and proposed for approval on the day. */
    CaseFile proposed(CaseFile submitted, Actor officer, LocalDate day) {
        return clock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), () -> {
            UUID id = worked(submitted, officer).id();
            done(casework.propose(
                    officer, seen(officer, id), CaseOutcome.APPROVED, "Planen bär och behovet är visat."));
            return cases.byId(officer.scope(), id).orElseThrow();
        });
    }

    /** The same, worked until the law has nothing left to ask, and not proposed yet. */
    CaseFile worked(CaseFile submitted, Actor officer) {
        UUID id = submitted.id();
        done(casework.take(officer, seen(officer, id)));
        done(casework.declareConflict(officer, seen(officer, id), false, ""));
        done(casework.setTerms(
                officer,
                seen(officer, id),
                new CaseFile.Terms(
                        AMOUNT,
                        "SEK",
                        60,
                        0,
                        12,
                        "STRAIGHT_LINE",
                        Optional.of(CaseFile.Margin.withoutHistory(400)),
                        List.of(new RateStep(1, new BigDecimal("4"))),
                        List.of(),
                        "")));
        settle(officer, id);
        return cases.byId(officer.scope(), id).orElseThrow();
    }

    /** Answers whatever the law still asks: facts, judgements, reasons. */
    void settle(Actor officer, UUID id) {
        done(casework.state(
                officer, seen(officer, id), "ordinaryCreditMarketAvailable", new CaseFile.StatedFact(false, "test")));
        done(casework.state(
                officer, seen(officer, id), "fundsAvailableInFrame", new CaseFile.StatedFact(true, "test")));
        for (Finding open : law.on(cases.byId(officer.scope(), id).orElseThrow(), clock.today())
                .assessment()
                .open()) {
            String provision = open.provision().atSectionLevel().machine();
            switch (open) {
                case Finding.ForJudgement asked ->
                    done(casework.judge(officer, seen(officer, id), provision, true, "Prövat och funnit uppfyllt."));
                case Finding.NotMet breach
                when breach.liftable().isPresent() ->
                    done(casework.reason(
                            officer,
                            seen(officer, id),
                            provision,
                            breach.liftable().get().name(),
                            "Särskilda skäl finns här."));
                default -> throw new IllegalStateException(open.toString());
            }
        }
    }

    /** The decision maker declares that there is no conflict of interest. */
    CaseFile declared(Actor decider, CaseFile file) {
        done(casework.declareConflict(decider, seen(decider, file.id()), false, ""));
        return cases.byId(decider.scope(), file.id()).orElseThrow();
    }

    Seen seen(Actor actor, UUID id) {
        return new Seen(id, cases.byId(actor.scope(), id).orElseThrow().version());
    }

    static void done(Change change) {
        if (!(change instanceof Change.Done)) {
            throw new IllegalStateException("not done: " + change);
        }
    }
}
