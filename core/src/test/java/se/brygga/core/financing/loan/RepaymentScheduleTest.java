package se.brygga.core.financing.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.brygga.core.financing.loan.RepaymentSchedule.Instalment;

class RepaymentScheduleTest {

    @Test
    void straightLineAgreesWithFineract() {
        List<Instalment> rows =
                schedule("5000", "0.12", 18, 0, Amortisation.STRAIGHT_LINE).rows();

        assertThat(rows.get(0)).isEqualTo(row(1, "277.78", "50.00", "4722.22"));
        assertThat(rows.get(4)).isEqualTo(row(5, "277.78", "38.89", "3611.10"));
        assertThat(rows.get(17)).isEqualTo(row(18, "277.74", "2.78", "0.00"));
    }

    @Test
    void annuityAgreesWithFineract() {
        List<Instalment> rows =
                schedule("100", "0.12", 6, 0, Amortisation.ANNUITY).rows();

        assertThat(rows)
                .containsExactly(
                        row(1, "16.25", "1.00", "83.75"),
                        row(2, "16.41", "0.84", "67.34"),
                        row(3, "16.58", "0.67", "50.76"),
                        row(4, "16.74", "0.51", "34.02"),
                        row(5, "16.91", "0.34", "17.11"),
                        row(6, "17.11", "0.17", "0.00"));
    }

    @Test
    void onlyInterestIsPaidWhileAmortisationWaits() {
        RepaymentSchedule schedule = schedule("240000", "0.0549", 60, 12, Amortisation.STRAIGHT_LINE);

        assertThat(schedule.rows().get(11)).isEqualTo(row(12, "0.00", "1098.00", "240000.00"));
        assertThat(schedule.firstRepayment()).isEqualTo(row(13, "5000.00", "1098.00", "235000.00"));
    }

    @Test
    void withoutInterestTheInstalmentsAreThePrincipal() {
        assertThat(schedule("1000", "0", 4, 0, Amortisation.ANNUITY).rows())
                .extracting(Instalment::total)
                .allMatch(t -> t.compareTo(new BigDecimal("250")) == 0);
    }

    @Test
    void thePrincipalAlwaysSumsUpToTheOre() {
        long seed = 20261120L;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int months = 1 + random.nextInt(180);
            MonthlyLoan loan = new MonthlyLoan(
                    BigDecimal.valueOf(1 + random.nextInt(500_000_000), 2),
                    BigDecimal.valueOf(random.nextInt(2500), 4),
                    months,
                    random.nextInt(months),
                    random.nextBoolean() ? Amortisation.ANNUITY : Amortisation.STRAIGHT_LINE);
            RepaymentSchedule schedule = RepaymentSchedule.of(loan);
            BigDecimal paid =
                    schedule.rows().stream().map(Instalment::principal).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(paid).as("seed %d, %s", seed, loan).isEqualByComparingTo(loan.principal());
            assertThat(schedule.rows().getLast().balance())
                    .as("seed %d, %s", seed, loan)
                    .isZero();
        }
    }

    @Test
    void graceOverTheWholeTermIsRefused() {
        assertThatThrownBy(() -> schedule("1000", "0.05", 12, 12, Amortisation.ANNUITY))
                .hasMessageContaining("12");
    }

    private static RepaymentSchedule schedule(String principal, String rate, int months, int grace, Amortisation how) {
        return RepaymentSchedule.of(
                new MonthlyLoan(new BigDecimal(principal), new BigDecimal(rate), months, grace, how));
    }

    private static Instalment row(int number, String principal, String interest, String balance) {
        return new Instalment(number, new BigDecimal(principal), new BigDecimal(interest), new BigDecimal(balance));
    }
}
