package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Intake;
import se.brygga.app.cases.Intake.OtherAid;
import se.brygga.app.cases.Intake.Submission;
import se.brygga.app.cases.Intake.Wish;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.web.ui.FieldError;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/**
 * Sends an application in: the enterprise, its figures and links in the register, and the case itself, in one
 * transaction. Either all of it is there afterwards or nothing.
 */
@Component
class SubmissionMaker {

    private static final int MONTHS_A_YEAR = 12;

    private final Applicants applicants;
    private final LinkedCompanies linked;
    private final ExchangeOfDay exchange;
    private final ProductClock clock;
    private final Intake intake;
    private final ScopedDatabase database;

    SubmissionMaker(
            Applicants applicants,
            LinkedCompanies linked,
            ExchangeOfDay exchange,
            ProductClock clock,
            Intake intake,
            ScopedDatabase database) {
        this.applicants = applicants;
        this.linked = linked;
        this.exchange = exchange;
        this.clock = clock;
        this.intake = intake;
        this.database = database;
    }

    /** Undoes what the register has taken in, and carries the key of the sentence that tells why. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String key;

        NotTaken(String key) {
            super(key, null, false, false);
            this.key = key;
        }
    }

    /** Sends the application in; what speaks against it and how to mend it, and then nothing has changed. */
    Optional<FieldError> send(Actor applicant, CaseFile file, ApplyAnswers answers) {
        Optional<BigDecimal> perEuro = exchange.perEuro();
        if (perEuro.isEmpty()) {
            // Figures are kept in euro: without a rate of the day there is nothing true to keep.
            return Optional.of(FieldError.of(
                    "intyg", "apply.fault.no-exchange-rate", clock.today().toString()));
        }
        Applicants.Telling telling =
                new Applicants.Telling(applicant.person(), file.applicant().party(), file.number(), perEuro.get());
        try {
            database.run(applicant.scope(), together -> {
                Submission submission = enter(telling, file, answers);
                switch (intake.submit(applicant, file.id(), submission)) {
                    case Change.Done done -> {}
                    case Change.Stale stale -> throw new NotTaken("cases.refused.WRONG_STATUS");
                    case Change.Refused refused ->
                        throw new NotTaken(refused.why().key());
                }
            });
            return Optional.empty();
        } catch (NotTaken refused) {
            return Optional.of(FieldError.of("intyg", refused.key));
        }
    }

    /** Enters the enterprise and what belongs to it, and gives what is to be submitted. */
    private Submission enter(Applicants.Telling telling, CaseFile file, ApplyAnswers answers) {
        if (applicants.isSomebodyElses(telling.self(), answers)) {
            throw new NotTaken("apply.refused.not-own-number");
        }
        Applicants.Applying applying = applicants.enterprise(telling, file, answers, standing(answers));
        if (applying.theirs()) {
            applicants.figures(
                    telling,
                    applying.card().id(),
                    new Applicants.Size("headcount", "turnover", "balanceSheet"),
                    answers);
        }
        LinkedCompanies.Told told = linked.tell(telling, applying, answers);
        told.refused().ifPresent(why -> {
            throw new NotTaken(why.key());
        });
        return submission(applying.card(), told.claims(), answers);
    }

    private Submission submission(EnterpriseCard enterprise, List<Intake.Claimed> claims, ApplyAnswers answers) {
        return new Submission(
                enterprise.id(),
                answers.number("amount"),
                answers.number("need"),
                answers.text("purpose"),
                Optional.of(answers.whole("lifeYears") * MONTHS_A_YEAR),
                sources(answers),
                facts(),
                otherAid(enterprise.id(), answers),
                collateral(answers),
                new Wish(answers.whole("termMonths"), answers.whole("graceMonths")),
                claims);
    }

    private static Standing standing(ApplyAnswers answers) {
        if (answers.is("legalForm", "NOT_YET_REGISTERED")) {
            // What does not exist yet owes nothing to anybody, and is not asked.
            Optional<Boolean> no = Optional.of(false);
            return new Standing(no, no, answers.yes("roadFreight"), no);
        }
        return new Standing(
                answers.yes("inInsolvency"),
                answers.yes("inDifficulty"),
                answers.yes("roadFreight"),
                answers.yes("recoveryOrder"));
    }

    private static List<CaseFile.Source> sources(ApplyAnswers answers) {
        List<CaseFile.Source> sources = new ArrayList<>();
        answers.amount("ownFunds")
                .filter(amount -> amount.signum() > 0)
                .ifPresent(amount -> sources.add(
                        new CaseFile.Source("OWN_FUNDS", "", amount, Optional.empty(), Optional.empty(), "")));
        answers.amount("otherAmount")
                .filter(amount -> amount.signum() > 0)
                .ifPresent(amount -> sources.add(new CaseFile.Source(
                        "OTHER_FINANCIER", answers.text("otherName"), amount, Optional.empty(), Optional.empty(), "")));
        return sources;
    }

    /** The declaration at the end covers other funding; whether the market would lend is for the officer to find. */
    private static Map<String, Boolean> facts() {
        Map<String, Boolean> facts = new LinkedHashMap<>();
        facts.put("otherFundingDeclared", true);
        return facts;
    }

    private List<OtherAid> otherAid(UUID enterprise, ApplyAnswers answers) {
        if (!ApplyQuestion.AID.asked(answers)) {
            return List.of();
        }
        return answers.entries(ApplyQuestion.AID).stream()
                .map(entry -> {
                    LocalDate granted = entry.answers().date("aidGranted").orElseThrow();
                    String regulation = AidRule.of(entry.answers())
                            .on(granted)
                            .map(DeMinimisRegulation::number)
                            .orElse("");
                    return new OtherAid(
                            enterprise,
                            granted,
                            entry.answers().number("aidEur").setScale(2, RoundingMode.HALF_UP),
                            regulation,
                            entry.answers().text("grantor"));
                })
                .toList();
    }

    private static List<CaseFile.Collateral> collateral(ApplyAnswers answers) {
        return answers.is("collateralKind", "NONE")
                ? List.of()
                : List.of(new CaseFile.Collateral(
                        answers.text("collateralKind"), answers.number("collateralValue"), 1, Optional.empty()));
    }
}
