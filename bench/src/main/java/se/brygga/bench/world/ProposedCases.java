package se.brygga.bench.world;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.core.law.Finding;

/**
 * Brings cases through the product's own services to where each waits for its decision: applied for, worked until the
 * law asks nothing more, proposed, and declared free of conflicts by the one who will decide.
 */
final class ProposedCases {

    private static final BigDecimal AMOUNT = new BigDecimal(200_000);
    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final LocalDate BEGUN = LocalDate.of(2020, 1, 1);
    private static final String COUNTY = "19";
    private static final int TERM = 60;

    private final Register register;
    private final OwnershipBook ownership;
    private final Intake intake;
    private final Casework casework;
    private final Cases cases;
    private final CaseLaw law;
    private final Ids ids;
    private final LocalDate today;
    private final DemoAccounts accounts;

    ProposedCases(OwnProduct product) {
        this.register = product.bean(Register.class);
        this.ownership = product.bean(OwnershipBook.class);
        this.intake = product.bean(Intake.class);
        this.casework = product.bean(Casework.class);
        this.cases = product.bean(Cases.class);
        this.law = product.bean(CaseLaw.class);
        this.ids = product.bean(Ids.class);
        this.today = product.bean(ProductClock.class).today();
        this.accounts = product.bean(DemoAccounts.class);
    }

    /** A case that waits, with whom and what it is about. */
    record Proposed(UUID party, UUID enterprise, UUID caseId, String number) {}

    /**
     * One single undertaking: the first enterprise owns the others, and each has a case at its own company.
     *
     * @param admin lets go of the room that each proposal held, as if it had waited too long, unless {@code held}
     */
    List<Proposed> undertaking(Connection admin, DecisionWorld.Kind kind) throws SQLException {
        List<EnterpriseCard> enterprises = new ArrayList<>();
        for (int i = 0; i < kind.companies().size(); i++) {
            enterprises.add(enterprise());
            if (i > 0) {
                own(enterprises.getFirst(), enterprises.getLast());
            }
        }
        List<Proposed> proposed = new ArrayList<>();
        for (int i = 0; i < enterprises.size(); i++) {
            var declared = i == 0 ? kind.declaredEur() : BigDecimal.ZERO;
            proposed.add(propose(enterprises.get(i), kind.companies().get(i), declared));
            if (!kind.roomHeld()) {
                try (var statement = admin.createStatement()) {
                    statement.execute("delete from aid.reservation");
                }
            }
        }
        return proposed;
    }

    private EnterpriseCard enterprise() {
        var party = ids.next();
        register.add(new PersonCard(
                party, Optional.empty(), false, "Påhittad Person", Optional.empty(), Optional.empty(), "sv", true));
        var no = Optional.of(false);
        var card = new EnterpriseCard(
                ids.next(),
                "ENTERPRISE",
                LegalForm.LIMITED_COMPANY,
                Optional.empty(),
                Optional.of(party),
                "Påhittat Bolag",
                new EnterpriseCard.Place("SE", Optional.of(COUNTY), Optional.empty()),
                Optional.of("62010"),
                Optional.of(BEGUN),
                "01-01",
                new EnterpriseCard.Standing(no, no, no, no),
                1,
                true);
        register.add(card, new Teller(Optional.empty(), "drill"));
        register.represent(party, card.id(), Register.Ground.SIGNATORY, BEGUN, new Teller(Optional.empty(), "drill"));
        var figures =
                new FiguresOfYear(today.getYear() - 1, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, false, "drill");
        register.record(card.id(), figures, Optional.empty());
        return card;
    }

    private void own(EnterpriseCard owner, EnterpriseCard owned) {
        var stake = new OwnershipBook.Stake(owner.id(), owned.id(), WHOLE, WHOLE, BEGUN, "drill");
        if (!(ownership.hold(stake, Optional.empty(), Optional.empty()) instanceof OwnershipChange.Recorded)) {
            throw new IllegalStateException("not recorded: " + stake);
        }
    }

