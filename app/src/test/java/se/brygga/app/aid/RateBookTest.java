package se.brygga.app.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Scope;
import se.brygga.app.testing.TestProduct;

/** Of all rates that are known, the one that began last decides, until the day on which it ends. */
class RateBookTest {

    private static final BigDecimal CONFIRMED = new BigDecimal("3.33");

    private final TestProduct product = TestProduct.shared();
    private final RateBook book = product.bean(RateBook.class);
    private final Rates rates = product.bean(Rates.class);

    @Test
    void aLaterRateOfTheProfileReplacesAConfirmedOne() {
        // The profile has 0.00 from 2021-01-01, with no last day in its notice.
        confirm(RateRow.Kind.BASE_RATE, "2020-12-20", Optional.of(LocalDate.of(2021, 12, 31)));

        assertThat(base("2020-12-28")).contains(CONFIRMED);
        assertThat(base("2021-01-15"))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0"));
        assertThat(book.on(LocalDate.of(2021, 1, 15)).confirmedBase()).isEmpty();
        // The notice of January has ended; what it replaced does not come back.
        assertThat(base("2021-03-15")).isNotEqualTo(Optional.of(CONFIRMED));
    }

    @Test
    void aConfirmedBaseRateWithoutALastDayHoldsToTheEndOfItsMonth() {
        confirm(RateRow.Kind.BASE_RATE, "2035-04-10", Optional.empty());

        assertThat(base("2035-04-30")).contains(CONFIRMED);
        assertThat(base("2035-05-01")).isEmpty();
    }

    @Test
    void aConfirmedBaseRateHoldsToItsLastDay() {
        confirm(RateRow.Kind.BASE_RATE, "2036-04-01", Optional.of(LocalDate.of(2036, 6, 30)));

        assertThat(base("2036-06-30")).contains(CONFIRMED);
        assertThat(base("2036-07-01")).isEmpty();
    }

    @Test
    void aLaterPublicationOfTheProfileReplacesAConfirmedExchangeRate() {
        confirm(RateRow.Kind.SEK_PER_EUR, "2019-03-12", Optional.empty());

        assertThat(exchange("2019-03-12")).contains(CONFIRMED);
        assertThat(exchange("2019-03-14")).isPresent().isNotEqualTo(Optional.of(CONFIRMED));
    }

    @Test
    void aConfirmedExchangeRateHoldsForSevenDays() {
        confirm(RateRow.Kind.SEK_PER_EUR, "2035-04-10", Optional.empty());

        assertThat(exchange("2035-04-17")).contains(CONFIRMED);
        assertThat(exchange("2035-04-18")).isEmpty();
    }

    @Test
    void anotherExchangeRateForADayThatHasOneIsNotDroppedButAskedAbout() {
        confirm(RateRow.Kind.SEK_PER_EUR, "2035-06-11", Optional.empty());
        Rates.Quote other = new Rates.Quote(
                LocalDate.parse("2035-06-11"), Optional.empty(), CONFIRMED.add(BigDecimal.ONE), "Provkälla");

        assertThat(rates.enter(actor("administrator"), RateRow.Kind.SEK_PER_EUR, List.of(other), "Provkälla"))
                .isInstanceOfSatisfying(RateChange.Refused.class, refused -> {
                    assertThat(refused.why()).isEqualTo(RateChange.Why.ANOTHER_VALUE);
                    assertThat(refused.told())
                            .contains("2035-06-11", other.value().toPlainString());
                });
        assertThat(exchange("2035-06-11")).contains(CONFIRMED);
    }

    private Optional<BigDecimal> base(String day) {
        return book.on(LocalDate.parse(day)).base().map(RateBookTest::value);
    }

    private Optional<BigDecimal> exchange(String day) {
        return book.on(LocalDate.parse(day)).exchange().map(RateBookTest::value);
    }

    private static BigDecimal value(RateBook.Known known) {
        return known.value()
                .setScale(Math.max(2, known.value().stripTrailingZeros().scale()));
    }

    private void confirm(RateRow.Kind kind, String day, Optional<LocalDate> last) {
        String source = "Provkälla " + (kind == RateRow.Kind.BASE_RATE ? "för basränta " : "för kurs ") + day;
        rates.enter(
                actor("administrator"),
                kind,
                List.of(new Rates.Quote(LocalDate.parse(day), last, CONFIRMED, source)),
                source);
        RateRow row = rates.latest().stream()
                .filter(one -> one.source().equals(source))
                .findFirst()
                .orElseThrow();
        assertThat(rates.confirm(actor("controller"), row.id())).isEqualTo(new RateChange.Done(1));
    }

    private Actor actor(String userName) {
        SignedIn person = product.bean(DemoAccounts.class).named(userName);
        return new Actor(person.account(), person.person(), Scope.ofCompanies(Set.copyOf(person.companies())));
    }
}
