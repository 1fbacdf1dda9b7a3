package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.brygga.core.enterprise.OwnershipGraph.Stake;

/**
 * The enterprises whose figures count when the size of one is tested, each with its weight (Annex I articles 3 and 6).
 *
 * <p>The subject and all enterprises linked with it weigh 100 %. A partner of any of them, and all that is linked with
 * that partner, weighs the share that joins the two groups: the greater of capital and votes, and where the groups hold
 * in each other or in several members, the greatest of those shares, so that no enterprise is counted twice. A partner
 * of a partner weighs nothing. Public bodies are no enterprises here: {@link PublicShare} tests what they hold.
 */
public final class SmeGroup {

    private final OwnershipGraph graph;
    private final LinkedGroups groups;
    private final SmeWalk walk;
    private final int subjectGroup;
    private final Map<Integer, List<Integer>> members;
    private final Map<Integer, BigDecimal> partnerShares = new TreeMap<>();
    private final SortedSet<String> unknownCapital = new TreeSet<>();
    private final SortedMap<String, Share> weights = new TreeMap<>();

    private SmeGroup(OwnershipGraph graph, String subject, SmeWalk walk) {
        this.graph = graph;
        this.walk = walk;
        this.groups = new LinkedGroups(graph, node -> mayLink(graph, node, walk));
        this.subjectGroup = groups.group(graph.number(subject));
        this.members = groups.members();
    }

    /**
     * Walks from the subject.
     *
     * @throws IllegalArgumentException if the graph has no such enterprise
     */
    public static SmeGroup around(String subject, OwnershipGraph graph, SmeWalk walk) {
        SmeGroup group = new SmeGroup(graph, subject, walk);
        for (int member : group.membersOf(group.subjectGroup)) {
            group.findPartnersAbove(member);
        }
        group.findPartnersBelow();
        group.weigh();
        return group;
    }

    private static boolean mayLink(OwnershipGraph graph, int node, SmeWalk walk) {
        if (graph.isPerson(node)) {
            return graph.person(node).sameOrAdjacentMarket().orElse(walk.personsOfUnknownMarketLink());
        }
        return !graph.enterprise(node).kind().isPublicBody();
    }

    private List<Integer> membersOf(int group) {
        return members.getOrDefault(group, List.of());
    }

    /**
     * Groups that hold in a member. An exempt investor's holding does not make its group a partner, but counts in the
     * share when another holding does.
     */
    private void findPartnersAbove(int member) {
        Map<Integer, List<Stake>> byGroup = graph.into(member).stream()
                .filter(stake -> !graph.isPerson(stake.holder()) && groups.mayHold(stake.holder()))
                .filter(stake -> groups.group(stake.holder()) != subjectGroup)
                .collect(Collectors.groupingBy(stake -> groups.group(stake.holder())));
        byGroup.forEach((group, stakes) -> {
            List<Stake> counting = stakes.stream()
                    .filter(stake -> !walk.exempt().test(graph.enterprise(stake.holder())))
                    .toList();
            if (reachesPartnership(greater(counting))) {
                addPartner(group, greater(stakes));
            } else {
                noteUnknown(counting);
            }
        });
    }

    /** Groups of which the subject's group, taken together, holds in a member. */
    private void findPartnersBelow() {
        Map<Integer, List<Stake>> byHeld = membersOf(subjectGroup).stream()
                .filter(member -> !graph.isPerson(member))
                .flatMap(member -> graph.outOf(member).stream())
                .filter(stake -> groups.group(stake.held()) != subjectGroup)
                .filter(stake -> !graph.enterprise(stake.held()).kind().isPublicBody())
                .collect(Collectors.groupingBy(Stake::held));
        byHeld.forEach((held, stakes) -> {
            if (reachesPartnership(greater(stakes))) {
                addPartner(groups.group(held), greater(stakes));
            }
            noteUnknown(stakes);
        });
    }

    private boolean reachesPartnership(BigDecimal percent) {
        return percent.compareTo(walk.partnerFrom().percent()) >= 0;
    }

    private void addPartner(int group, BigDecimal percent) {
        partnerShares.merge(group, percent, BigDecimal::max);
    }

    private void noteUnknown(List<Stake> stakes) {
        stakes.stream()
                .filter(Stake::capitalUnknown)
                .forEach(stake -> unknownCapital.add(graph.name(stake.holder()) + "→" + graph.name(stake.held())));
    }

    /** The greater of capital and votes, all stakes taken together (article 6.2). */
    private static BigDecimal greater(List<Stake> stakes) {
        BigDecimal capital = stakes.stream().map(Stake::capital).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal votes = stakes.stream().map(Stake::votes).reduce(BigDecimal.ZERO, BigDecimal::add);
        return capital.max(votes);
    }

    private void weigh() {
        put(subjectGroup, Share.WHOLE);
        partnerShares.forEach((group, percent) -> put(group, new Share(percent)));
    }

    private void put(int group, Share share) {
        for (int member : membersOf(group)) {
            if (!graph.isPerson(member)) {
                weights.put(graph.name(member), share);
            }
        }
    }

    /** The weight of every enterprise that counts, by id. */
    public SortedMap<String, Share> weights() {
        return new TreeMap<>(weights);
    }

    /** The ids of the subject and all that is linked with it. */
    public List<String> linked() {
        return names(membersOf(subjectGroup));
    }

    /** The ids of the partners and all that is linked with them. */
    public List<String> partners() {
        List<Integer> all = new ArrayList<>();
        partnerShares.keySet().forEach(group -> all.addAll(membersOf(group)));
        return names(all);
    }

    private List<String> names(List<Integer> nodes) {
        return nodes.stream()
                .filter(node -> !graph.isPerson(node))
                .map(graph::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Holdings, as {@code B→A}, of which only the votes are known and the capital could matter: questions to ask. */
    public List<String> unknownCapital() {
        return List.copyOf(unknownCapital);
    }

    /** The controlling holdings between the subject and each linked enterprise. */
    public SortedMap<String, List<String>> paths(String subject) {
        int start = graph.number(subject);
        List<Integer> linked = membersOf(subjectGroup);
        LinkPaths links = new LinkPaths(graph, groups, start, linked);
        SortedMap<String, List<String>> paths = new TreeMap<>();
        linked.stream()
                .filter(node -> node != start && !graph.isPerson(node))
                .forEach(node -> paths.put(graph.name(node), links.from(node)));
        return paths;
    }
}
