package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Another institution, in another country and currency: what it does not have, the code must not expect. */
class SecondProfileTest {
    private static final LocalDate BEFORE_THE_MERGER = LocalDate.of(2019, 12, 31);
    private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2020, 1, 1);

    private final Profile profile = ProfileCopy.accepted(ProfileCopy.read(ProfileCopy.SECOND, RateScope.WITH_INVENTED));

    @Test
    void lendsInEuroAndNeedsNoExchangeRates() {
        assertThat(profile.institution().currency()).isEqualTo("EUR");
        assertThat(profile.rates().exchange()).isEmpty();
    }

    @Test
    void speaksItsOwnFirstLanguage() {
        assertThat(profile.institution().names().in("sv")).isEqualTo("Saaren kehitysrahasto");
        assertThat(profile.institution().names().in("en")).isEqualTo("Island Development Fund");
    }

    @Test
    void countyChangesCompanyOnTheDayOfTheMerger() {
        assertThat(profile.group().serving("S", BEFORE_THE_MERGER))
                .map(Company::code)
                .contains("etela");
        assertThat(profile.group().serving("S", AFTER_THE_MERGER))
                .map(Company::code)
                .contains("koko");
    }

    @Test
    void productRestsBetweenItsPeriods() {
        Product product = profile.catalogue().product("HARBOUR_GUARANTEE").orElseThrow();
        assertThat(product.term(TermKind.MAX, LocalDate.of(2017, 12, 31))).contains(new BigDecimal("75000.50"));
        assertThat(product.offeredOn(LocalDate.of(2018, 1, 1))).isEmpty();
        assertThat(product.term(TermKind.MAX, AFTER_THE_MERGER)).contains(new BigDecimal("90000"));
    }

    @Test
    void hasItsOwnHolidays() {
        assertThat(profile.bankDays().isBankDay(LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(profile.bankDays().isBankDay(LocalDate.of(2026, 6, 19))).isTrue();
    }
}
