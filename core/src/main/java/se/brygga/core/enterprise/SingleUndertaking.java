package se.brygga.core.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The enterprises over which de minimis aid is added up: those that control each other, directly or through others,
 * within one Member State (Regulation 2023/2831, article 2.2 and recital 5; the same in Regulation 1407/2013).
 *
 * <p>Not the group of the SME definition: there are no partners here, persons do not link, and having the same public
 * owner does not link. A chain may run through a parent abroad, but the parent is not counted.
 */
public final class SingleUndertaking {

    private final String subject;
    private final SortedMap<String, List<String>> paths;

    private SingleUndertaking(String subject, SortedMap<String, List<String>> paths) {
        this.subject = subject;
        this.paths = paths;
    }

    /**
     * The undertaking that an enterprise belongs to.
     *
     * @throws IllegalArgumentException if the graph has no such enterprise
     */
    public static SingleUndertaking around(String subject, OwnershipGraph graph) {
        int start = graph.number(subject);
        LinkedGroups groups = new LinkedGroups(
                graph,
                node -> !graph.isPerson(node) && !graph.enterprise(node).kind().isPublicBody());
        List<Integer> members = groups.members().getOrDefault(groups.group(start), List.of());
        LinkPaths links = new LinkPaths(graph, groups, start, members);
        String country = graph.enterprise(start).country();
        SortedMap<String, List<String>> paths = new TreeMap<>();
        for (int member : members) {
            if (graph.enterprise(member).country().equals(country)) {
                paths.put(graph.name(member), links.from(member));
            }
        }
        return new SingleUndertaking(subject, paths);
    }

    /** The enterprise that was asked about. */
    public String subject() {
        return subject;
    }

    /** The ids of all members, the subject among them, in order. */
    public List<String> members() {
        return List.copyOf(paths.keySet());
    }

    /** Whether the enterprise belongs to the undertaking. */
    public boolean contains(String id) {
        return paths.containsKey(id);
    }

    /**
     * The controlling holdings between a member and the subject, each as {@code B→A 60% votes}; empty for the subject
     * itself.
     *
     * @throws IllegalArgumentException if it is no member
     */
    public List<String> path(String member) {
        List<String> path = paths.get(member);
        if (path == null) {
            throw new IllegalArgumentException(member + " does not belong to the undertaking of " + subject);
        }
        return path;
    }

    /** The paths of all members but the subject. */
    public Map<String, List<String>> paths() {
        SortedMap<String, List<String>> others = new TreeMap<>(paths);
        others.remove(subject);
        return others;
    }

    /** The links in words that a person can check, the longest chains last. */
    public List<String> evidence() {
        List<List<String>> chains = new ArrayList<>(paths().values());
        chains.sort(Comparator.comparingInt(List::size));
        return chains.stream().map(chain -> String.join(", ", chain)).toList();
    }
}
