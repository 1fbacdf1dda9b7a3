package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Group;
import se.brygga.core.financing.Group.ClosedYear;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;
import se.brygga.core.vectors.Vectors;

/** The status of an SME is gained or lost by two years running, under both ordinances (annex I art. 4.2). */
class SmeStatusTest {

    private static final String THEN = "SFS 2009:41 3 §";
    private static final String NOW = "SFS 2012:872 5 §";

    static Stream<Vectors> differences() {
        return Vectors.of("sme", "regimeDifferences");
    }

    @ParameterizedTest
    @MethodSource("differences")
    void regimeDifferenceVectorHolds(Vectors vector) {
        List<ClosedYear> years = vector.rows("years").stream()
                .map(year -> new ClosedYear(year.whole("year"), Boolean.parseBoolean(year.text("sme"))))
                .toList();
        Outcome expected = vector.text("expected").equals("SME") ? Outcome.MET : Outcome.NOT_MET;

        assertThat(size(Cases.microLoan(), THEN, vector.text("headcount"), years)
                        .outcome())
                .isEqualTo(expected);
        assertThat(size(Cases.businessLoanToday(), NOW, vector.text("headcount"), years)
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void twoYearsAboveEndTheStatus() {
        List<ClosedYear> years =
                List.of(new ClosedYear(2017, true), new ClosedYear(2018, false), new ClosedYear(2019, false));

        assertThat(size(Cases.businessLoanToday(), NOW, "250", years).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void oneYearAboveOfAnOlderFirmAsksForTheYearBefore() {
        Finding finding = size(Cases.businessLoanToday(), NOW, "250", List.of(new ClosedYear(2019, false)));

        assertThat(finding).isInstanceOfSatisfying(Finding.Undetermined.class, open -> {
            assertThat(open.because().key()).isEqualTo("eu.sme.above-by-one-year");
            assertThat(open.questions().getFirst().pointer()).isEqualTo("/group/history");
        });
    }

    @Test
    void theFirstYearOfANewFirmDecidesAsItStands() {
        Application young = Cases.businessLoanToday().withApplicant(Cases.applicant(LocalDate.of(2019, 2, 1)));

        assertThat(size(young, NOW, "250", List.of(new ClosedYear(2019, false))).outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void oneYearWithinDecidesAndSaysWhatIsAssumed() {
        Finding finding = size(Cases.businessLoanToday(), NOW, "10", List.of(new ClosedYear(2019, true)));

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.because().key()).isEqualTo("eu.sme.is-by-one-year");
    }

    private static Finding size(Application application, String section, String headcount, List<ClosedYear> years) {
        Group group = new Group(
                List.of(Enterprise.ordinary("A", AnnualFigures.of(headcount, "0", "50000"))),
                List.of(),
                List.of(),
                years);
        return Cases.on(application.withGroup(Optional.of(group)), section).stream()
                .filter(finding -> finding.because().key().startsWith("eu.sme"))
                .findFirst()
                .orElseThrow();
    }
}
