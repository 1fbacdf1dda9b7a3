package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.brygga.core.enterprise.OwnershipGraph.Stake;

/**
 * The evidence for a link: for every node of a group the shortest chain of controlling holdings between it and the
 * subject.
 */
final class LinkPaths {

    /** Of a longer chain the links nearest the node are shown, and how many more there are. */
    private static final int SHOWN = 25;

    private record Step(int towardsSubject, String evidence) {}

    private final OwnershipGraph graph;
    private final LinkedGroups groups;
    private final Map<Integer, List<Step>> neighbours = new HashMap<>();
    private final Map<Integer, Step> steps = new HashMap<>();
    private final Map<Integer, Integer> lengths = new HashMap<>();
    private final int subject;

    LinkPaths(OwnershipGraph graph, LinkedGroups groups, int subject, List<Integer> members) {
        this.graph = graph;
        this.groups = groups;
        this.subject = subject;
        members.forEach(this::connect);
        walk();
    }

    /**
     * Alone a holder links by majority or control; several who act together link by their sum, and all of them are
     * shown.
     */
    private void connect(int held) {
        for (Stake stake : graph.into(held)) {
            if (groups.mayHold(stake.holder()) && stake.links()) {
                connect(stake.holder(), held, evidence(stake));
            }
        }
        List<Stake> joint = groups.jointStakes(held);
        String together = joint.stream().map(this::evidence).collect(Collectors.joining(" + "));
        joint.forEach(stake -> connect(stake.holder(), held, together));
    }

    private void connect(int holder, int held, String evidence) {
        neighbours.computeIfAbsent(holder, _ -> new ArrayList<>()).add(new Step(held, evidence));
        neighbours.computeIfAbsent(held, _ -> new ArrayList<>()).add(new Step(holder, evidence));
    }

    /** Breadth first from the subject, neighbours by name, so that the chain shown is short and always the same. */
    private void walk() {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(subject));
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            List<Step> around = new ArrayList<>(neighbours.getOrDefault(node, List.of()));
            around.sort(Comparator.comparing(step -> graph.name(step.towardsSubject())));
            for (Step step : around) {
                int next = step.towardsSubject();
                if (next != subject && steps.putIfAbsent(next, new Step(node, step.evidence())) == null) {
                    lengths.put(next, lengths.getOrDefault(node, 0) + 1);
                    waiting.add(next);
                }
            }
        }
    }

    /** The chain from the node towards the subject; empty for the subject itself. */
    List<String> from(int node) {
        List<String> chain = new ArrayList<>();
        @Nullable Step step = steps.get(node);
        while (step != null && chain.size() < SHOWN) {
            chain.add(step.evidence());
            step = steps.get(step.towardsSubject());
        }
        int more = lengths.getOrDefault(node, 0) - chain.size();
        if (more > 0) {
            chain.add("… +" + more);
        }
        return List.copyOf(chain);
    }

    private String evidence(Stake stake) {
        String arrow = graph.name(stake.holder()) + "→" + graph.name(stake.held()) + " ";
        boolean byVotes = stake.control().isEmpty() || Stake.isMajority(stake.votes());
        return arrow
                + (byVotes
                        ? percent(stake.votes()) + " votes"
                        : stake.control().map(Control::name).orElseThrow());
    }

    /** Holders who act jointly may be listed twice; a share is never shown as more than the whole. */
    private static String percent(BigDecimal number) {
        return new Share(number.min(Share.WHOLE.percent())).toString();
    }
}
