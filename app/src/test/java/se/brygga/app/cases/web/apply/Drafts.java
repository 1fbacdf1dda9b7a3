package se.brygga.app.cases.web.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.Scope;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.app.web.ui.FieldError;

/** Drafts of applications, each of a person of its own, and the way to send them in. */
final class Drafts {

    private final TestProduct product;

    Drafts(TestProduct product) {
        this.product = product;
    }

    /** Somebody whom the register has just met. */
    UUID person() {
        UUID id = product.bean(Ids.class).next();
        product.bean(Register.class)
                .add(new PersonCard(
                        id, Optional.empty(), false, "Sara Norén", Optional.empty(), Optional.empty(), "sv", true));
        return id;
    }

    /** A draft of the person's. */
    CaseFile of(UUID party) {
        return in(party, new CaseFile.Place("malardalen", "19", "almi", "almi"));
    }

    /** A draft of the person's, to the company of a place. */
    CaseFile in(UUID party, CaseFile.Place place) {
        Actor applicant = new Actor(product.bean(Ids.class).next(), party, Scope.ofParty(party));
        String number = product.bean(Intake.class)
                .begin(
                        applicant,
                        new Intake.Start(party, Optional.empty(), place, "MICRO_LOAN", "MICRO_LOAN", "sv", true));
        return product.bean(Cases.class).byNumber(applicant.scope(), number).orElseThrow();
    }

    /** Somebody who is signed in, on behalf of the party of the case. */
    Actor applicant(CaseFile file) {
        SignedIn person = product.bean(DemoAccounts.class).named("foretagare");
        return new Actor(
                person.account(),
                person.person(),
                Scope.ofParty(file.applicant().party()));
    }

    /** A browser signed in as the applicant who is this person of the register. */
    TestBrowser signedIn(UUID party) {
        return product.browser(account(party));
    }

    /** The user name of a new account of that person. */
    String account(UUID party) {
        UUID id = UUID.randomUUID();
        String name = "prov-" + id.toString().substring(0, 8);
        product.superuserDoes("""
                insert into access.person (id, name, identity, invented, party, recorded_at)
                  values ('%1$s', 'Eva Almvik', 'v1:%1$s', true, '%2$s', now());
                insert into access.account (id, person, user_name, password_hash, recorded_at)
                  select '%1$s', '%1$s', '%3$s', a.password_hash, now() from access.account a where a.user_name = 'foretagare';
                insert into access.role_grant (id, person, role, company, valid, recorded_at)
                  select '%1$s', '%1$s', g.role, g.company, g.valid, now()
                    from access.role_grant g join access.account a on a.person = g.person where a.user_name = 'foretagare'
                """.formatted(id, party, name));
        return name;
    }

    Optional<FieldError> send(CaseFile file, Map<String, String> answers) {
        return product.bean(SubmissionMaker.class).send(applicant(file), file, new ApplyAnswers(answers));
    }

    CaseFile again(CaseFile file) {
        return product.bean(Cases.class)
                .byId(applicant(file).scope(), file.id())
                .orElseThrow();
    }

    /** What somebody answers who applies for a limited company of this number, alone. */
    static Map<String, String> answers(String number) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "legalForm", "LIMITED_COMPANY",
                "number", number,
                "companyName", "Mitt eget namn AB",
                "operationsStart", "2020-01-01",
                "industry", "TRADE",
                "headcount", "2",
                "turnover", "100",
                "balanceSheet", "100",
                "linked", "no"));
        typed.putAll(Map.of(
                "amount", "200000",
                "need", "250000",
                "purpose", "Maskiner",
                "lifeYears", "5",
                "termMonths", "60",
                "graceMonths", "0",
                "collateralKind", "NONE",
                "otherAid", "no"));
        return typed;
    }

    /** The same with one linked company. */
    static Map<String, String> linked(String number, String direction, String other, String share) {
        Map<String, String> typed = answers(number);
        typed.put("linked", "yes");
        typed.putAll(Map.of(
                "bolag.0.direction", direction,
                "bolag.0.linkedNumber", other,
                "bolag.0.linkedName", "Annat bolag",
                "bolag.0.share", share,
                "bolag.0.linkedHeadcount", "900",
                "bolag.0.linkedTurnover", "1",
                "bolag.0.linkedBalance", "1"));
        return typed;
    }
}
