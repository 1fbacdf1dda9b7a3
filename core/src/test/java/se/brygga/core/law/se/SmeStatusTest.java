package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.enterprise.Holding;
import se.brygga.core.enterprise.Share;
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

    private static Vectors difference(String id) {
        return Vectors.of("sme", "regime_difference_vectors")
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** rd-4: the ordinance is silent, and the institution's reading is that the definition of the EU fills the gap. */
    @Test
    void inTheFirstYearAboveTheThresholdTheStatusIsKeptUnderBoth() {
        assertThat(difference("rd-4").text("rec_2003_361")).isEqualTo("status kept");
        List<ClosedYear> years = List.of(new ClosedYear(2024, true), new ClosedYear(2025, false));

        assertThat(size(Cases.microLoan(), THEN, "250", years).outcome()).isEqualTo(Outcome.MET);
        assertThat(size(Cases.businessLoanToday(), NOW, "250", years).outcome()).isEqualTo(Outcome.MET);
    }

    /** rd-1: "may not exceed" 1 250 000 euro in the ordinance, "less than" in annex I. */
    @Test
    void businessAngelsAtExactlyTheLimitAreExemptUnderTheOrdinanceAlone() {
        assertThat(difference("rd-1").text("sfs_2009_41")).startsWith("exempt");
        assertThat(difference("rd-1").text("rec_2003_361")).startsWith("not exempt");

        assertThat(angels(Cases.microLoan(), THEN)).isEqualTo(Outcome.MET);
        assertThat(angels(Cases.businessLoanToday(), NOW)).isEqualTo(Outcome.NOT_MET);
    }

    /** Angels with 30 per cent, whose other interests would make the firm too large if they counted. */
    private static Outcome angels(Application application, String section) {
        Enterprise angels = new Enterprise(
                "B",
                EnterpriseKind.BUSINESS_ANGELS,
                "SE",
                AnnualFigures.of("1000", "900000000", "900000000"),
                Optional.of(new BigDecimal("1250000")));
        Group group = new Group(
                List.of(Enterprise.ordinary("A", AnnualFigures.of("10", "0", "50000")), angels),
                List.of(new Holding("B", "A", Optional.of(share("30")), Optional.of(share("30")), Optional.empty())),
                List.of());
        return Cases.on(application.withGroup(Optional.of(group)), section).stream()
                .filter(finding -> finding.because().key().startsWith("eu.sme"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Share share(String percent) {
        return new Share(new BigDecimal(percent));
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
