package se.brygga.core.law.eu.referencerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.core.financing.RateTable;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.eu.EuLawbook;
import se.brygga.core.vectors.Vectors;

class RateTablesTest {

    private static Parameter<Rate> swedish() {
        List<Dated<Rate>> rates = Vectors.all("gge").child("swedish_base_rates").rows("rows").stream()
                .map(RateTablesTest::rate)
                .toList();
        return RateTable.base(rates);
    }

    private static Dated<Rate> rate(Vectors row) {
        LocalDate last = BaseRates.knownTo(
                row.date("valid_from"), row.maybe("valid_to_stated").map(LocalDate::parse));
        return new Dated<>(
                Period.between(row.date("valid_from"), last.plusDays(1)),
                Rate.percent(row.text("base_pct")),
                Source.read(row.text("source")));
    }

    private static String shown(Lookup<? extends Value> lookup) {
        return switch (lookup) {
            case Lookup.Known<? extends Value> known -> known.value().machine();
            case Lookup.Gap<? extends Value> gap ->
                "gap " + gap.lastBefore().map(LocalDate::toString).orElse("-") + " "
                        + gap.nextAfter().map(LocalDate::toString).orElse("-");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-30,gap - 2008-07-01", "2008-08-31,4.75%", "2008-09-01,5.49%", "2008-09-30,5.49%",
                "2008-10-01,gap 2008-09-30 2009-09-01", "2009-09-15,1.49%",
        "2010-04-30,1.02%", "2010-05-03,gap 2010-04-30 2012-01-01", "2012-03-15,2.76%", "2013-12-31,1.6%",
                "2015-07-15,-0.07%", "2020-06-15,0.32%",
        "2021-01-31,0.0%", "2021-02-01,gap 2021-01-31 -"
    })
    void aRateIsKnownToItsStatedEndOrToTheEndOfItsMonth(LocalDate day, String expected) {
        assertThat(shown(swedish().on(day))).isEqualTo(expected);
    }

    @Test
    void marginsAreThoseOfTheCommunication() {
        assertThat(shown(EuLawbook.lawbook()
                        .on(LocalDate.of(2010, 5, 3))
                        .lookup(Margins.of(Rating.SATISFACTORY, Collateralisation.HIGH))))
                .isEqualTo("100");
        assertThat(shown(EuLawbook.lawbook()
                        .on(LocalDate.of(2010, 5, 3))
                        .lookup(Margins.of(Rating.BAD, Collateralisation.LOW))))
                .isEqualTo("1000");
        assertThat(shown(EuLawbook.lawbook().on(LocalDate.of(2008, 6, 30)).lookup(Margins.WITHOUT_HISTORY)))
                .isEqualTo("gap - 2008-07-01");
    }

    @Test
    void aStartUpPaysAtLeastItsParentsMargin() {
        var law = EuLawbook.lawbook().on(LocalDate.of(2010, 5, 3));
        assertThat(shown(Margins.withoutHistory(OptionalInt.empty(), law))).isEqualTo("400");
        assertThat(shown(Margins.withoutHistory(OptionalInt.of(220), law))).isEqualTo("400");
        assertThat(shown(Margins.withoutHistory(OptionalInt.of(650), law))).isEqualTo("650");
    }

    @Test
    void anOpenEndIsKnownToTheEndOfItsFirstMonth() {
        assertThat(BaseRates.knownTo(LocalDate.of(2020, 2, 10), Optional.empty()))
                .isEqualTo("2020-02-29");
        assertThat(BaseRates.knownTo(LocalDate.of(2020, 2, 10), Optional.of(LocalDate.of(2020, 5, 31))))
                .isEqualTo("2020-05-31");
    }
}
