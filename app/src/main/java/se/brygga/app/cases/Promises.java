package se.brygga.app.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Profile;

/** The days that the institution gives itself and those who apply, by its settings of the day. No law sets them. */
@Component
public final class Promises {

    private static final String BANK_DAYS_TO_DECISION = "application.bank-days-to-decision";
    private static final String MONTHS_TO_ACCEPT = "decision.months-to-accept";

    private final Profile profile;

    Promises(Profile profile) {
        this.profile = profile;
    }

    /** The day by which an application that came in on the day should be decided; empty where nothing is promised. */
    public Optional<LocalDate> decisionExpected(LocalDate applied) {
        return profile.catalogue()
                .number(BANK_DAYS_TO_DECISION, applied)
                .map(days -> profile.bankDays().plusBankDays(applied, days));
    }

    /** The last day to accept what was decided on the day; empty where the offer has no end. */
    public Optional<LocalDate> acceptBy(LocalDate decided) {
        return profile.catalogue().number(MONTHS_TO_ACCEPT, decided).map(decided::plusMonths);
    }
}
