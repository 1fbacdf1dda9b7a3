package se.brygga.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sizes that would break a walk that calls itself, or one whose work grows with the square. */
@Timeout(20)
class LargeGraphsTest {

    private static final SmeWalk WALK = new SmeWalk(Share.percent(25), _ -> false, false);

    private static OwnershipGraph graph(int size, IntFunction<Holding> holding, int holdings) {
        List<Enterprise> enterprises =
                IntStream.range(0, size).mapToObj(i -> Graphs.named("E" + i)).toList();
        return Graphs.sound(
                enterprises, IntStream.range(0, holdings).mapToObj(holding).toList(), List.of());
    }

    @Test
    void aChainAThousandDeepIsFollowedToItsEnd() {
        OwnershipGraph chain = graph(1_000, i -> Graphs.half("E" + (i + 1), "E" + i, 51), 999);
        SingleUndertaking undertaking = SingleUndertaking.around("E0", chain);
        assertThat(undertaking.members()).hasSize(1_000);
        assertThat(undertaking.path("E999"))
                .describedAs("the links nearest the member, and how many more there are")
                .hasSize(26)
                .startsWith("E999→E998 51% votes")
                .endsWith("… +974");
        assertThat(undertaking.path("E25")).hasSize(25).endsWith("E1→E0 51% votes");
    }

    @Test
    void aRingOfTenThousandIsOneGroup() {
        OwnershipGraph ring = graph(10_000, i -> Graphs.half("E" + i, "E" + (i + 1) % 10_000, 100), 10_000);
        assertThat(SingleUndertaking.around("E5000", ring).members()).hasSize(10_000);
        assertThat(SmeGroup.around("E1", ring, WALK).linked()).hasSize(10_000);
    }

    @Test
    void aStarOfTenThousandIsOneGroup() {
        OwnershipGraph star = graph(10_000, i -> Graphs.half("E0", "E" + (i + 1), 100), 9_999);
        assertThat(SingleUndertaking.around("E9999", star).path("E1"))
                .containsExactly("E0→E1 100% votes", "E0→E9999 100% votes");
    }

    @Test
    void aThousandOwnersOfAThousandCompaniesAddTheirVotesTogether() {
        List<Enterprise> enterprises =
                IntStream.range(0, 2_000).mapToObj(i -> Graphs.named("E" + i)).toList();
        List<Holding> holdings = new ArrayList<>();
        for (int i = 1; i < 1_000; i++) {
            holdings.add(Graphs.half("E0", "E" + i, 60));
        }
        Share small = Share.percent("1");
        for (int held = 1_000; held < 2_000; held++) {
            for (int k = 0; k < 60; k++) {
                holdings.add(Holding.of("E" + (held * 7 + k) % 1_000, "E" + held, small));
            }
        }
        OwnershipGraph graph = Graphs.sound(enterprises, holdings, List.of());
        assertThat(SingleUndertaking.around("E0", graph).members()).hasSize(2_000);
    }

    @Test
    void randomGraphsOfTenThousandAreWalked() {
        long seed = 4_711;
        Random random = new Random(seed);
        OwnershipGraph graph = graph(
                10_000,
                i -> Graphs.half("E" + i, "E" + (i + 1 + random.nextInt(9_998)) % 10_000, 1 + random.nextInt(3)),
                10_000);
        assertThatCode(() -> SmeGroup.around("E7", graph, WALK))
                .as("seed %s", seed)
                .doesNotThrowAnyException();
    }
}
