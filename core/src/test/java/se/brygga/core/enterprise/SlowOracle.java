package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The two walks told once more in the slowest and plainest way: sets of names, gone over until nothing changes.
 * Ordinary enterprises and persons on one market only.
 */
record SlowOracle(List<String> names, List<Holding> holdings, List<ControllingPerson> persons) {

    Set<String> linked(String subject, boolean throughPersons) {
        Set<Set<String>> groups = new HashSet<>();
        names.forEach(name -> groups.add(Set.of(name)));
        if (throughPersons) {
            persons.forEach(person -> groups.add(Set.of(person.id())));
        }
        boolean joined = true;
        while (joined) {
            joined = joinOne(groups, throughPersons);
        }
        Set<String> mine = new HashSet<>(groupOf(groups, subject));
        mine.retainAll(names);
        return mine;
    }

    private boolean joinOne(Set<Set<String>> groups, boolean throughPersons) {
        for (Set<String> group : groups) {
            for (String target : names) {
                if (!group.contains(target) && controls(group, target, throughPersons)) {
                    Set<String> other = groupOf(groups, target);
                    Set<String> both = new HashSet<>(group);
                    both.addAll(other);
                    groups.remove(group);
                    groups.remove(other);
                    groups.add(both);
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> groupOf(Set<Set<String>> groups, String name) {
        return groups.stream().filter(group -> group.contains(name)).findFirst().orElseThrow();
    }

    private boolean controls(Set<String> group, String target, boolean throughPersons) {
        BigDecimal votes = BigDecimal.ZERO;
        for (Holding holding : holdings) {
            if (group.contains(holding.holder()) && holding.held().equals(target)) {
                votes = votes.add(holding.votes().orElseThrow().percent());
                if (holding.control().isPresent()) {
                    return true;
                }
            }
        }
        for (ControllingPerson person : throughPersons ? persons : List.<ControllingPerson>of()) {
            for (PersonControl control : person.controls()) {
                if (group.contains(person.id()) && control.held().equals(target)) {
                    votes = votes.add(control.votes().orElseThrow().percent());
                }
            }
        }
        return votes.compareTo(new BigDecimal(50)) > 0;
    }

    SortedMap<String, String> weights(String subject) {
        Set<String> mine = linked(subject, true);
        SortedMap<String, String> weights = new TreeMap<>();
        for (String name : names) {
            Set<String> theirs = linked(name, true);
            BigDecimal weight = mine.contains(name)
                    ? new BigDecimal(100)
                    : between(mine, theirs).max(between(theirs, mine));
            if (weight.signum() > 0) {
                weights.put(name, new Share(weight).toString());
            }
        }
        return weights;
    }

    /** The greatest share, of a quarter or more, that the holders taken together have in one of the held. */
    private BigDecimal between(Set<String> holders, Set<String> held) {
        BigDecimal greatest = BigDecimal.ZERO;
        for (String target : held) {
            BigDecimal capital = BigDecimal.ZERO;
            BigDecimal votes = BigDecimal.ZERO;
            for (Holding holding : holdings) {
                if (holding.held().equals(target) && holders.contains(holding.holder())) {
                    capital = capital.add(holding.capital().orElseThrow().percent());
                    votes = votes.add(holding.votes().orElseThrow().percent());
                }
            }
            greatest = greatest.max(capital.max(votes));
        }
        return greatest.compareTo(new BigDecimal(25)) >= 0 ? greatest : BigDecimal.ZERO;
    }
}
