package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enterprises, what they hold in each other, and the persons behind them. Rings are lawful and common; the walks end on
 * them.
 *
 * <p>Immutable. Inside, enterprises and then persons are numbered from nought, and every walk is a loop over those
 * numbers, so that a chain of ten thousand owners is as safe as one of two.
 */
public final class OwnershipGraph {

    private final List<Enterprise> enterprises;
    private final List<ControllingPerson> persons;
    private final Map<String, Integer> numbers;
    private final List<List<Stake>> into;
    private final List<List<Stake>> outOf;

    private OwnershipGraph(
            List<Enterprise> enterprises,
            List<ControllingPerson> persons,
            Map<String, Integer> numbers,
            Collection<Stake> stakes) {
        this.enterprises = enterprises;
        this.persons = persons;
        this.numbers = numbers;
        int nodes = enterprises.size() + persons.size();
        this.into = lists(nodes);
        this.outOf = lists(nodes);
        for (Stake stake : stakes) {
            into.get(stake.held()).add(stake);
            outOf.get(stake.holder()).add(stake);
        }
    }

    /** What a check of the parts gave. */
    public sealed interface Checked {
        /** The parts make a possible ownership. */
        record Sound(OwnershipGraph graph) implements Checked {}

        /** They do not; every fault is listed. */
        record Faulty(List<OwnershipFault> faults) implements Checked {}
    }

    /**
     * Puts the parts together. Several holdings of one owner in one enterprise (classes of shares) are added up.
     *
     * @return the graph, or every fault: undeclared names, ownership of oneself, shares above a hundred per cent
     */
    public static Checked check(List<Enterprise> enterprises, List<Holding> holdings, List<ControllingPerson> persons) {
        OwnershipCheck check = new OwnershipCheck(enterprises, holdings, persons);
        List<OwnershipFault> faults = check.faults();
        if (!faults.isEmpty()) {
            return new Checked.Faulty(faults);
        }
        Map<String, Integer> numbers = check.numbers();
        return new Checked.Sound(new OwnershipGraph(
                List.copyOf(enterprises), List.copyOf(persons), numbers, stakes(numbers, holdings, persons)));
    }

    private static Collection<Stake> stakes(
            Map<String, Integer> numbers, List<Holding> holdings, List<ControllingPerson> persons) {
        Map<Long, Stake> stakes = new LinkedHashMap<>();
        for (Holding holding : holdings) {
            Stake stake = Stake.of(holding, number(numbers, holding.holder()), number(numbers, holding.held()));
            stakes.merge(stake.pair(), stake, Stake::plus);
        }
        for (ControllingPerson person : persons) {
            for (PersonControl control : person.controls()) {
                Stake stake = Stake.of(control, number(numbers, person.id()), number(numbers, control.held()));
                stakes.merge(stake.pair(), stake, Stake::plus);
            }
        }
        return stakes.values();
    }

    /** One enterprise that nobody owns a notable part of and that owns nothing. */
    public static OwnershipGraph alone(Enterprise enterprise) {
        return new OwnershipGraph(List.of(enterprise), List.of(), Map.of(enterprise.id(), 0), List.of());
    }

    /** Whether an enterprise of that name is declared. */
    public boolean contains(String id) {
        Integer number = numbers.get(id);
        return number != null && number < enterprises.size();
    }

    /**
     * The enterprise of that name.
     *
     * @throws IllegalArgumentException if it is not declared
     */
    public Enterprise enterprise(String id) {
        return enterprises.get(number(id));
    }

    /** All enterprises, in the order in which they were declared. */
    public List<Enterprise> enterprises() {
        return enterprises;
    }

    /** All persons, in the order in which they were declared. */
    public List<ControllingPerson> persons() {
        return persons;
    }

    int number(String id) {
        if (!contains(id)) {
            throw new IllegalArgumentException("no enterprise named " + id);
        }
        return number(numbers, id);
    }

    int nodes() {
        return into.size();
    }

    boolean isPerson(int node) {
        return node >= enterprises.size();
    }

    Enterprise enterprise(int node) {
        return enterprises.get(node);
    }

    ControllingPerson person(int node) {
        return persons.get(node - enterprises.size());
    }

    String name(int node) {
        return isPerson(node) ? person(node).id() : enterprises.get(node).id();
    }

    /** Who holds something in the node. */
    List<Stake> into(int node) {
        return into.get(node);
    }

    /** What the node holds. */
    List<Stake> outOf(int node) {
        return outOf.get(node);
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no node named " + id);
        }
        return number;
    }

    private static List<List<Stake>> lists(int size) {
        List<List<Stake>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }

    /** All that one node holds in another, added up. */
    record Stake(
            int holder,
            int held,
            BigDecimal capital,
            BigDecimal votes,
            boolean capitalUnknown,
            Optional<Control> control) {

        private static final BigDecimal HALF = BigDecimal.valueOf(50);

        static Stake of(Holding holding, int holder, int held) {
            return new Stake(
                    holder,
                    held,
                    percent(holding.capital()),
                    percent(holding.votes()),
                    holding.capital().isEmpty(),
                    holding.control());
        }

        static Stake of(PersonControl control, int holder, int held) {
            return new Stake(holder, held, BigDecimal.ZERO, percent(control.votes()), true, control.control());
        }

        private static BigDecimal percent(Optional<Share> share) {
            return share.map(Share::percent).orElse(BigDecimal.ZERO);
        }

        Stake plus(Stake other) {
            return new Stake(
                    holder,
                    held,
                    capital.add(other.capital),
                    votes.add(other.votes),
                    capitalUnknown || other.capitalUnknown,
                    control.or(other::control));
        }

        long pair() {
            return ((long) holder << Integer.SIZE) | held;
        }

        /** Whether it links by itself: more than half of the votes, or control by other means. */
        boolean links() {
            return control.isPresent() || isMajority(votes);
        }

        static boolean isMajority(BigDecimal votes) {
            return votes.compareTo(HALF) > 0;
        }
    }
}
