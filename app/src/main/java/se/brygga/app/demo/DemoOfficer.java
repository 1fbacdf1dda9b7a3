package se.brygga.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Claims;
import se.brygga.app.platform.Actor;
import se.brygga.core.law.Finding;

/**
 * A credit officer with one case, who works as a live one would: reads what the law leaves open, states the facts that
 * are asked for, weighs what is for a person to weigh, gives reasons where a reason may lift a limit, and proposes what
 * the law then allows.
 */
final class DemoOfficer {
    private static final int ROUNDS = 4;
    private static final String FACTS = "/facts/";
    private static final String NO =
            "Återbetalningsförmågan är inte visad: intäkterna bärs av en enda kund utan avtal.";
    private static final List<String> YES = List.of(
            "Planen är genomarbetad och tjänar företagets utveckling; budgeten håller även vid lägre försäljning.",
            "Löptiden följer den ekonomiska livslängden på det som köps.",
            "Säkerheten är rimlig med hänsyn till företagets ekonomi och handlingsfrihet.",
            "Behovet är prövat mot offerter och den egna delen är styrkt med kontoutdrag.");
    private static final String REASON =
            "Företaget saknar egna medel att sätta in, men har order som täcker räntor och amorteringar under hela tiden.";

    private static final String SHARES = "Aktieboken visar att innehavet stämmer.";
    private static final String NO_SHARES = "Aktieboken visar att någon annan har alla aktierna.";

    private final CaseServices services;
    private final Actor officer;
    private final UUID caseId;
    private int version;

    DemoOfficer(CaseServices services, Actor officer, Seen seen) {
        this.services = services;
        this.officer = officer;
        this.caseId = seen.caseId();
        this.version = seen.version();
    }

    /** The version of the case after what the officer has done. */
    int version() {
        return version;
    }

    /** Takes the case and declares that there is no conflict of interest. */
    void take() {
        done(casework().take(officer, seen()));
        done(casework().declareConflict(officer, seen(), false, ""));
    }

    /** Asks for what is missing. */
    void ask(LocalDate due) {
        String message = "Skicka in det senaste bokslutet och en budget för de närmaste tolv månaderna.";
        done(casework().ask(officer, seen(), "Bokslut och budget", message, due));
    }

    /** Confirms what the applicant says about ownership where it fits what is known, and refuses it else. */
    void answerClaims() {
        for (CaseFile.Claim claim : file().grounds().unansweredClaims()) {
            Change confirmed = services.claims().answer(officer, seen(), new Claims.Answer(claim.id(), true, SHARES));
            done(
                    confirmed instanceof Change.Refused
                            ? services.claims().answer(officer, seen(), new Claims.Answer(claim.id(), false, NO_SHARES))
                            : confirmed);
        }
    }

    /** Sets rate and margin on the terms that were wished for. */
    void setTerms(BigDecimal annual, int marginBasisPoints) {
        CaseFile.Terms wished = file().terms().orElseThrow();
        CaseFile.Terms set = new CaseFile.Terms(
                wished.amount(),
                wished.currency(),
                wished.termMonths(),
                wished.graceMonths(),
                wished.paymentsPerYear(),
                wished.amortisation(),
                Optional.of(CaseFile.Margin.withoutHistory(marginBasisPoints)),
                List.of(new CaseFile.RateStep(1, annual)),
                wished.collateral(),
                "Årsredovisning lämnas in varje år så länge lånet löper.",
                Optional.of(false));
        done(casework().setTerms(officer, seen(), set));
    }

    /** Settles what can be settled; whether the law then allows approval on the day. */
    boolean settle(LocalDate day) {
        for (int round = 0; round < ROUNDS; round++) {
            List<Finding> open = open(day);
            if (open.isEmpty()) {
                return true;
            }
            if (!settleAll(open)) {
                return false;
            }
        }
        return false;
    }

    /** Finds against the application where the law leaves it to a person. */
    void weighAgainst(LocalDate day) {
        open(day).stream()
                .filter(Finding.ForJudgement.class::isInstance)
                .findFirst()
                .ifPresent(open -> judge(open, false, NO));
    }

    /** Proposes; false when the law or the room for aid does not allow it. */
    boolean propose(CaseOutcome outcome) {
        String text = switch (outcome) {
            case APPROVED -> "Lånet föreslås beviljas: villkoren i lagen är uppfyllda och planen bedöms bärkraftig.";
            case DECLINED, WITHDRAWN -> "Ansökan föreslås avslås: " + NO;
        };
        if (casework().propose(officer, seen(), outcome, text) instanceof Change.Done(int after)) {
            version = after;
            return true;
        }
        return false;
    }

    private List<Finding> open(LocalDate day) {
        return services.law().on(file(), day).assessment().open();
    }

    private CaseFile file() {
        return services.file(officer, caseId);
    }

    private Casework casework() {
        return services.casework();
    }

    private Seen seen() {
        return new Seen(caseId, version);
    }

    /** Settles each open finding once; false when one of them stands whatever the officer does. */
    private boolean settleAll(List<Finding> open) {
        Set<String> settled = new HashSet<>();
        for (Finding finding : open) {
            boolean can = switch (finding) {
                case Finding.ForJudgement judgement ->
                    !settled.add(section(judgement)) || judge(judgement, true, text(judgement));
                case Finding.NotMet breach ->
                    breach.liftable().isPresent()
                            && reason(breach, breach.liftable().get().name());
                case Finding.Undetermined unknown -> state(unknown);
                case Finding.Met met -> true;
            };
            if (!can) {
                return false;
            }
        }
        return true;
    }

    private static String text(Finding finding) {
        return YES.get(Math.floorMod(section(finding).hashCode(), YES.size()));
    }

    private static String section(Finding finding) {
        return finding.provision().atSectionLevel().machine();
    }

    private boolean judge(Finding open, boolean met, String text) {
        return done(casework().judge(officer, seen(), section(open), met, text));
    }

    private boolean reason(Finding breach, String degree) {
        return done(casework().reason(officer, seen(), section(breach), degree, REASON));
    }

    /** States the facts that are asked for, where they are facts of the case. */
    private boolean state(Finding.Undetermined unknown) {
        List<String> facts = unknown.questions().stream()
                .map(question -> question.pointer())
                .filter(pointer -> pointer.startsWith(FACTS))
                .map(pointer -> pointer.substring(FACTS.length()))
                .toList();
        for (String fact : facts) {
            boolean answer = !fact.equals("ordinaryCreditMarketAvailable");
            done(casework().state(officer, seen(), fact, new CaseFile.StatedFact(answer, "påhittat underlag")));
        }
        return !facts.isEmpty();
    }

    private boolean done(Change change) {
        version = CaseServices.versionAfter(change);
        return true;
    }
}
