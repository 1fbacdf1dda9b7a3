package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brygga.app.organisation.RateTables.ExchangeRate;

class EnteredRatesTest {
  private static final Source NOTICE = Source.of(Source.Standing.READ, "a notice");

  private final Profile profile =
      ProfileCopy.accepted(ProfileCopy.read(ProfileCopy.SHIPPED, RateScope.WITH_INVENTED));

  @Test
  void enteredBaseRateTakesItsDaysAndLeavesTheOthers() {
    RateTables tables = profile.rates().with(List.of(entered("2024-03-01", "2024-06-30", "0.0375")), List.of());
    assertThat(on(tables, "2024-02-29")).isEqualTo(on(profile.rates(), "2024-02-29"));
    assertThat(on(tables, "2024-03-01")).isEqualByComparingTo("0.0375");
    assertThat(on(tables, "2024-06-30")).isEqualByComparingTo("0.0375");
    assertThat(on(tables, "2024-07-01")).isEqualTo(on(profile.rates(), "2024-07-01"));
  }

  @Test
  void laterEntryGoesBeforeAnEarlierOne() {
    Dated<BigDecimal> first = entered("2024-01-01", "2024-12-31", "0.03");
    Dated<BigDecimal> second = entered("2024-05-01", "2024-05-31", "0.04");
    RateTables tables = profile.rates().with(List.of(first, second), List.of());
    assertThat(on(tables, "2024-04-30")).isEqualByComparingTo("0.03");
    assertThat(on(tables, "2024-05-15")).isEqualByComparingTo("0.04");
    assertThat(on(tables, "2024-06-01")).isEqualByComparingTo("0.03");
  }

  @Test
  void lawTakesTheTablesAfterAnEntry() {
    RateTables tables = profile.rates().with(List.of(entered("2024-03-01", "2024-06-30", "0.0375")), List.of());
    assertThat(ProfileLaw.framework(profile.with(tables)).rates().base().values())
        .hasSizeGreaterThan(profile.rates().base().size());
  }

  @Test
  void enteredExchangeRateReplacesTheInventedOneOfItsDay() {
    LocalDate day = LocalDate.of(2026, 11, 16);
    RateTables tables =
        profile.rates().with(List.of(), List.of(new ExchangeRate(day, new BigDecimal("11.0005"), NOTICE)));
    assertThat(tables.exchangeRate(day).orElseThrow().perEuro()).isEqualByComparingTo("11.0005");
  }

  @Test
  void takingDaysOutOfAPeriodLeavesNoneOneOrTwoPieces() {
    Validity year = validity("2024-01-01", "2024-12-31");
    assertThat(year.without(validity("2023-01-01", "2025-01-01"))).isEmpty();
    assertThat(year.without(validity("2025-01-01", "2025-12-31"))).containsExactly(year);
    assertThat(year.without(validity("2024-02-01", "2024-02-29")))
        .containsExactly(validity("2024-01-01", "2024-01-31"), validity("2024-03-01", "2024-12-31"));
    assertThat(Validity.since(LocalDate.of(2024, 1, 1)).without(Validity.since(LocalDate.of(2024, 5, 1))))
        .containsExactly(validity("2024-01-01", "2024-04-30"));
  }

  private static BigDecimal on(RateTables tables, String day) {
    return tables.baseRate(LocalDate.parse(day)).orElseThrow().value();
  }

  private static Dated<BigDecimal> entered(String from, String to, String rate) {
    return new Dated<>(new BigDecimal(rate), validity(from, to), NOTICE);
  }

  private static Validity validity(String from, String to) {
    return new Validity(LocalDate.parse(from), Optional.of(LocalDate.parse(to)));
  }
}
