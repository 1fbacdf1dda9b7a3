package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.clients.Register;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.financing.Group;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;

/** A case counts the closed years that the register knows: two running give the status of an SME or take it. */
class TwoYearsTest {

    private static final String SIZE = "SFS 2012:872 5 §";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final int lastYear = fixture.today().getYear() - 1;

    @Test
    void theFirstYearAboveTheCeilingsLeavesTheStatusAsItWas() {
        EnterpriseCard enterprise = fixture.enterprise();
        record(enterprise.id(), lastYear - 1, "100");
        record(enterprise.id(), lastYear, "260");

        CaseLaw.Answered answered = answered(enterprise);

        assertThat(size(answered).outcome()).isEqualTo(Outcome.MET);
        assertThat(answered.assessment().application().group().orElseThrow().history())
                .containsExactly(new Group.ClosedYear(lastYear - 1, true), new Group.ClosedYear(lastYear, false));
    }

    @Test
    void twoYearsRunningAboveTheCeilingsEndTheStatus() {
        EnterpriseCard enterprise = fixture.enterprise();
        record(enterprise.id(), lastYear - 2, "100");
        record(enterprise.id(), lastYear - 1, "255");
        record(enterprise.id(), lastYear, "260");

        assertThat(size(answered(enterprise)).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void oneKnownYearAboveTheCeilingsAsksForTheYearBefore() {
        EnterpriseCard enterprise = fixture.enterprise();
        record(enterprise.id(), lastYear, "260");

        assertThat(size(answered(enterprise)))
                .isInstanceOfSatisfying(
                        Finding.Undetermined.class,
                        open -> assertThat(open.questions())
                                .extracting(question -> question.pointer())
                                .containsExactly("/group/history"));
    }

    @Test
    void oneKnownYearWithinTheCeilingsDecidesAndSaysWhatIsAssumed() {
        assertThat(size(answered(fixture.enterprise())))
                .isInstanceOfSatisfying(
                        Finding.Met.class,
                        met -> assertThat(met.because().key()).isEqualTo("eu.sme.is-by-one-year"));
    }

    private CaseLaw.Answered answered(EnterpriseCard enterprise) {
        return product.bean(CaseLaw.class)
                .on(fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO), fixture.today());
    }

    private static Finding size(CaseLaw.Answered answered) {
        return answered.assessment().findings().stream()
                .filter(finding -> finding.provision().machine().equals(SIZE))
                .findFirst()
                .orElseThrow();
    }

    private void record(UUID enterprise, int year, String headcount) {
        BigDecimal euro = new BigDecimal("1000000");
        product.bean(Register.class)
                .record(
                        enterprise,
                        new FiguresOfYear(year, new BigDecimal(headcount), euro, euro, false, "Årsredovisning"),
                        Optional.empty());
    }
}
