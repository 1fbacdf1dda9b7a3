package se.brygga.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brygga.core.law.Lookup.Gap;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.se.SwedishLaw;

/** Parameters have dates, and a date without a value is never answered with an old one. */
class ParameterTest {

    private static final Citation PLACE = Citation.parse("SFS 2009:41 25 §").orElseThrow();
    private static final Parameter<Rate> RATE = new Parameter<>(
            PLACE,
            "rate",
            Rate.class,
            List.of(rate("2010-01-01", "2010-02-01", "1"), rate("2010-03-01", "2010-04-01", "2")));

    @Test
    void theLastDayBeforeTheEndBelongsAndTheEndDoesNot() {
        assertThat(RATE.on(LocalDate.of(2010, 1, 31))).isInstanceOf(Known.class);
        assertThat(RATE.on(LocalDate.of(2010, 2, 1))).isInstanceOf(Gap.class);
    }

    @Test
    void aGapNamesTheDaysAround() {
        LocalDate day = LocalDate.of(2010, 2, 10);
        assertThat(RATE.on(day))
                .isEqualTo(new Gap<>(
                        RATE, day, Optional.of(LocalDate.of(2010, 1, 31)), Optional.of(LocalDate.of(2010, 3, 1))));
    }

    @Test
    void twoValuesForOneDayAreRefused() {
        assertThatThrownBy(() -> new Parameter<>(
                        PLACE,
                        "rate",
                        Rate.class,
                        List.of(rate("2010-01-01", "2010-03-01", "1"), rate("2010-02-01", "2010-04-01", "2"))))
                .hasMessageContaining("2010-02-01");
    }

    @Test
    void everyParameterOfTheLawbookIsWithoutGapWhileItsActIsInForce() {
        Lawbook lawbook = SwedishLaw.LAWBOOK;
        for (Parameter<?> parameter : lawbook.parameters()) {
            for (int i = 1; i < parameter.values().size(); i++) {
                assertThat(parameter.values().get(i - 1).period().until())
                        .as(parameter.key())
                        .contains(parameter.values().get(i).period().from());
            }
        }
    }

    @Test
    void anUnequalShareNeverPrintsAsItsLimit() {
        Share limit = Share.percent("80");
        Share hairAbove = new Share(new BigDecimal("800000000.01"), new BigDecimal("1000000000"));
        assertThat(hairAbove.against(limit)).isEqualTo("80.000000001%");
        assertThat(Share.percent("80.00").against(limit)).isEqualTo("80%");
    }

    private static Dated<Rate> rate(String from, String until, String percent) {
        return new Dated<>(
                Period.between(LocalDate.parse(from), LocalDate.parse(until)),
                Rate.percent(percent),
                Source.read("test"));
    }

    @Test
    void aDayThatDoesNotExistIsNoValue() {
        assertThat(Value.read("DAY", "2026-02-30")).isEmpty();
        assertThat(Value.read("DAY", "2028-02-29")).isPresent();
    }
}
