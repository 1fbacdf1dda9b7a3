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
import se.brygga.app.aid.RateBook;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Intake.OtherAid;
import se.brygga.app.cases.Intake.Submission;
import se.brygga.app.cases.Intake.Wish;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.OwnershipChange;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.FieldError;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/**
 * Turns checked answers into an application: the enterprise, its figures and links in the register, and what is
 * submitted.
 */
@Component
class SubmissionMaker {

    private static final int MONTHS_A_YEAR = 12;

    private final Applicants applicants;
    private final Profile profile;
    private final RateBook rates;
    private final ProductClock clock;

    SubmissionMaker(Applicants applicants, Profile profile, RateBook rates, ProductClock clock) {
        this.applicants = applicants;
        this.profile = profile;
        this.rates = rates;
        this.clock = clock;
    }

    /** What became of the answers. */
    sealed interface Made {

        /** They can be submitted. */
        record Ready(Submission submission) implements Made {}

        /** Something speaks against them; the fault tells what and how to mend it. */
        record Refused(FieldError fault) implements Made {}
    }

    /** Enters the enterprise and what belongs to it, and gives what is to be submitted. */
    Made make(CaseFile file, ApplyAnswers answers) {
        Optional<BigDecimal> known = perEuro();
        if (known.isEmpty()) {
            // Figures are kept in euro: without a rate of the day there is nothing true to keep.
            return refused("apply.fault.no-exchange-rate", clock.today().toString());
        }
        Applicants.Applying applying = applicants.enterprise(file, answers, standing(answers));
        EnterpriseCard enterprise = applying.card();
        return (applying.theirs() ? tell(enterprise, answers, known.get()) : Optional.<OwnershipChange.Why>empty())
                .map(why -> refused(why.key()))
                .orElseGet(() -> new Made.Ready(submission(enterprise, answers)));
    }

    /** Enters figures and links; the first thing that the register refuses, if there is one. */
    private Optional<OwnershipChange.Why> tell(EnterpriseCard enterprise, ApplyAnswers answers, BigDecimal perEuro) {
        applicants.figures(
                enterprise.id(), new Applicants.Size("headcount", "turnover", "balanceSheet"), answers, perEuro);
        return applicants.links(enterprise.id(), answers, perEuro);
    }

    private Submission submission(EnterpriseCard enterprise, ApplyAnswers answers) {
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
                new Wish(answers.whole("termMonths"), answers.whole("graceMonths")));
    }

    private static Made refused(String key, Object... args) {
        return new Made.Refused(FieldError.of("intyg", key, args));
    }

    private Optional<BigDecimal> perEuro() {
        return profile.institution().currency().equals("EUR")
                ? Optional.of(BigDecimal.ONE)
                : rates.on(clock.today()).exchange().map(RateBook.Known::value);
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
                    String regulation = DeMinimisRegulation.generalOn(granted)
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
