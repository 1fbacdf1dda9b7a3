package se.brygga.core.law.eu.sme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Control;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.enterprise.Graphs;
import se.brygga.core.enterprise.Holding;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.PersonControl;
import se.brygga.core.enterprise.Share;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.eu.EuLawbook;
import se.brygga.core.vectors.Vectors;

class SmeAssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AnnualFigures SMALL = AnnualFigures.of("12", "1000000", "1000000");

    static Stream<Vectors> vectors() {
        return Vectors.of("sme", "enterprise_vectors");
    }

    static Stream<Vectors> years() {
        return Vectors.of("sme", "two_year_vectors");
    }

    static Stream<Vectors> headcounts() {
        return Vectors.of("sme", "headcount_vectors");
    }

    private static SmeResult test(String subject, OwnershipGraph graph) {
        return test(new SmeCase(subject, graph, DAY, Set.of(), List.of()));
    }

    private static SmeResult test(SmeCase enterprise) {
        return SmeAssessment.of(
                enterprise, AnnexI.on(enterprise.date()), EuLawbook.lawbook().on(enterprise.date()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void vectorHolds(Vectors vector) {
        SmeResult result = test(vector.text("subject"), Graphs.ofVector(vector));
        Vectors expected = vector.child("expected");
        BigDecimal million = new BigDecimal(1_000_000);
        assertThat(result.figures().headcount().orElseThrow()).isEqualByComparingTo(expected.number("headcount"));
        assertThat(result.figures().turnoverEur().orElseThrow())
                .isEqualByComparingTo(expected.number("turnover_meur").multiply(million));
        assertThat(result.figures().balanceSheetEur().orElseThrow())
                .isEqualByComparingTo(expected.number("balance_meur").multiply(million));
        assertThat(result.category())
                .contains(SmeCategory.valueOf(expected.text("category").toUpperCase(Locale.ROOT)));
        assertThat(result.sme()).contains(!expected.text("category").equals("large"));
        Vectors weights = expected.child("weights_pct");
        if (!weights.keys().isEmpty()) {
            assertThat(result.weights().keySet()).containsExactlyInAnyOrderElementsOf(weights.keys());
            weights.keys().forEach(id -> assertThat(result.weights().get(id)).isEqualTo(new Share(weights.number(id))));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void twoYearsVectorHolds(Vectors vector) {
        List<String> results = vector.texts("yearly_result_oldest_first");
        List<TwoYears.Year> years = IntStream.range(0, results.size())
                .mapToObj(i -> new TwoYears.Year(2020 + i, !results.get(i).equals("not")))
                .toList();
        assertThat(TwoYears.isSme(years))
                .isEqualTo(vector.text("expected_status").equals("sme"));
    }

    @ParameterizedTest
    @MethodSource("headcounts")
    void headcountVectorHolds(Vectors vector) {
        List<AnnualWorkUnits.Staff> staff = vector.rows("staff").stream()
                .map(row -> new AnnualWorkUnits.Staff(
                        row.text("kind").equals("seasonal")
                                ? AnnualWorkUnits.Kind.EMPLOYEE
                                : AnnualWorkUnits.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.whole("count"),
                        row.number("fte"),
                        row.number("months"),
                        row.maybe("parental_leave_months").map(BigDecimal::new).orElse(BigDecimal.ZERO)))
                .toList();
        assertThat(AnnualWorkUnits.of(staff)).isEqualByComparingTo(vector.number("expected_awu"));
    }

    @ParameterizedTest
    @CsvSource({
        "9.99,2000000,3000000,MICRO",
        "10,2000000,2000000,SMALL",
        "9,2000000.01,2000000.01,SMALL",
        "49.99,10000000,99999999,SMALL",
        "50,10000000,1,MEDIUM",
        "49,10000000.01,10000000.01,MEDIUM",
        "249.999,50000000,99999999,MEDIUM",
        "249.999,99999999,43000000,MEDIUM",
        "249.999,50000000.01,43000000.01,LARGE",
        "250,1,1,LARGE"
    })
    void limitsStandWhereTheLawPutsThem(String headcount, String turnover, String balance, SmeCategory category) {
        OwnershipGraph alone =
                OwnershipGraph.alone(Enterprise.ordinary("A", AnnualFigures.of(headcount, turnover, balance)));
        assertThat(test("A", alone).category()).contains(category);
    }

    @ParameterizedTest
    @CsvSource({"24.99,true,12", "25,true,112", "24.999999,true,12"})
    void partnershipBeginsAtExactlyAQuarter(String percent, boolean sme, String headcount) {
        OwnershipGraph graph = Graphs.sound(
                List.of(Enterprise.ordinary("A", SMALL), Enterprise.ordinary("B", AnnualFigures.of("400", "0", "0"))),
                List.of(Holding.of("B", "A", Share.percent(percent))),
                List.of());
        SmeResult result = test("A", graph);
        assertThat(result.sme()).contains(sme);
        assertThat(result.figures().headcount().orElseThrow()).isEqualByComparingTo(headcount);
    }

    private static OwnershipGraph owned(EnterpriseKind kind, String percent) {
        Enterprise owner = Enterprise.ordinary("K", AnnualFigures.UNKNOWN).withKind(kind);
        return Graphs.sound(
                List.of(Enterprise.ordinary("A", SMALL), owner),
                List.of(Holding.of("K", "A", Share.percent(percent))),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC_BODY,24.99,SME",
        "PUBLIC_BODY,25,NOT_SME",
        "SMALL_MUNICIPALITY,50,SME",
        "SMALL_MUNICIPALITY,50.01,NOT_SME",
        "UNIVERSITY,50,SME"
    })
    void publicControlExcludesFromAQuarter(EnterpriseKind kind, String percent, SmeStatus status) {
        assertThat(test("A", owned(kind, percent)).status()).isEqualTo(status);
    }

    @Test
    void publicControlThroughAnOwnedCompanyCounts() {
        OwnershipGraph graph = Graphs.sound(
                List.of(
                        Enterprise.ordinary("A", SMALL),
                        Enterprise.ordinary("B", SMALL),
                        Enterprise.ordinary("K", AnnualFigures.UNKNOWN).withKind(EnterpriseKind.PUBLIC_BODY)),
                List.of(
                        Holding.of("B", "A", Share.percent(15)),
                        Holding.of("K", "B", Share.percent(51)),
                        Holding.of("K", "A", Share.percent(10))),
                List.of());
        SmeResult result = test("A", graph);
        assertThat(result.status()).isEqualTo(SmeStatus.NOT_SME);
        assertThat(result.findings()).anySatisfy(finding -> {
            assertThat(finding.provision().machine()).isEqualTo("(EU) 651/2014 annex I art. 3.4");
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        });
    }

    private static SmeResult angels(Optional<String> invested) {
        Enterprise angels = new Enterprise(
                "N",
                EnterpriseKind.BUSINESS_ANGELS,
                "SE",
                AnnualFigures.of("900", "0", "0"),
                invested.map(BigDecimal::new));
        return test(
                "A",
                Graphs.sound(
                        List.of(Enterprise.ordinary("A", SMALL), angels),
                        List.of(Holding.of("N", "A", Share.percent(30))),
                        List.of()));
    }

    @Test
    void businessAngelsAreExemptBelowTheirLimit() {
        assertThat(angels(Optional.of("1249999.99")).status()).isEqualTo(SmeStatus.SME);
        assertThat(angels(Optional.of("1250000")).status()).isEqualTo(SmeStatus.NOT_SME);
        SmeResult unknown = angels(Optional.empty());
        assertThat(unknown.status()).isEqualTo(SmeStatus.UNDETERMINED);
        assertThat(questions(unknown)).containsExactly("/enterprises/N/investedEur");
    }

    private static List<String> questions(SmeResult result) {
        return result.findings().stream()
                .filter(Finding.Undetermined.class::isInstance)
                .flatMap(finding -> ((Finding.Undetermined) finding).questions().stream())
                .map(question -> question.pointer())
                .toList();
    }

    @Test
    void missingFiguresAreAskedForOnlyWhereTheyMatter() {
        Enterprise unknown = Enterprise.ordinary("B", AnnualFigures.UNKNOWN);
        Holding linked = Holding.of("B", "A", Share.percent(60));
        SmeResult open =
                test("A", Graphs.sound(List.of(Enterprise.ordinary("A", SMALL), unknown), List.of(linked), List.of()));
        assertThat(open.status()).isEqualTo(SmeStatus.UNDETERMINED);
        assertThat(open.figures().headcount()).isEmpty();
        assertThat(questions(open)).containsExactly("/enterprises/B");
        SmeResult large = test(
                "A",
                Graphs.sound(
                        List.of(Enterprise.ordinary("A", AnnualFigures.of("250", "0", "0")), unknown),
                        List.of(linked),
                        List.of()));
        assertThat(large.status()).isEqualTo(SmeStatus.NOT_SME);
        assertThat(large.category()).contains(SmeCategory.LARGE);
    }

    @Test
    void unknownMarketIsAskedForOnlyWhereItMatters() {
        List<PersonControl> controls =
                List.of(PersonControl.votes("A", Share.percent(80)), PersonControl.votes("S", Share.percent(80)));
        List<ControllingPerson> person = List.of(new ControllingPerson("N", controls, Optional.empty()));
        Enterprise subject = Enterprise.ordinary("A", SMALL);
        SmeResult either =
                test("A", Graphs.sound(List.of(subject, Enterprise.ordinary("S", SMALL)), List.of(), person));
        assertThat(either.status()).isEqualTo(SmeStatus.SME);
        SmeResult open = test(
                "A",
                Graphs.sound(
                        List.of(subject, Enterprise.ordinary("S", AnnualFigures.of("240", "0", "0"))),
                        List.of(),
                        person));
        assertThat(open.status()).isEqualTo(SmeStatus.UNDETERMINED);
        assertThat(questions(open)).containsExactly("/persons/0/sameOrAdjacentMarket");
    }

    @Test
    void consolidatedEnterprisesAreNotAddedAgain() {
        OwnershipGraph graph = Graphs.sound(
                List.of(Enterprise.ordinary("A", SMALL), Enterprise.ordinary("C", SMALL)),
                List.of(Holding.of("A", "C", Share.percent(100))),
                List.of());
        SmeResult result = test(new SmeCase("A", graph, DAY, Set.of("C"), List.of()));
        assertThat(result.figures().headcount().orElseThrow()).isEqualByComparingTo("12");
        assertThat(result.weights()).containsOnlyKeys("A");
    }

    @Test
    void statusIsKeptInTheFirstYearAbove() {
        OwnershipGraph large = OwnershipGraph.alone(Enterprise.ordinary("A", AnnualFigures.of("250", "0", "0")));
        List<TwoYears.Year> first = List.of(new TwoYears.Year(2024, true), new TwoYears.Year(2025, false));
        SmeResult kept = test(new SmeCase("A", large, DAY, Set.of(), first));
        assertThat(kept.status()).isEqualTo(SmeStatus.SME);
        assertThat(kept.category()).contains(SmeCategory.LARGE);
        List<TwoYears.Year> contradiction = List.of(new TwoYears.Year(2025, true));
        SmeResult contradicted = test(new SmeCase("A", large, DAY, Set.of(), contradiction));
        assertThat(questions(contradicted)).containsExactly("/history/0/sme");
        assertThat(contradicted.status()).isEqualTo(SmeStatus.UNDETERMINED);
    }

    @Test
    void aDayWithoutABlockExemptionIsUndetermined() {
        OwnershipGraph alone = OwnershipGraph.alone(Enterprise.ordinary("A", SMALL));
        SmeResult result = test(new SmeCase("A", alone, LocalDate.of(2027, 1, 1), Set.of(), List.of()));
        assertThat(result.status()).isEqualTo(SmeStatus.UNDETERMINED);
        assertThat(questions(result)).containsExactly("2027-01-01");
        SmeResult before = test(new SmeCase("A", alone, LocalDate.of(2010, 5, 3), Set.of(), List.of()));
        assertThat(before.findings().getFirst().provision().machine()).isEqualTo("(EC) 800/2008 annex I art. 2.1");
    }

    @Test
    void explanationsReadInBothLanguages() {
        OwnershipGraph graph = Graphs.sound(
                List.of(
                        Enterprise.ordinary("A", AnnualFigures.of("40", "8000000", "8000000")),
                        Enterprise.ordinary("B", AnnualFigures.of("100", "20000000", "20000000"))),
                List.of(Holding.of("B", "A", Share.percent(30)).with(Control.APPOINTS_BOARD_MAJORITY)),
                List.of());
        SmeResult result = test("A", graph);
        assertThat(result.findings().get(1).because().in(Language.EN))
                .isEqualTo(
                        "140 annual work units, turnover EUR\u00a028,000,000, balance sheet total EUR\u00a028,000,000: a medium-sized enterprise.");
        assertThat(result.findings().get(1).because().in(Language.SV))
                .isEqualTo(
                        "140 årsarbetskrafter, omsättning 28\u00a0000\u00a0000\u00a0euro och balansomslutning 28\u00a0000\u00a0000\u00a0euro: medelstort företag.");
    }
}
