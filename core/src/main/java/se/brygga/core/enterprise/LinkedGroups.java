package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import se.brygga.core.enterprise.OwnershipGraph.Stake;

/**
 * Which nodes are linked with each other, directly or through others.
 *
 * <p>A node is linked with what it controls; nodes that are linked add their votes together, and where the sum is a
 * majority the target is linked too ("through one or more other enterprises"). The least set with that property is
 * found by merging groups until nothing more follows. The smaller group's votes are always poured into the larger's,
 * which keeps the work near the number of holdings.
 */
final class LinkedGroups {

    private final OwnershipGraph graph;
    private final IntPredicate mayHold;
    private final int[] parent;
    private final List<Map<Integer, BigDecimal>> votes = new ArrayList<>();
    private final List<List<Stake>> joint = new ArrayList<>();
    private final Deque<int[]> waiting = new ArrayDeque<>();

    /**
     * Finds the groups.
     *
     * @param mayHold which nodes may link as owners: the two walks differ on persons and public bodies
     */
    LinkedGroups(OwnershipGraph graph, IntPredicate mayHold) {
        this.graph = graph;
        this.mayHold = mayHold;
        this.parent = new int[graph.nodes()];
        for (int node = 0; node < parent.length; node++) {
            parent[node] = node;
            votes.add(new HashMap<>());
            joint.add(List.of());
        }
        for (int node = 0; node < parent.length; node++) {
            if (mayHold.test(node)) {
                take(node);
            }
        }
        settle();
    }

    private void take(int holder) {
        for (Stake stake : graph.outOf(holder)) {
            votes.get(holder).put(stake.held(), stake.votes());
            if (stake.links()) {
                waiting.add(new int[] {holder, stake.held()});
            }
        }
    }

    private void settle() {
        while (!waiting.isEmpty()) {
            int[] next = waiting.remove();
            int holder = group(next[0]);
            int held = group(next[1]);
            if (holder != held) {
                noteJoint(next[1], holder);
                merge(holder, held);
            }
        }
    }

    private void noteJoint(int held, int holders) {
        List<Stake> stakes = graph.into(held).stream()
                .filter(stake -> mayHold.test(stake.holder()) && group(stake.holder()) == holders)
                .toList();
        if (stakes.stream().noneMatch(Stake::links)) {
            joint.set(held, stakes);
        }
    }

    private void merge(int one, int other) {
        boolean oneIsLarger = votes.get(one).size() >= votes.get(other).size();
        int into = oneIsLarger ? one : other;
        int from = oneIsLarger ? other : one;
        parent[from] = into;
        Map<Integer, BigDecimal> sums = votes.get(into);
        for (Map.Entry<Integer, BigDecimal> target : votes.get(from).entrySet()) {
            BigDecimal sum = sums.merge(target.getKey(), target.getValue(), BigDecimal::add);
            if (Stake.isMajority(sum)) {
                waiting.add(new int[] {into, target.getKey()});
            }
        }
        votes.set(from, Map.of());
    }

    /** The number that stands for the node's group. */
    int group(int node) {
        int root = node;
        while (parent[root] != root) {
            root = parent[root];
        }
        int step = node;
        while (parent[step] != root) {
            int next = parent[step];
            parent[step] = root;
            step = next;
        }
        return root;
    }

    boolean linked(int one, int other) {
        return group(one) == group(other);
    }

    /** The members of every group, by the group's number. */
    Map<Integer, List<Integer>> members() {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int node = 0; node < parent.length; node++) {
            members.computeIfAbsent(group(node), _ -> new ArrayList<>()).add(node);
        }
        return members;
    }

    boolean mayHold(int node) {
        return mayHold.test(node);
    }

    /** The stakes which together made the node follow its holders, where none of them did so alone; else empty. */
    List<Stake> jointStakes(int node) {
        return joint.get(node);
    }
}
