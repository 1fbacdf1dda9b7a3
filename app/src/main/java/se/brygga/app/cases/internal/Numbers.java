package se.brygga.app.cases.internal;

import static se.brygga.db.organisation.Tables.NUMBER_SERIES;

import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Profile;

/** Gives cases and decisions their numbers: the institution's letters, the year, and a number that rises within it. */
@Component
class Numbers {

    private static final int LETTERS = 3;

    private final String prefix;

    Numbers(Profile profile) {
        String id = profile.id();
        this.prefix = id.substring(0, Math.min(LETTERS, id.length())).toUpperCase(Locale.ROOT);
    }

    /** Such as {@code ALM-2026-000123}. */
    String nextCase(DSLContext dsl, int year) {
        int next = dsl.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.SERIES, "case")
                .set(NUMBER_SERIES.YEAR, year)
                .set(NUMBER_SERIES.NEXT, 2)
                .onConflict(NUMBER_SERIES.SERIES, NUMBER_SERIES.YEAR)
                .doUpdate()
                .set(NUMBER_SERIES.NEXT, NUMBER_SERIES.NEXT.plus(1))
                .returningResult(NUMBER_SERIES.NEXT.minus(1))
                .fetchSingle(row -> row.value1());
        return String.format(Locale.ROOT, "%s-%d-%06d", prefix, year, next);
    }

    /** A case has one decision, and the decision's number says whose it is: {@code ALM-2026-000123-B}. */
    static String decisionOf(String caseNumber) {
        return caseNumber + "-B";
    }
}
