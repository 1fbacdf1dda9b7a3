package se.brygga.app.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ownership in the shapes that make a careless walk run for ever: rings, webs, everyone in everyone. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileGraphTest {

    private static final int MANY = 10_000;
    private static final int EVERYONE = 140;
    private static final long SEED = 7;

    @Test
    void aRingOfTenThousandIsAnswered() {
        String ring = graph(
                MANY,
                _ -> "ENTERPRISE",
                IntStream.range(0, MANY)
                        .mapToObj(i -> holding(i, (i + 1) % MANY, "60%"))
                        .toList());
        assertAnswered(ring);
        assertThat(Asked.json(new UndertakingQuestion(), ring).only().path("members"))
                .hasSize(MANY);
    }

    @Test
    void aWebOfTenThousandWithPublicOwnersInItIsAnswered() {
        RandomGenerator random = new SplittableRandom(SEED);
        IntFunction<String> kind = i -> i % 7 == 1 ? "PUBLIC_BODY" : "ENTERPRISE";
        // Two holders of every enterprise, so that no capital passes the whole.
        List<String> holdings = IntStream.range(0, 2 * MANY)
                .mapToObj(i -> holding(other(i / 2, random), i / 2, i % 2 == 0 ? "51%" : "26%"))
                .toList();
        assertAnswered(graph(MANY, kind, holdings));
    }

    @Test
    void everyoneInEveryoneIsAnswered() {
        IntUnaryOperator holder = i -> i / EVERYONE;
        List<String> holdings = IntStream.range(0, EVERYONE * EVERYONE)
                .filter(i -> holder.applyAsInt(i) != i % EVERYONE)
                .mapToObj(i -> holding(holder.applyAsInt(i), i % EVERYONE, "0.7%"))
                .toList();
        assertAnswered(graph(EVERYONE, i -> i == 3 ? "PUBLIC_BODY" : "ENTERPRISE", holdings));
    }

    @Test
    void layersThatMultiplyThePathsAreAnswered() {
        // Every enterprise of a layer is held by two of the layer above: the paths double with each layer.
        List<String> holdings = IntStream.range(0, 2 * (MANY - 2))
                .mapToObj(i -> holding(i / 2 + 2, i / 2 / 2 * 2 + i % 2, "30%"))
                .toList();
        assertAnswered(graph(MANY, i -> i > MANY - 4 ? "PUBLIC_BODY" : "ENTERPRISE", holdings));
    }

    @Test
    void moreThanCanBeAnsweredIsRefusedWithTheLimit() {
        String over = graph(
                1,
                _ -> "ENTERPRISE",
                IntStream.rangeClosed(0, 2 * MANY)
                        .mapToObj(_ -> holding(0, 1, "1%"))
                        .toList());
        assertThat(Asked.json(new UndertakingQuestion(), over)
                        .only()
                        .path("error")
                        .path("message")
                        .asString())
                .isEqualTo("There are 20001 entries here. At most 20000 are taken: leave out or put together.");
    }

    private static void assertAnswered(String graph) {
        assertThat(Asked.json(new UndertakingQuestion(), graph).exit()).isZero();
        assertThat(Asked.json(new SmeQuestion(), graph.replaceFirst("\\{", "{\"definition\":\"EU\","))
                        .exit())
                .isZero();
    }

    private static int other(int than, RandomGenerator random) {
        int one = random.nextInt(MANY);
        return one == than ? (one + 1) % MANY : one;
    }

    private static String holding(int holder, int held, String share) {
        return "{\"holder\":\"N" + holder + "\",\"held\":\"N" + held + "\",\"capital\":\"" + share + "\"}";
    }

    private static String graph(int size, IntFunction<String> kind, List<String> holdings) {
        String enterprises = IntStream.range(0, size)
                .mapToObj(i -> "\"N" + i + "\":{\"headcount\":\"1\",\"turnoverEur\":\"1\",\"balanceSheetEur\":\"1\","
                        + "\"kind\":\"" + kind.apply(i) + "\"}")
                .collect(joining(","));
        return "{\"id\":\"g\",\"date\":\"2026-11-20\",\"subject\":\"N0\",\"enterprises\":{" + enterprises
                + "},\"holdings\":[" + String.join(",", holdings) + "]}";
    }
}
