package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.se.SwedishLaw;

/** The margin follows from rating and collateral; nothing that was typed is dropped or cut. */
class MarginFormTest {

    private static final LawOn LAW = SwedishLaw.LAWBOOK.on(LocalDate.of(2026, 11, 20));

    @ParameterizedTest
    @CsvSource({
        "STRONG, HIGH, 60", "STRONG, LOW, 100", "GOOD, NORMAL, 100", "GOOD, LOW, 220", "SATISFACTORY, HIGH, 100",
        "SATISFACTORY, LOW, 400", "WEAK, NORMAL, 400", "WEAK, LOW, 650", "BAD, HIGH, 400", "BAD, LOW, 1000"
    })
    void theTableGivesTheMargin(String rating, String level, int basisPoints) {
        FormState form = form(rating, level, "");

        assertThat(MarginForm.faults(form, LAW)).isEmpty();
        assertThat(MarginForm.read(form, LAW)).hasValueSatisfying(margin -> {
            assertThat(margin.basisPoints()).isEqualTo(basisPoints);
            assertThat(margin.rating()).contains(rating);
            assertThat(margin.collateral()).contains(level);
        });
    }

    @Test
    void aMarginBesideTheTableIsRefusedWithWhatTheTableSays() {
        assertThat(MarginForm.faults(form("GOOD", "LOW", "1,5"), LAW))
                .containsExactly(FieldError.of("marginal", "cases.error.margin", "1,5", new BigDecimal("2.20")));
    }

    @Test
    void withoutCreditHistoryTheMarginIsAtLeastFourHundredBasisPoints() {
        assertThat(MarginForm.faults(form("NONE", "", "3,99"), LAW))
                .containsExactly(
                        FieldError.of("marginal", "cases.error.margin-history", "3,99", new BigDecimal("4.00")));
        assertThat(MarginForm.read(form("NONE", "", ""), LAW)).contains(CaseFile.Margin.withoutHistory(400));
        assertThat(MarginForm.faults(form("NONE", "", "6,5"), LAW)).isEmpty();
        assertThat(MarginForm.read(form("NONE", "", "6,5"), LAW)).contains(CaseFile.Margin.withoutHistory(650));
    }

    @ParameterizedTest
    @CsvSource({"fyra", "'4,005'", "-1000", "4 %%"})
    void whatIsNoMarginIsNamedInsteadOfDropped(String typed) {
        assertThat(MarginForm.faults(form("NONE", "", typed), LAW))
                .containsExactly(FieldError.of("marginal", "cases.error.margin-number", typed));
    }

    @Test
    void aMarginWithoutARatingAsksForTheRating() {
        assertThat(MarginForm.faults(form("", "", "4"), LAW))
                .containsExactly(FieldError.of("betyg", "cases.error.rating"));
        assertThat(MarginForm.faults(form("WEAK", "", "4"), LAW))
                .containsExactly(FieldError.of("sakerhetsniva", "cases.error.collateral-level"));
        assertThat(MarginForm.faults(form("", "", ""), LAW)).isEmpty();
        assertThat(MarginForm.read(form("", "", ""), LAW)).isEmpty();
    }

    @Test
    void aDayBeforeTheCommunicationHasNoMargin() {
        assertThat(MarginForm.faults(form("NONE", "", "4"), SwedishLaw.LAWBOOK.on(LocalDate.of(2008, 6, 30))))
                .isEqualTo(List.of(FieldError.of("marginal", "cases.error.margin-day", "2008-06-30")));
    }

    @Test
    void whatIsStoredFillsTheFormAgain() {
        Map<String, String> known = new HashMap<>();
        MarginForm.fill(known, MarginForm.read(form("GOOD", "LOW", ""), LAW).orElseThrow());

        assertThat(known)
                .containsExactlyInAnyOrderEntriesOf(Map.of("betyg", "GOOD", "sakerhetsniva", "LOW", "marginal", "2,2"));
    }

    private static FormState form(String rating, String level, String margin) {
        return FormState.filled(Map.of("betyg", rating, "sakerhetsniva", level, "marginal", margin));
    }
}
