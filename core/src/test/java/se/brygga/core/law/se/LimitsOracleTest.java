package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Group;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.PriorAid;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Overlay;

/**
 * Every cap and share that a micro loan and a business loan meet, one step below it, at it and one step above it, under
 * both ordinances and the three general regulations. The figures are written here from the acts and not read from the
 * engine. Each limit is then planted one step wrong, upwards and downwards, and the same three probes must tell.
 */
class LimitsOracleTest {

    private static final LocalDate IN_2010 = LocalDate.of(2010, 5, 3);
    private static final LocalDate IN_2020 = LocalDate.of(2020, 6, 15);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 15);

    /** Lawful below and at the limit: "at most". */
    private static final List<Boolean> AT_MOST = List.of(true, true, false);
    /** Lawful below the limit only: "fewer than". */
    private static final List<Boolean> FEWER = List.of(true, false, false);
    /** Lawful at the limit and above it: "at least". */
    private static final List<Boolean> AT_LEAST = List.of(false, true, true);

    /**
     * One limit.
     *
     * @param name what it is called in a failure
     * @param provision whose findings tell
     * @param lawful what the act says one step below, at, and one step above
     * @param probe the application so many steps from the limit
     * @param faults the parameter that holds it and a wrong value on either side; none where the text itself is the
     *     limit
     */
    record Limit(
            String name, String provision, List<Boolean> lawful, IntFunction<Application> probe, List<Overlay> faults) {

        List<Boolean> under(Lawbook lawbook) {
            Assess assess = new Assess(lawbook, Framework.NONE);
            return IntStream.of(-1, 0, 1)
                    .mapToObj(step -> assess.assess(probe.apply(step)).findings().stream()
                            .filter(finding -> finding.provision().machine().startsWith(provision))
                            .noneMatch(finding -> finding.outcome() == Outcome.NOT_MET))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Limit> limits() {
        return Stream.of(loans(), sme(), deMinimis()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void theLawHoldsAtEveryStep(Limit limit) {
        assertThat(limit.under(SwedishLaw.LAWBOOK)).isEqualTo(limit.lawful());
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitOneStepWrongIsFound(Limit limit) {
        for (Overlay fault : limit.faults()) {
            if (!(SwedishLaw.LAWBOOK.with(fault) instanceof Lawbook.Reform.Applied planted)) {
                throw new AssertionError("no such parameter: " + fault);
            }
            assertThat(limit.under(planted.lawbook())).as(fault.toString()).isNotEqualTo(limit.lawful());
        }
    }

    private static List<Limit> loans() {
        return List.of(
                new Limit(
                        "25 §: a micro loan of 250 000 kronor",
                        "SFS 2009:41 25 §",
                        AT_MOST,
                        step -> micro(IN_2010, ore("250000", step), "400000"),
                        wrong("SFS 2009:41 25 § ceiling", "249999.99", "250000.01")),
                new Limit(
                        "14 §: a business loan of 80 % of the need",
                        "SFS 2009:41 14 §",
                        AT_MOST,
                        step -> business(IN_2010, ore("800000", step), "1000000", ore("200000", -step)),
                        wrong("SFS 2009:41 14 § share", "79.9999%", "80.0001%")),
                new Limit(
                        "11 §: a business loan of 80 % of the need",
                        "SFS 2012:872 11 §",
                        AT_MOST,
                        step -> business(IN_2020, ore("800000", step), "1000000", ore("200000", -step)),
                        wrong("SFS 2012:872 11 § share", "79.9999%", "80.0001%")),
                new Limit(
                        "11 §: a micro loan of 80 % of the need, for the ordinance of 2012 knows no micro loan",
                        "SFS 2012:872 11 §",
                        AT_MOST,
                        step -> micro(IN_2020, ore("160000", step), "200000", ore("40000", -step)),
                        wrong("SFS 2012:872 11 § share", "79.9999%", "80.0001%")),
                new Limit(
                        "10 §: a loan of the whole need to a firm that starts",
                        "SFS 2012:872 10 §",
                        FEWER,
                        step -> starting(micro(IN_2020, ore("200000", step), "200000")),
                        List.of()),
                new Limit(
                        "14 §: the rest is secured to the öre",
                        "SFS 2009:41 14 §",
                        AT_LEAST,
                        step -> business(IN_2010, "700000", "1000000", ore("300000", Math.min(step, 0))),
                        List.of()),
                new Limit(
                        "25 §: no more than the need",
                        "SFS 2009:41 25 §",
                        AT_MOST,
                        step -> micro(IN_2010, "200000", "240000", ore("40000", step)),
                        List.of()),
                new Limit(
                        "11 §: no more than the need",
                        "SFS 2012:872 11 §",
                        AT_MOST,
                        step -> business(IN_2020, "700000", "1000000", ore("300000", Math.max(step, 0))),
                        List.of()));
    }

    /** 3 § and annex I: fewer than 250 persons, and turnover of at most 50 or a balance sheet of at most 43 million. */
    private static List<Limit> sme() {
        List<Limit> limits = new ArrayList<>();
        for (LocalDate day : List.of(IN_2010, IN_2020)) {
            boolean old = day.equals(IN_2010);
            String place = old ? "SFS 2009:41 3 §" : "SFS 2012:872 5 §";
            String key = old ? "SFS 2009:41 3 § " : "(EU) 651/2014 annex I art. 2.1 ";
            limits.add(new Limit(
                    place + ": 250 persons",
                    place,
                    FEWER,
                    step -> sized(day, Integer.toString(250 + step), "50000000", "43000000"),
                    wrong(key + "headcount", "249", "251")));
            limits.add(new Limit(
                    place + ": a turnover of 50 million euro",
                    place,
                    AT_MOST,
                    step -> sized(day, "249", ore("50000000", step), "90000000"),
                    wrong(key + "turnover", "49999999.99", "50000000.01")));
            limits.add(new Limit(
                    place + ": a balance sheet of 43 million euro",
                    place,
                    AT_MOST,
                    step -> sized(day, "249", "90000000", ore("43000000", step)),
                    wrong(key + "balance-sheet", "42999999.99", "43000000.01")));
        }
        return limits;
    }

    private static List<Limit> deMinimis() {
        List<Limit> limits = new ArrayList<>();
        limits.addAll(ceiling(IN_2010, "(EC) 1998/2006 art. 2.2", "200000", Optional.of("100000")));
        limits.addAll(ceiling(IN_2020, "(EU) 1407/2013 art. 3.2", "200000", Optional.of("100000")));
        limits.addAll(ceiling(IN_2026, "(EU) 2023/2831 art. 3.2", "300000", Optional.empty()));
        limits.add(window(IN_2010, "(EC) 1998/2006 art. 2.2", "200000", LocalDate.of(2008, 1, 1)));
        limits.add(window(IN_2020, "(EU) 1407/2013 art. 3.2", "200000", LocalDate.of(2018, 1, 1)));
        limits.add(window(IN_2026, "(EU) 2023/2831 art. 3.2", "300000", LocalDate.of(2023, 6, 15)));
        return limits;
    }

    private static List<Limit> ceiling(LocalDate day, String place, String general, Optional<String> road) {
        List<Limit> limits = new ArrayList<>();
        for (boolean micro : List.of(true, false)) {
            Application loan = micro ? micro(day, "200000", "250000") : business(day, "800000", "1000000", "200000");
            limits.add(new Limit(
                    place + ": " + general + " euro, " + loan.form(),
                    place,
                    AT_MOST,
                    step -> filled(loan, general, step),
                    wrong(place + " ceiling", cent(general, -1), cent(general, 1))));
            road.ifPresent(lower -> limits.add(new Limit(
                    place + ": " + lower + " euro for goods by road, " + loan.form(),
                    place,
                    AT_MOST,
                    step -> filled(onTheRoad(loan), lower, step),
                    wrong(place + " road-ceiling", cent(lower, -1), cent(lower, 1)))));
        }
        return limits;
    }

    /** Aid that takes all of the room, granted a day before the window opens, on its first day, and the day after. */
    private static Limit window(LocalDate day, String place, String ceiling, LocalDate first) {
        Application loan = micro(day, "200000", "250000");
        return new Limit(
                place + ": the window opens " + first,
                place,
                List.of(true, false, false),
                step -> loan.withPriorAid(Optional.of(List.of(aid(first.plusDays(step), new BigDecimal(ceiling))))),
                List.of());
    }

    /** The loan after so much earlier aid that together they lie so many cents from the ceiling. */
    private static Application filled(Application loan, String ceiling, int step) {
        BigDecimal own = Cases.assess(loan).aid().orElseThrow().eur();
        BigDecimal earlier = new BigDecimal(cent(ceiling, step)).subtract(own);
        return loan.withPriorAid(Optional.of(List.of(aid(loan.decisionDate().minusMonths(3), earlier))));
    }

    private static PriorAid aid(LocalDate granted, BigDecimal eur) {
        return new PriorAid("A", granted, eur, "1998/2006");
    }

    private static Application micro(LocalDate day, String amount, String need, String... bank) {
        return Cases.microLoan()
                .withDecisionDate(day)
                .withPriorAid(Optional.of(List.of()))
                .withPlan(Cases.plan(need, Stream.of(bank).map(Cases::bank).toArray(FundSource[]::new)))
                .withTerms(
                        Cases.terms(amount, 36, 0, "2%").withCollateral(Optional.of(List.of(Cases.pledge("100000")))));
    }

    private static Application business(LocalDate day, String amount, String need, String bank) {
        return Cases.businessLoan()
                .withDecisionDate(day)
                .withPriorAid(Optional.of(List.of()))
                .withPlan(Cases.plan(need, Cases.bank(bank)))
                .withTerms(
                        Cases.terms(amount, 60, 0, "2%").withCollateral(Optional.of(List.of(Cases.pledge("800000")))));
    }

    private static Application starting(Application application) {
        return application.withApplicant(Cases.applicant(application.decisionDate()));
    }

    private static Application onTheRoad(Application application) {
        return application.withApplicant(onTheRoad(application.applicant()));
    }

    private static Applicant onTheRoad(Applicant a) {
        return new Applicant(
                a.id(),
                a.legalForm(),
                a.organisationNumber(),
                a.county(),
                a.sector(),
                a.operationsStart(),
                a.fiscalYearStart(),
                a.inInsolvency(),
                a.inDifficulty(),
                Optional.of(true),
                a.recoveryOrder());
    }

    private static Application sized(LocalDate day, String headcount, String turnover, String balanceSheet) {
        AnnualFigures figures = AnnualFigures.of(headcount, turnover, balanceSheet);
        return micro(day, "200000", "250000")
                .withGroup(Optional.of(new Group(List.of(Enterprise.ordinary("A", figures)), List.of(), List.of())));
    }

    private static List<Overlay> wrong(String key, String below, String above) {
        return Stream.of(below, above)
                .map(value -> new Overlay(key, value, Optional.empty()))
                .toList();
    }

    private static String ore(String amount, int step) {
        return cent(amount, step);
    }

    private static String cent(String amount, int step) {
        return new BigDecimal(amount).add(BigDecimal.valueOf(step, 2)).toPlainString();
    }
}
