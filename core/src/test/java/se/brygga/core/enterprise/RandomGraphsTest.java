package se.brygga.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The walks against {@link SlowOracle} on random graphs with the shares where the answers turn. */
class RandomGraphsTest {

    private static final long FIRST_SEED = 90_210;
    private static final int[] SHARES = {5, 10, 15, 20, 24, 25, 26, 30, 40, 49, 50, 51, 60, 100};

    @Test
    void bothWalksAgreeWithTheOracle() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + 400; seed++) {
            Random random = new Random(seed);
            List<String> names = IntStream.range(0, 2 + random.nextInt(7))
                    .mapToObj(i -> "E" + i)
                    .toList();
            Map<String, Integer> left = new HashMap<>();
            List<Holding> holdings = holdings(random, names, left);
            List<ControllingPerson> persons = persons(random, names, left);
            OwnershipGraph graph =
                    Graphs.sound(names.stream().map(Graphs::named).toList(), holdings, persons);
            SlowOracle oracle = new SlowOracle(names, holdings, persons);
            String subject = names.get(random.nextInt(names.size()));

            assertThat(SingleUndertaking.around(subject, graph).members())
                    .as("seed %s, undertaking of %s in %s", seed, subject, holdings)
                    .containsExactlyElementsOf(new TreeSet<>(oracle.linked(subject, false)));
            assertThat(Graphs.weights(
                            SmeGroup.around(subject, graph, new SmeWalk(Share.percent(25), _ -> false, false))))
                    .as("seed %s, weights around %s in %s %s", seed, subject, holdings, persons)
                    .isEqualTo(oracle.weights(subject));
        }
    }

    private static List<Holding> holdings(Random random, List<String> names, Map<String, Integer> left) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < names.size() * 2; i++) {
            String holder = names.get(random.nextInt(names.size()));
            String held = names.get(random.nextInt(names.size()));
            int room = left.getOrDefault(held, 100);
            int votes = Math.min(room, SHARES[random.nextInt(SHARES.length)]);
            int capital = Math.min(room, random.nextInt(3) == 0 ? SHARES[random.nextInt(SHARES.length)] : votes);
            if (!holder.equals(held)) {
                left.put(held, room - Math.max(votes, capital));
                Holding holding = Holding.of(holder, held, Share.percent(capital), Share.percent(votes));
                holdings.add(random.nextInt(12) == 0 ? holding.with(Control.DOMINANT_INFLUENCE) : holding);
            }
        }
        return holdings;
    }

    private static List<ControllingPerson> persons(Random random, List<String> names, Map<String, Integer> left) {
        if (random.nextInt(3) != 0) {
            return List.of();
        }
        List<PersonControl> controls = new ArrayList<>();
        for (String held : names) {
            int room = left.getOrDefault(held, 100);
            if (random.nextInt(3) == 0 && room > 0) {
                controls.add(PersonControl.votes(
                        held, Share.percent(Math.min(room, SHARES[random.nextInt(SHARES.length)]))));
            }
        }
        return List.of(new ControllingPerson("N", controls, Optional.of(true)));
    }
}
