package se.brygga.core.law.eu.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.eu.EuLawbook;
import se.brygga.core.vectors.Vectors;

class SafeHarbourTest {

    static Stream<Vectors> loans() {
        return Vectors.of("gge", "loan_safe_harbour_vectors");
    }

    /** The guarantees that are read off a box; the last vector of the section is counted by its premium. */
    static Stream<Vectors> guarantees() {
        return Vectors.of("gge", "guarantee_vectors")
                .filter(row -> row.child("input").maybe("box_amount_eur").isPresent());
    }

    private static SafeHarbour.Answer loan(
            DeMinimisRegulation regulation, String amount, String years, String collateral, boolean road) {
        return SafeHarbour.loan(
                regulation,
                support(amount, years, collateral, road),
                EuLawbook.lawbook().on(day(regulation)));
    }

    private static SafeHarbour.Answer guarantee(
            DeMinimisRegulation regulation, String amount, String years, String cover, boolean road) {
        return SafeHarbour.guarantee(
                regulation,
                support(amount, years, cover, road),
                EuLawbook.lawbook().on(day(regulation)));
    }

    private static SafeHarbour.Support support(String amount, String years, String secured, boolean road) {
        return new SafeHarbour.Support(new BigDecimal(amount), new BigDecimal(years), Share.percent(secured), road);
    }

    private static LocalDate day(DeMinimisRegulation regulation) {
        return switch (regulation) {
            case GENERAL_2006 -> LocalDate.of(2010, 5, 3);
            case GENERAL_2013 -> LocalDate.of(2020, 5, 3);
            case GENERAL_2023, SERVICES_2023, AGRICULTURE_2013, FISHERY_2014 -> LocalDate.of(2026, 5, 3);
        };
    }

    private static String aid(SafeHarbour.Answer answer) {
        return answer instanceof SafeHarbour.Answer.Available available
                ? available.grossGrantEquivalent().getAmount().toPlainString()
                : answer.toString();
    }

    private static String reason(SafeHarbour.Answer answer) {
        return answer instanceof SafeHarbour.Answer.Unavailable(var _, Explanation because)
                ? because.key()
                : answer.toString();
    }

    @ParameterizedTest
    @MethodSource("loans")
    void loanVectorHolds(Vectors vector) {
        String number = vector.text("source").replaceAll(".*?(\\d+/\\d+).*", "$1");
        DeMinimisRegulation regulation = DeMinimisRegulation.numbered(number).orElseThrow();
        Vectors input = vector.child("input");
        boolean road = input.text("ceiling_eur").equals("100000");
        SafeHarbour.Answer answer = loan(
                regulation, input.text("amount_eur"), input.text("term_years"), input.text("collateral_pct"), road);
        assertThat(new BigDecimal(aid(answer)))
                .isEqualByComparingTo(vector.child("expected").number("gge_eur"));
    }

    @Test
    void guaranteeVectorsHold() {
        assertThat(aid(guarantee(DeMinimisRegulation.GENERAL_2006, "375000", "5", "80", true)))
                .isEqualTo("50000.00");
        assertThat(aid(guarantee(DeMinimisRegulation.GENERAL_2006, "375000", "30", "80", true)))
                .isEqualTo("50000.00");
        assertThat(aid(guarantee(DeMinimisRegulation.GENERAL_2023, "450000", "8", "80", false)))
                .isEqualTo("96000.00");
        assertThat(aid(guarantee(DeMinimisRegulation.GENERAL_2023, "80000", "2", "80", false)))
                .isEqualTo("4266.67");
    }

    @ParameterizedTest
    @CsvSource({
        "1500000,5,50,300000.00",
        "1500000.01,5,50,eu.box.amount",
        "750000,5.01,50,150300.00",
        "750000.01,5.01,50,eu.box.amount",
        "750000,10,50,300000.00",
        "1,10.01,50,eu.box.term",
        "1000,1,49.99,eu.box.collateral",
        "180000,5,100,36000.00"
    })
    void theBoxEndsWhereTheRegulationPutsIt(String amount, String years, String collateral, String expected) {
        SafeHarbour.Answer answer = loan(DeMinimisRegulation.GENERAL_2023, amount, years, collateral, false);
        assertThat(expected.startsWith("eu.") ? reason(answer) : aid(answer)).isEqualTo(expected);
    }

    @Test
    void coverAboveFourFifthsClosesTheBox() {
        assertThat(reason(guarantee(DeMinimisRegulation.GENERAL_2023, "80000", "2", "80.01", false)))
                .isEqualTo("eu.box.cover");
    }

    @Test
    void theFirstRegulationHasNoBoxForLoans() {
        assertThat(reason(loan(DeMinimisRegulation.GENERAL_2006, "1000", "1", "100", false)))
                .isEqualTo("eu.box.none");
    }

    @Test
    void servicesHaveAnOddFigureForTenYears() {
        assertThat(aid(guarantee(DeMinimisRegulation.SERVICES_2023, "2813036", "10", "80", false)))
                .isEqualTo("750000.00");
    }

    @Test
    void aDayOutsideTheRegulationIsAGap() {
        SafeHarbour.Answer answer = SafeHarbour.loan(
                DeMinimisRegulation.AGRICULTURE_2013,
                support("1000", "1", "100", false),
                EuLawbook.lawbook().on(LocalDate.of(2020, 1, 1)));
        assertThat(reason(answer)).isEqualTo("law.gap");
    }

    @ParameterizedTest
    @MethodSource("guarantees")
    void guaranteeVectorHolds(Vectors vector) {
        Vectors input = vector.child("input");
        boolean road = vector.text("id").endsWith("-road");
        DeMinimisRegulation regulation = vector.text("id").startsWith("gu-1998")
                ? DeMinimisRegulation.GENERAL_2006
                : DeMinimisRegulation.GENERAL_2023;
        String aid =
                aid(guarantee(regulation, input.text("guaranteed_amount_eur"), input.text("term_years"), "80", road));
        assertThat(new BigDecimal(aid))
                .isEqualByComparingTo(vector.child("expected").number("gge_eur"));
    }
}
