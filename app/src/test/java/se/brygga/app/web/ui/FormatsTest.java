package se.brygga.app.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private final Formats sv = new Formats(Language.SV);
    private final Formats en = new Formats(Language.EN);

    @Test
    void swedishMoneyIsGroupedByNoBreakSpace() {
        assertThat(sv.money(new BigDecimal("1234567.50"))).isEqualTo("1\u00A0234\u00A0567,50\u00A0kr");
        assertThat(sv.money(new BigDecimal("250000.00"))).isEqualTo("250\u00A0000\u00A0kr");
        assertThat(en.money(new BigDecimal("1234567.50"))).isEqualTo("SEK\u00A01,234,567.50");
        assertThat(sv.money(new BigDecimal("4180"), "EUR")).isEqualTo("4\u00A0180\u00A0euro");
    }

    @Test
    void percentagesKeepTheirDecimals() {
        assertThat(sv.percent(new BigDecimal("5.49"))).isEqualTo("5,49\u00A0%");
        assertThat(en.percent(new BigDecimal("80"))).isEqualTo("80%");
        assertThat(sv.share(new BigDecimal("0.2941176"))).isEqualTo("29,41\u00A0%");
    }

    @Test
    void numbersOfPeopleAndFirms() {
        assertThat(sv.orgNumber("5500001234")).isEqualTo("550000-1234");
        assertThat(sv.maskedPersonNumber("19900101-0017")).isEqualTo("19900101-••••");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 000,50", "1000.50", "1\u00A0000,50 kr", "1\u202F000,50", " 1000,50 SEK"})
    void anAmountIsReadHoweverItIsTyped(String typed) {
        assertThat(Input.amount(typed)).contains(new BigDecimal("1000.50"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tusen", "1,000.50", "10,005", "1e9", "--5", "250,000", "250.000", "1.000", "1234567890123"})
    void whatIsNotAnAmountIsNotGuessed(String typed) {
        assertThat(Input.amount(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "2,5", "9999999999"})
    void whatIsNotAWholeNumberIsNotGuessed(String typed) {
        assertThat(Input.whole(typed)).isEmpty();
    }

    @Test
    void aDateMustExist() {
        assertThat(Input.date("2026-11-20")).contains(LocalDate.of(2026, 11, 20));
        assertThat(Input.date("20261120")).contains(LocalDate.of(2026, 11, 20));
        assertThat(Input.date("2026-02-29")).isEmpty();
        assertThat(Input.date("20-11-2026")).isEmpty();
    }
}
