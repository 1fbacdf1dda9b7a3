package se.brygga.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.platform.Ids;
import se.brygga.app.testing.TestProduct;

/** Which year's figures decide size on a day: those of the last year that has ended, (EU) 651/2014 annex I art. 4. */
class AccountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final TestProduct product = TestProduct.shared();
    private final Register register = product.bean(Register.class);
    private final OwnershipBook ownership = product.bean(OwnershipBook.class);

    @Test
    void aYearThatHasNotEndedDoesNotCount() {
        UUID enterprise = enterprise("01-01");
        record(enterprise, 2025, false);
        record(enterprise, 2026, false);

        assertThat(years(enterprise, DAY)).containsExactly(2025);
        assertThat(years(enterprise, LocalDate.of(2027, 1, 1))).containsExactly(2026, 2025);
    }

    @Test
    void aBrokenFiscalYearCountsFromTheDayAfterItEnds() {
        UUID enterprise = enterprise("07-01");
        record(enterprise, 2025, false);

        assertThat(years(enterprise, LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(years(enterprise, LocalDate.of(2026, 7, 1))).containsExactly(2025);
    }

    @Test
    void aNewEnterpriseMayEstimateTheYearThatRuns() {
        UUID enterprise = enterprise("01-01");
        record(enterprise, 2026, true);

        assertThat(years(enterprise, DAY)).containsExactly(2026);
        assertThat(years(enterprise, LocalDate.of(2025, 12, 31))).isEmpty();
    }

    private List<Integer> years(UUID enterprise, LocalDate day) {
        return ownership.around(enterprise, day).figures().getOrDefault(enterprise, List.of()).stream()
                .map(FiguresOfYear::year)
                .toList();
    }

    private void record(UUID enterprise, int year, boolean estimate) {
        register.record(
                enterprise,
                new FiguresOfYear(
                        year, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, estimate, "Årsredovisning " + year),
                Optional.empty());
    }

    private UUID enterprise(String fiscalYearStart) {
        UUID id = product.bean(Ids.class).next();
        EnterpriseCard card = new EnterpriseCard(
                id,
                "ENTERPRISE",
                LegalForm.LIMITED_COMPANY,
                Optional.empty(),
                Optional.empty(),
                "Bokslut AB",
                new EnterpriseCard.Place("SE", Optional.of("19"), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                fiscalYearStart,
                new EnterpriseCard.Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                1,
                true);
        register.add(card, new Teller(Optional.empty(), "test"));
        return id;
    }
}
