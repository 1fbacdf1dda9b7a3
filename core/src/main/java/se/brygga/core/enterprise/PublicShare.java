package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.brygga.core.enterprise.OwnershipGraph.Stake;

/**
 * How much of an enterprise public bodies control, directly or indirectly, singly or jointly (Annex I article 3.4).
 *
 * <p>A public body controls what it holds and what is held by enterprises that it controls, alone or with other public
 * bodies: a majority of votes, or control by other means. The holding of an exempt investor (article 3.2) that is not
 * linked with the enterprise is left out. What is asked of the enterprise is asked of every enterprise above that
 * controls it too, for a wholly owned company put in between changes nothing.
 *
 * @param share the greater of capital and votes
 * @param holders whose holdings make it up, as {@code K→A 15%}
 */
public record PublicShare(Share share, List<String> holders) {

    /** Keeps a copy of the list. */
    public PublicShare {
        holders = List.copyOf(holders);
    }

    /**
     * Adds up what public bodies control.
     *
     * @param publicBody which enterprises are public bodies
     * @param exempt which investors' holdings are left out
     */
    public static PublicShare in(
            String subject, OwnershipGraph graph, Predicate<Enterprise> publicBody, Predicate<Enterprise> exempt) {
        Walk walk = new Walk(graph, publicBody, exempt);
        PublicShare greatest = new PublicShare(Share.NONE, List.of());
        for (int node : walk.controllersOf(graph.number(subject))) {
            PublicShare here = walk.shareIn(node);
            if (here.share().compareTo(greatest.share()) > 0) {
                greatest = here;
            }
        }
        return greatest;
    }

    /** The walk over one graph. */
    private static final class Walk {
        private final OwnershipGraph graph;
        private final Predicate<Enterprise> exempt;
        private final BitSet controlled = new BitSet();

        Walk(OwnershipGraph graph, Predicate<Enterprise> publicBody, Predicate<Enterprise> exempt) {
            this.graph = graph;
            this.exempt = exempt;
            Deque<Integer> waiting = new ArrayDeque<>();
            for (int node = 0; node < graph.enterprises().size(); node++) {
                if (publicBody.test(graph.enterprise(node))) {
                    controlled.set(node);
                    waiting.add(node);
                }
            }
            spread(waiting);
        }

        private void spread(Deque<Integer> waiting) {
            Map<Integer, BigDecimal> votes = new HashMap<>();
            while (!waiting.isEmpty()) {
                for (Stake stake : graph.outOf(waiting.remove())) {
                    BigDecimal sum = votes.merge(stake.held(), stake.votes(), BigDecimal::add);
                    if ((stake.control().isPresent() || Stake.isMajority(sum)) && !controlled.get(stake.held())) {
                        controlled.set(stake.held());
                        waiting.add(stake.held());
                    }
                }
            }
        }

        /** The node and every enterprise above it that controls it. */
        List<Integer> controllersOf(int subject) {
            List<Integer> above = new ArrayList<>(List.of(subject));
            BitSet seen = new BitSet();
            seen.set(subject);
            for (int i = 0; i < above.size(); i++) {
                for (Stake stake : graph.into(above.get(i))) {
                    boolean enterprise = !graph.isPerson(stake.holder())
                            && !graph.enterprise(stake.holder()).kind().isPublicBody();
                    if (enterprise && stake.links() && !seen.get(stake.holder())) {
                        seen.set(stake.holder());
                        above.add(stake.holder());
                    }
                }
            }
            return above;
        }

        PublicShare shareIn(int node) {
            List<Stake> counting = graph.into(node).stream()
                    .filter(stake -> !graph.isPerson(stake.holder()) && controlled.get(stake.holder()))
                    .filter(stake -> stake.links() || !exempt.test(graph.enterprise(stake.holder())))
                    .toList();
            BigDecimal capital = counting.stream().map(Stake::capital).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal votes = counting.stream().map(Walk::votes).reduce(BigDecimal.ZERO, BigDecimal::add);
            Share share = new Share(capital.max(votes).min(Share.WHOLE.percent()));
            return new PublicShare(share, counting.stream().map(this::evidence).toList());
        }

        /**
         * A stated majority of votes without a number is at least more than half; the whole is not known, so half is
         * what is counted.
         */
        private static BigDecimal votes(Stake stake) {
            boolean statedMajority =
                    stake.control().filter(Control.MAJORITY_OF_VOTES::equals).isPresent();
            return statedMajority ? stake.votes().max(BigDecimal.valueOf(50)) : stake.votes();
        }

        private String evidence(Stake stake) {
            Share share = new Share(stake.capital().max(stake.votes()).min(Share.WHOLE.percent()));
            return graph.name(stake.holder()) + "→" + graph.name(stake.held()) + " " + share;
        }
    }
}
