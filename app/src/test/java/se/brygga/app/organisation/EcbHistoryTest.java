package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.brygga.app.organisation.EcbHistory.Reading.Rates;
import se.brygga.app.organisation.EcbHistory.Reading.Refused;
import se.brygga.app.organisation.EcbHistory.Why;

class EcbHistoryTest {
    private static final String FILE =
            "Date,USD,SEK,\n2026-04-13,1.1,10.8920,\n2026-04-10,1.1,N/A,\n2026-04-09,1.1,10.9000,\n";

    @Test
    void ratesComeOldestFirstWithoutTheDaysThatWereNotQuoted() {
        Rates read = (Rates) EcbHistory.read(FILE, "SEK");
        assertThat(read.rates())
                .extracting(rate -> rate.published())
                .containsExactly(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 13));
        assertThat(read.rates().getLast().perEuro()).isEqualByComparingTo(new BigDecimal("10.892"));
    }

    @Test
    void anotherFileIsRefusedByLineAndReason() {
        assertThat(EcbHistory.read("", "SEK")).isEqualTo(new Refused(1, Why.NO_HEADER));
        assertThat(EcbHistory.read("<html>", "SEK")).isEqualTo(new Refused(1, Why.NO_HEADER));
        assertThat(EcbHistory.read(FILE, "NOK")).isEqualTo(new Refused(1, Why.NO_CURRENCY));
        assertThat(EcbHistory.read(FILE.replace("2026-04-09", "2026-02-30"), "SEK"))
                .isEqualTo(new Refused(4, Why.NOT_A_DATE));
        assertThat(EcbHistory.read(FILE.replace("10.9000", "-1"), "SEK")).isEqualTo(new Refused(4, Why.NOT_A_RATE));
        assertThat(EcbHistory.read(FILE.replace("10.9000", "0"), "SEK")).isEqualTo(new Refused(4, Why.NOT_A_RATE));
    }

    @Test
    void aDayWithTwoRatesIsRefusedByTheLineOfTheSecondAndOneToldTwiceIsNot() {
        String header = "Date,SEK,\n2026-04-09,10.9000,\n2026-04-09,";

        assertThat(EcbHistory.read(header + "10.9001,\n", "SEK")).isEqualTo(new Refused(3, Why.TWO_RATES));
        assertThat(EcbHistory.read(header + "10.9,\n", "SEK")).isInstanceOf(Rates.class);
    }
}
