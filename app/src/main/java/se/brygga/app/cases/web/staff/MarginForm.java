package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.eu.referencerate.Collateralisation;
import se.brygga.core.law.eu.referencerate.Margins;
import se.brygga.core.law.eu.referencerate.Rating;

/**
 * The margin of the reference rate in the form of terms. It follows from rating and collateral by the table of
 * Communication 2008/C 14/02; without credit history it is at least what that communication says.
 */
final class MarginForm {

    static final List<String> RATINGS = Stream.concat(
                    Stream.of(CaseFile.Margin.NO_HISTORY),
                    Arrays.stream(Rating.values()).map(Enum::name))
            .toList();
    static final List<String> LEVELS =
            Arrays.stream(Collateralisation.values()).map(Enum::name).toList();

    private static final String RATING = "betyg";
    private static final String LEVEL = "sakerhetsniva";
    private static final String MARGIN = "marginal";
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private MarginForm() {}

    /** What is wrong with the three fields; nothing when all of them are empty. */
    static List<FieldError> faults(FormState form, LawOn law) {
        String rating = form.value(RATING);
        if (rating.isEmpty()) {
            return Stream.of(MARGIN, LEVEL).allMatch(field -> form.value(field).isEmpty())
                    ? List.of()
                    : List.of(FieldError.of(RATING, "cases.error.rating"));
        }
        if (!RATINGS.contains(rating)) {
            return List.of(FieldError.of(RATING, "cases.error.choose"));
        }
        boolean history = !rating.equals(CaseFile.Margin.NO_HISTORY);
        if (history && !LEVELS.contains(form.value(LEVEL))) {
            return List.of(FieldError.of(LEVEL, "cases.error.collateral-level"));
        }
        Optional<BigDecimal> lawful = ofTable(form, law);
        if (lawful.isEmpty()) {
            return List.of(
                    FieldError.of(MARGIN, "cases.error.margin-day", law.day().toString()));
        }
        return typed(form, lawful.get(), history).stream().toList();
    }

    private static Optional<FieldError> typed(FormState form, BigDecimal lawful, boolean history) {
        String typed = form.value(MARGIN);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> margin = Input.percent(typed)
                .filter(points -> points.abs().compareTo(MOST) < 0
                        && points.stripTrailingZeros().scale() <= 2);
        if (margin.isEmpty()) {
            return Optional.of(FieldError.of(MARGIN, "cases.error.margin-number", typed));
        }
        if (history) {
            return margin.get().compareTo(lawful) == 0
                    ? Optional.empty()
                    : Optional.of(FieldError.of(MARGIN, "cases.error.margin", typed, lawful));
        }
        return margin.get().compareTo(lawful) >= 0
                ? Optional.empty()
                : Optional.of(FieldError.of(MARGIN, "cases.error.margin-history", typed, lawful));
    }

    /** The margin; only of fields without faults. What was left empty is what the table says. */
    static Optional<CaseFile.Margin> read(FormState form, LawOn law) {
        String rating = form.value(RATING);
        if (rating.isEmpty()) {
            return Optional.empty();
        }
        int points = Input.percent(form.value(MARGIN))
                .or(() -> ofTable(form, law))
                .orElseThrow()
                .movePointRight(2)
                .intValueExact();
        return Optional.of(
                rating.equals(CaseFile.Margin.NO_HISTORY)
                        ? CaseFile.Margin.withoutHistory(points)
                        : new CaseFile.Margin(points, Optional.of(rating), Optional.of(form.value(LEVEL))));
    }

    /**
     * What the table says for the chosen rating and collateral, in percentage points; empty on a day without a table.
     */
    private static Optional<BigDecimal> ofTable(FormState form, LawOn law) {
        Parameter<Count> cell = form.value(RATING).equals(CaseFile.Margin.NO_HISTORY)
                ? Margins.WITHOUT_HISTORY
                : Margins.of(Rating.valueOf(form.value(RATING)), Collateralisation.valueOf(form.value(LEVEL)));
        return switch (law.lookup(cell)) {
            case Lookup.Known<Count> known -> Optional.of(known.value().number().movePointLeft(2));
            case Lookup.Gap<Count> gap -> Optional.empty();
        };
    }

    /** Fills the fields with what is stored. */
    static void fill(Map<String, String> known, CaseFile.Margin margin) {
        known.put(
                MARGIN, TermsForm.plain(BigDecimal.valueOf(margin.basisPoints()).movePointLeft(2)));
        margin.rating().ifPresent(rating -> known.put(RATING, rating));
        margin.collateral().ifPresent(level -> known.put(LEVEL, level));
    }
}
