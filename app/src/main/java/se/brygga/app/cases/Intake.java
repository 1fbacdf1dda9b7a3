package se.brygga.app.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Actor;

/**
 * The applicant's side: a draft, its answers, submission, answers to questions, withdrawal, and the answer to a
 * decision.
 */
public interface Intake {

    /** Begins a draft and gives its number. */
    String begin(Actor applicant, Start start);

    /** Keeps what was typed, right or wrong; {@code answers} by question. */
    Change save(Actor applicant, UUID caseId, Map<String, String> answers);

    /** Submits the application: from here on it is a registered case. */
    Change submit(Actor applicant, UUID caseId, Submission submission);

    /** Answers a request for completion. */
    Change answer(Actor applicant, UUID caseId, UUID request, String answer);

    /** Takes a draft away, with everything that was answered in it: it was never an application. */
    Change remove(Actor applicant, UUID caseId);

    /** Withdraws the application. */
    Change withdraw(Actor applicant, UUID caseId);

    /** Accepts or refuses what was decided. */
    Change respond(Actor applicant, UUID caseId, boolean accepted);

    /** Whether the decision was accepted; empty while nothing has been answered. */
    Optional<Boolean> response(Actor applicant, UUID caseId);

    /**
     * How a draft begins.
     *
     * @param party the person who applies
     * @param enterprise the enterprise it is for, where it is registered already
     * @param place whose case it will be
     * @param form form of financing
     * @param product product code
     * @param language language of the applicant
     * @param invented a case of the demo
     */
    record Start(
            UUID party,
            Optional<UUID> enterprise,
            CaseFile.Place place,
            String form,
            String product,
            String language,
            boolean invented) {}

    /**
     * What is submitted, checked already field by field.
     *
     * @param enterprise the enterprise that applies
     * @param amount what is applied for
     * @param need the whole need
     * @param purpose what for
     * @param lifeMonths how long what is bought lasts
     * @param sources what others bear
     * @param facts facts that the applicant declares, by the contract's name
     * @param otherAid aid received from others
     * @param collateral what is offered as security
     * @param wished terms that the applicant wishes
     * @param claims who is said to own whom, where that is not the applicant's to tell
     */
    record Submission(
            UUID enterprise,
            BigDecimal amount,
            BigDecimal need,
            String purpose,
            Optional<Integer> lifeMonths,
            List<CaseFile.Source> sources,
            Map<String, Boolean> facts,
            List<OtherAid> otherAid,
            List<CaseFile.Collateral> collateral,
            Wish wished,
            List<Claimed> claims) {}

    /** The applicant's word that one enterprise holds so many per cent of another. */
    record Claimed(UUID holder, UUID held, BigDecimal share) {}

    /** Aid from somebody else: to which enterprise, when, how much in euro, under which regulation, from whom. */
    record OtherAid(UUID enterprise, LocalDate granted, BigDecimal amountEur, String regulation, String grantor) {}

    /** The term and grace that the applicant wishes, in months. */
    record Wish(int termMonths, int graceMonths) {}
}