    private Proposed propose(EnterpriseCard enterprise, String company, BigDecimal declaredEur) {
        var party = enterprise.owner().orElseThrow();
        var number = apply(enterprise, party, company, declaredEur);
        var officer = actor(accounts.officer(company));
        var id = cases.byNumber(officer.scope(), number).orElseThrow().id();
        done(casework.take(officer, seen(officer, id)));
        done(casework.declareConflict(officer, seen(officer, id), false, ""));
        done(casework.setTerms(officer, seen(officer, id), terms()));
        settle(officer, id);
        done(casework.propose(officer, seen(officer, id), CaseOutcome.APPROVED, "Planen bär och behovet är visat."));
        var decider = actor(accounts.decider(company));
        done(casework.declareConflict(decider, seen(decider, id), false, ""));
        return new Proposed(party, enterprise.id(), id, number);
    }

    private String apply(EnterpriseCard enterprise, UUID party, String company, BigDecimal declaredEur) {
        var applicant = new Actor(party, accounts.entrepreneur(), Scope.ofParty(party));
        var place = new CaseFile.Place(company, COUNTY, "parent", "parent");
        var start =
                new Intake.Start(party, Optional.of(enterprise.id()), place, "MICRO_LOAN", "MICRO_LOAN", "sv", true);
        var number = intake.begin(applicant, start);
        var id = cases.byNumber(applicant.scope(), number).orElseThrow().id();
        var aid = new Intake.OtherAid(enterprise.id(), today.minusMonths(10), declaredEur, "2023/2831", "drill");
        var submission = new Intake.Submission(
                enterprise.id(),
                AMOUNT,
                AMOUNT,
                "Maskiner till verkstaden",
                Optional.of(84),
                List.of(),
                Map.of("otherFundingDeclared", true),
                declaredEur.signum() == 0 ? List.of() : List.of(aid),
                List.of(),
                new Intake.Wish(TERM, 0),
                List.of());
        done(intake.submit(applicant, id, submission));
        return number;
    }

    private static CaseFile.Terms terms() {
        var rate = new CaseFile.RateStep(1, new BigDecimal("4"));
        return new CaseFile.Terms(
                AMOUNT,
                "SEK",
                TERM,
                0,
                12,
                "STRAIGHT_LINE",
                Optional.of(CaseFile.Margin.withoutHistory(400)),
                List.of(rate),
                List.of(),
                "");
    }

    /** Answers whatever the law still asks: facts, judgements, reasons. */
    private void settle(Actor officer, UUID id) {
        state(officer, id, "ordinaryCreditMarketAvailable", false);
        state(officer, id, "fundsAvailableInFrame", true);
        var file = cases.byId(officer.scope(), id).orElseThrow();
        for (Finding open : law.on(file, today).assessment().open()) {
            var provision = open.provision().atSectionLevel().machine();
            switch (open) {
                case Finding.ForJudgement asked ->
                    done(casework.judge(officer, seen(officer, id), provision, true, "Prövat och funnit uppfyllt."));
                case Finding.NotMet breach
                when breach.liftable().isPresent() -> {
                    var degree = breach.liftable().get().name();
                    done(casework.reason(officer, seen(officer, id), provision, degree, "Särskilda skäl finns här."));
                }
                default -> throw new IllegalStateException(open.toString());
            }
        }
    }

    private void state(Actor officer, UUID id, String fact, boolean value) {
        done(casework.state(officer, seen(officer, id), fact, new CaseFile.StatedFact(value, "drill")));
    }

    private static Actor actor(SignedIn person) {
        return new Actor(person.account(), person.person(), Scope.ofCompanies(person.companies()));
    }

    private Seen seen(Actor actor, UUID id) {
        return new Seen(id, cases.byId(actor.scope(), id).orElseThrow().version());
    }

    private static void done(Change change) {
        if (!(change instanceof Change.Done)) {
            throw new IllegalStateException("not done: " + change);
        }
    }
}
