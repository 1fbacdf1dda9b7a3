package se.brygga.app.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseFile.RateStep;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Claims;
import se.brygga.app.cases.Decisions;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.core.law.Finding;

/** The office behind the pages: handles and decides an application through the product's own services. */
public final class CaseOffice {

    private final Casework casework;
    private final Claims claims;
    private final Cases cases;
    private final Decisions decisions;
    private final Register register;
    private final CaseLaw law;
    private final ProductClock clock;
    private final DemoAccounts accounts;
    private final String officerName;
    private final String deciderName;

    /** The office of the product under test. */
    public CaseOffice(TestProduct product) {
        this(product, "handlaggare", "beslutsfattare");
    }

    /** The office of these two. */
    public CaseOffice(TestProduct product, String officer, String decider) {
        this.officerName = officer;
        this.deciderName = decider;
        this.casework = product.bean(Casework.class);
        this.claims = product.bean(Claims.class);
        this.cases = product.bean(Cases.class);
        this.decisions = product.bean(Decisions.class);
        this.register = product.bean(Register.class);
        this.law = product.bean(CaseLaw.class);
        this.clock = product.bean(ProductClock.class);
        this.accounts = product.bean(DemoAccounts.class);
    }

    /** One of the demo's colleagues at work. */
    public Actor colleague(String userName) {
        SignedIn person = accounts.named(userName);
        return new Actor(person.account(), person.person(), Scope.ofCompanies(person.companies()));
    }

    /** An officer takes the case and declares that there is no conflict of interest. */
    public void takes(String number) {
        Actor officer = colleague(officerName);
        UUID id = file(officer, number).id();
        done(casework.take(officer, seen(officer, id)));
        done(casework.declareConflict(officer, seen(officer, id), false, ""));
    }

    /** An officer takes the case and asks the applicant for something. */
    public void asks(String number, String message) {
        takes(number);
        Actor officer = colleague(officerName);
        UUID id = file(officer, number).id();
        done(casework.ask(
                officer, seen(officer, id), "Budget", message, clock.today().plusDays(10)));
    }

    /** The officer proposes what was applied for, and another person grants it. */
    public void grants(String number, String reasons) {
        Actor officer = colleague(officerName);
        CaseFile file = file(officer, number);
        if (file.state().handler().isEmpty()) {
            done(casework.take(officer, seen(officer, file.id())));
            done(casework.declareConflict(officer, seen(officer, file.id()), false, ""));
        }
        confirmClaims(officer, file.id());
        confirmRight(officer, file);
        done(casework.setTerms(officer, seen(officer, file.id()), terms(file)));
        settle(officer, file.id());
        done(casework.propose(officer, seen(officer, file.id()), CaseOutcome.APPROVED, reasons));
        Actor decider = colleague(deciderName);
        done(casework.declareConflict(decider, seen(decider, file.id()), false, ""));
        Decisions.Answer answer = decisions.decide(
                decider,
                new Decisions.Order(seen(decider, file.id()), CaseOutcome.APPROVED, reasons),
                UUID.randomUUID().toString());
        if (!(answer instanceof Decisions.Answer.Recorded)) {
            throw new IllegalStateException("not decided: " + answer);
        }
    }

    private void confirmClaims(Actor officer, UUID id) {
        for (CaseFile.Claim claim :
                cases.byId(officer.scope(), id).orElseThrow().grounds().unansweredClaims()) {
            done(claims.answer(
                    officer, seen(officer, id), new Claims.Answer(claim.id(), true, "Aktieboken visar det.")));
        }
    }

    /** An officer has seen that the applicant may act for the enterprise. */
    private void confirmRight(Actor officer, CaseFile file) {
        register.represent(
                file.applicant().party(),
                file.applicant().enterprise().orElseThrow(),
                Register.Ground.SIGNATORY,
                clock.today(),
                new Teller(Optional.of(officer.person()), "Registreringsbevis"));
    }

    private static CaseFile.Terms terms(CaseFile file) {
        return new CaseFile.Terms(
                file.plan().amount().orElseThrow(),
                "SEK",
                60,
                6,
                12,
                "STRAIGHT_LINE",
                Optional.of(CaseFile.Margin.withoutHistory(400)),
                List.of(new RateStep(1, new BigDecimal("4"))),
                List.of(),
                "Lånet används till det som ansökan säger.");
    }

    private void settle(Actor officer, UUID id) {
        for (String fact : List.of("ordinaryCreditMarketAvailable", "fundsAvailableInFrame")) {
            boolean value = fact.equals("fundsAvailableInFrame");
            done(casework.state(officer, seen(officer, id), fact, new CaseFile.StatedFact(value, "test")));
        }
        done(casework.setSources(
                officer,
                seen(officer, id),
                cases.byId(officer.scope(), id).orElseThrow().plan().sources().stream()
                        .map(one -> new CaseFile.Source(
                                one.kind(),
                                one.name(),
                                one.amount(),
                                Optional.of(true),
                                Optional.of(true),
                                "Kontoutdrag"))
                        .toList()));
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

    private CaseFile file(Actor who, String number) {
        return cases.byNumber(who.scope(), number).orElseThrow();
    }

    private Seen seen(Actor who, UUID id) {
        return new Seen(id, cases.byId(who.scope(), id).orElseThrow().version());
    }

    private static void done(Change change) {
        if (!(change instanceof Change.Done)) {
            throw new IllegalStateException("not done: " + change);
        }
    }
}
