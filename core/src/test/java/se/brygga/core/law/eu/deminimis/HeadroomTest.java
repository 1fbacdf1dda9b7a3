package se.brygga.core.law.eu.deminimis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Overlay;
import se.brygga.core.law.eu.EuLawbook;
import se.brygga.core.vectors.Vectors;

class HeadroomTest {

    static Stream<Vectors> cumulation() {
        return Vectors.of("gge", "cumulation_vectors");
    }

    private static Money euro(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount), RoundingMode.UNNECESSARY);
    }

    private static PriorAid aid(String granted, String amount, DeMinimisRegulation regulation) {
        return new PriorAid(LocalDate.parse(granted), euro(amount), regulation, Optional.empty());
    }

    private static <T> Fact<T> known(String pointer, T value) {
        return new Fact<>(pointer, Optional.of(value));
    }

    private static Headroom headroom(
            DeMinimisRegulation regulation, String decision, String fiscalYear, boolean road, PriorAid... prior) {
        LocalDate day = LocalDate.parse(decision);
        AidSituation situation = new AidSituation(
                regulation,
                day,
                MonthDay.parse("--" + fiscalYear),
                known("/roadFreight", road),
                known("/prior", List.of(prior)));
        return Headroom.of(situation, EuLawbook.lawbook().on(day));
    }

    @ParameterizedTest
    @MethodSource("cumulation")
    void vectorHolds(Vectors vector) {
        DeMinimisRegulation regulation =
                DeMinimisRegulation.numbered(vector.text("reg")).orElseThrow();
        PriorAid[] prior = vector.rows("prior").stream()
                .map(row -> aid(
                        row.text("granted"),
                        row.text("gge_eur"),
                        row.maybe("reg").isPresent() ? DeMinimisRegulation.SERVICES_2023 : regulation))
                .toArray(PriorAid[]::new);
        Headroom headroom = headroom(regulation, vector.text("decision"), "01-01", false, prior);
        Vectors expected = vector.child("expected");
        assertThat(headroom.ceiling()).contains(euro(vector.text("ceiling_eur")));
        assertThat(headroom.countedPrior()).contains(euro(expected.text("counted_prior")));
        assertThat(headroom.check(euro(vector.text("new_gge_eur"))).outcome() == Outcome.MET)
                .isEqualTo(Boolean.parseBoolean(expected.text("allowed")));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL_2023,2026-03-01,01-01,2023-03-01", "GENERAL_2023,2024-02-29,01-01,2021-02-28",
                "GENERAL_2013,2016-05-10,01-01,2014-01-01",
        "GENERAL_2013,2016-05-10,07-01,2013-07-01", "GENERAL_2006,2012-07-01,07-01,2010-07-01",
                "GENERAL_2006,2012-06-30,07-01,2009-07-01",
        "FISHERY_2014,2026-01-01,01-01,2024-01-01", "AGRICULTURE_2013,2026-01-01,01-01,2023-01-01",
                "SERVICES_2023,2026-01-01,07-01,2023-01-01"
    })
    void windowBeginsWhereTheRegulationPutsIt(
            DeMinimisRegulation regulation, String decision, String fiscalYear, String from) {
        assertThat(headroom(regulation, decision, fiscalYear, false).windowFrom())
                .isEqualTo(from);
    }

    @Test
    void aidOnTheFirstDayOfTheWindowCountsAndTheDayBeforeDoesNot() {
        DeMinimisRegulation it = DeMinimisRegulation.GENERAL_2023;
        Headroom headroom = headroom(
                it,
                "2026-03-01",
                "01-01",
                false,
                aid("2023-02-28", "1", it),
                aid("2023-03-01", "10", it),
                aid("2026-03-01", "100", it),
                aid("2026-03-02", "1000", it));
        assertThat(headroom.countedPrior()).contains(euro("110"));
    }

    @Test
    void theLastCentDecidesAndAllOfTheNewAidFalls() {
        DeMinimisRegulation it = DeMinimisRegulation.GENERAL_2006;
        Headroom headroom = headroom(it, "2010-05-03", "01-01", false, aid("2009-01-10", "20000", it));
        assertThat(headroom.left()).contains(euro("180000"));
        assertThat(headroom.check(euro("179999.99")).outcome()).isEqualTo(Outcome.MET);
        assertThat(headroom.check(euro("180000.00")).outcome()).isEqualTo(Outcome.MET);
        Finding over = headroom.check(euro("180000.01"));
        assertThat(over.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(over.provision().machine()).isEqualTo("(EC) 1998/2006 art. 2.2");
        assertThat(over.because().in(Language.EN)).contains("none of the new aid");
        assertThat(over.because().in(Language.SV)).contains("inget av det nya stödet");
        assertThat(over.measure().orElseThrow().value()).isEqualTo("200000.01");
    }

    @Test
    void nothingIsLeftOnceTheCeilingIsPassed() {
        DeMinimisRegulation it = DeMinimisRegulation.GENERAL_2023;
        Headroom headroom = headroom(it, "2026-03-01", "01-01", false, aid("2025-01-01", "300000.01", it));
        assertThat(headroom.left()).contains(euro("0"));
    }

    @Test
    void roadFreightHasALowerCeilingUntil2023() {
        assertThat(headroom(DeMinimisRegulation.GENERAL_2013, "2020-01-01", "01-01", true)
                        .ceiling())
                .contains(euro("100000"));
        assertThat(headroom(DeMinimisRegulation.GENERAL_2023, "2024-01-01", "01-01", true)
                        .ceiling())
                .contains(euro("300000"));
    }

    @Test
    void roadFreightIsAskedForOnlyBetweenTheTwoCeilings() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        AidSituation situation = new AidSituation(
                DeMinimisRegulation.GENERAL_2013,
                day,
                MonthDay.of(1, 1),
                new Fact<>("/roadFreight", Optional.empty()),
                known("/prior", List.of()));
        Headroom headroom = Headroom.of(situation, EuLawbook.lawbook().on(day));
        assertThat(headroom.ceiling()).isEmpty();
        assertThat(headroom.check(euro("100000")).outcome()).isEqualTo(Outcome.MET);
        assertThat(headroom.check(euro("100000.01")))
                .isInstanceOfSatisfying(
                        Finding.Undetermined.class,
                        open -> assertThat(open.questions().getFirst().pointer())
                                .isEqualTo("/roadFreight"));
        assertThat(headroom.check(euro("200000.01")).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void undeclaredEarlierAidIsAskedFor() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        AidSituation situation = new AidSituation(
                DeMinimisRegulation.GENERAL_2023,
                day,
                MonthDay.of(1, 1),
                known("/roadFreight", false),
                new Fact<>("/prior", Optional.empty()));
        Headroom headroom = Headroom.of(situation, EuLawbook.lawbook().on(day));
        assertThat(headroom.left()).isEmpty();
        assertThat(headroom.check(euro("1")).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aDayOutsideTheRegulationIsAGapThatNamesIt() {
        Finding finding = headroom(DeMinimisRegulation.GENERAL_2023, "2023-12-31", "01-01", false)
                .check(euro("1"));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.because().in(Language.EN)).contains("2023-12-31").contains("2024-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-12-31,",
        "2007-01-01,GENERAL_2006",
        "2013-12-31,GENERAL_2006",
        "2014-01-01,GENERAL_2013",
        "2023-12-31,GENERAL_2013",
        "2024-01-01,GENERAL_2023",
        "2030-12-31,GENERAL_2023",
        "2031-01-01,"
    })
    void theRegulationFollowsFromTheDay(LocalDate day, @Nullable DeMinimisRegulation regulation) {
        assertThat(DeMinimisRegulation.generalOn(day)).isEqualTo(Optional.ofNullable(regulation));
    }

    @Test
    void sectorAidCountsAgainstTheGeneralCeilingButNotTheOtherWayRound() {
        assertThat(DeMinimisRegulation.GENERAL_2023.counts(DeMinimisRegulation.AGRICULTURE_2013))
                .isTrue();
        assertThat(DeMinimisRegulation.GENERAL_2023.counts(DeMinimisRegulation.GENERAL_2013))
                .isTrue();
        assertThat(DeMinimisRegulation.GENERAL_2023.counts(DeMinimisRegulation.SERVICES_2023))
                .isFalse();
        assertThat(DeMinimisRegulation.AGRICULTURE_2013.counts(DeMinimisRegulation.GENERAL_2023))
                .isFalse();
    }

    @Test
    void aReformOfTheCeilingNeedsNoOtherRules() {
        Overlay overlay =
                Overlay.parse("(EU) 2023/2831 art. 3.2 ceiling=500000").orElseThrow();
        Lawbook reformed = ((Lawbook.Reform.Applied) EuLawbook.lawbook().with(overlay)).lawbook();
        LocalDate day = LocalDate.of(2026, 3, 1);
        LawOn law = reformed.on(day);
        AidSituation situation = new AidSituation(
                DeMinimisRegulation.GENERAL_2023,
                day,
                MonthDay.of(1, 1),
                known("/roadFreight", false),
                known("/prior", List.of()));
        assertThat(Headroom.of(situation, law).left()).contains(euro("500000"));
    }
}
