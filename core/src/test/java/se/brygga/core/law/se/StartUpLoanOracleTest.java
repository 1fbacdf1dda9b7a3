package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.Terms;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Language;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Value.Rate;

/**
 * Random start-up loans against a second reading of 16, 18, 19 and 20 §§, written in whole öre and without the engine.
 */
class StartUpLoanOracleTest {

    private static final long SEED = Long.getLong("seed", 20090216L);
    private static final int CASES = 1000;

    /** One drawn case: öre, months and switches. */
    private record Draw(
            long need,
            long amount,
            long own,
            long bank,
            int term,
            int free,
            int zeroMonths,
            boolean secured,
            boolean reason) {}

    @Test
    void theEngineBreachesTheSameSectionsAsASecondReading() {
        System.out.println("StartUpLoanOracleTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Draw draw = draw(random);
            Assessment assessment = Cases.assess(application(draw));
            Set<String> breached = assessment.findings().stream()
                    .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                    .map(finding -> finding.provision().atSectionLevel().machine())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> expected = expected(draw);
            assertThat(breached).as("seed %d case %d %s", SEED, i, draw).isEqualTo(expected);
            assertThat(assessment.outcome()).isEqualTo(expected.isEmpty() ? Outcome.FOR_JUDGEMENT : Outcome.NOT_MET);
            assessment.findings().forEach(finding -> {
                assertThat(finding.because().in(Language.SV)).isNotBlank();
                assertThat(finding.because().in(Language.EN)).isNotBlank();
            });
        }
    }

    /** Near the limits as often as far from them. */
    private static Draw draw(Random random) {
        long need = 100_000_00L + random.nextInt(40) * 100_000_00L;
        long share = need * 3 / 10 + random.nextInt(3) - 1;
        long amount = switch (random.nextInt(4)) {
            case 0 -> 1_000_000_00L + random.nextInt(3) - 1;
            case 1 -> 1 + random.nextLong(need);
            default -> share;
        };
        long own = random.nextBoolean() ? need / 10 + random.nextInt(3) - 1 : random.nextLong(need);
        long bank = Math.max(1, need - amount - own + (random.nextBoolean() ? 0 : random.nextInt(3) - 1));
        int term = 12 + random.nextInt(100);
        int free = Math.clamp((term + 2) / 3 + (random.nextBoolean() ? 0 : random.nextInt(3) - 1), 0, term - 1);
        return new Draw(
                need, amount, own, bank, term, free, random.nextInt(30), random.nextInt(4) == 0, random.nextBoolean());
    }

    private static Set<String> expected(Draw draw) {
        Set<String> breached = new TreeSet<>();
        boolean tooLarge = draw.amount > 100_000_000L;
        boolean tooMuch = draw.amount * 100 > draw.need * 30 && !draw.reason;
        boolean tooLittleOwn = draw.own * 100 < draw.need * 10;
        boolean notAll = draw.amount + draw.own + draw.bank < draw.need;
        boolean over = draw.amount + draw.own + draw.bank > draw.need;
        if (tooLarge || tooMuch || tooLittleOwn || notAll || over) {
            breached.add("SFS 2009:41 16 §");
        }
        // the first principal, a month after the free ones, is the first one due after a third of the term
        if (draw.free * 3 > draw.term || (draw.free + 1) * 3 <= draw.term) {
            breached.add("SFS 2009:41 18 §");
        }
        if (Math.min(draw.zeroMonths, draw.term) > 24) {
            breached.add("SFS 2009:41 19 §");
        }
        if (draw.secured) {
            breached.add("SFS 2009:41 20 §");
        }
        return breached;
    }

    private static Application application(Draw draw) {
        List<RateStep> rates = new ArrayList<>();
        if (draw.zeroMonths > 0) {
            rates.add(new RateStep(1, Rate.percent("0")));
        }
        if (draw.zeroMonths < draw.term) {
            rates.add(new RateStep(draw.zeroMonths + 1, Rate.percent("5.49")));
        }
        Terms terms = Cases.terms(kronor(draw.amount), draw.term, draw.free, "0%")
                .withRates(rates)
                .withCollateral(Optional.of(draw.secured ? List.of(Cases.pledge("1")) : List.of()));
        FundSource[] sources = {Cases.own(kronor(draw.own)), Cases.bank(kronor(draw.bank))};
        Application application =
                Cases.sample().withPlan(Cases.plan(kronor(draw.need), sources)).withTerms(terms);
        Discretion judged = new Discretion(
                draw.reason ? List.of(Cases.reason("SFS 2009:41 16 §", Degree.EXCEPTIONAL_REASONS)) : List.of(),
                application.discretion().judgements());
        return application.withDiscretion(judged);
    }

    private static String kronor(long ore) {
        return BigDecimal.valueOf(ore, 2).toPlainString();
    }
}
