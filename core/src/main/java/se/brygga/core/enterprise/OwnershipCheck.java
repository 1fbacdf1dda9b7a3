package se.brygga.core.enterprise;

import static se.brygga.core.enterprise.OwnershipFault.Kind.CAPITAL_OVER_WHOLE;
import static se.brygga.core.enterprise.OwnershipFault.Kind.SAME_ID_TWICE;
import static se.brygga.core.enterprise.OwnershipFault.Kind.SELF_OWNERSHIP;
import static se.brygga.core.enterprise.OwnershipFault.Kind.UNDECLARED_HELD;
import static se.brygga.core.enterprise.OwnershipFault.Kind.UNDECLARED_HOLDER;
import static se.brygga.core.enterprise.OwnershipFault.Kind.VOTES_OVER_WHOLE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.core.enterprise.OwnershipFault.Place;

/** Looks for what no ownership can be. Every fault is found in one pass, so that a person can mend them all at once. */
final class OwnershipCheck {

    private final List<Enterprise> enterprises;
    private final List<Holding> holdings;
    private final List<ControllingPerson> persons;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<OwnershipFault> faults = new ArrayList<>();

    OwnershipCheck(List<Enterprise> enterprises, List<Holding> holdings, List<ControllingPerson> persons) {
        this.enterprises = enterprises;
        this.holdings = holdings;
        this.persons = persons;
    }

    /** All faults, in the order of the input, so that the first one named is the first one that a reader meets. */
    List<OwnershipFault> faults() {
        number();
        checkHoldings();
        checkPersons();
        return List.copyOf(faults);
    }

    Map<String, Integer> numbers() {
        return Map.copyOf(numbers);
    }

    /** Enterprises get the lower numbers and persons the higher ones; the walks tell them apart by that alone. */
    private void number() {
        for (int i = 0; i < enterprises.size(); i++) {
            put(enterprises.get(i).id(), Place.ENTERPRISES, i);
        }
        for (int i = 0; i < persons.size(); i++) {
            put(persons.get(i).id(), Place.PERSONS, i);
        }
    }

    private void put(String id, Place place, int index) {
        if (numbers.putIfAbsent(id, numbers.size()) != null) {
            faults.add(new OwnershipFault(SAME_ID_TWICE, place, index, 0, id));
        }
    }

    /** A holding has two declared ends. Own shares carry no votes in a company and would make a ring of one. */
    private void checkEnds(int i, Holding holding) {
        if (!isEnterprise(holding.holder())) {
            faults.add(OwnershipFault.holding(UNDECLARED_HOLDER, i, holding.holder()));
        }
        if (!isEnterprise(holding.held())) {
            faults.add(OwnershipFault.holding(UNDECLARED_HELD, i, holding.held()));
        }
        if (holding.holder().equals(holding.held())) {
            faults.add(OwnershipFault.holding(SELF_OWNERSHIP, i, holding.held()));
        }
    }

    /**
     * Capital and votes are added up separately: preference shares may make them differ, but neither passes the whole.
     */
    private void checkHoldings() {
        Map<String, BigDecimal> capital = new HashMap<>();
        Map<String, BigDecimal> votes = new HashMap<>();
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            checkEnds(i, holding);
            if (passesWhole(capital, holding.held(), holding.capital())) {
                faults.add(OwnershipFault.holding(CAPITAL_OVER_WHOLE, i, holding.held()));
            }
            if (passesWhole(votes, holding.held(), holding.votes())) {
                faults.add(OwnershipFault.holding(VOTES_OVER_WHOLE, i, holding.held()));
            }
        }
    }

    /** Persons are declared too, but never as an end of a holding: what they control is written under the person. */
    private boolean isEnterprise(String id) {
        Integer number = numbers.get(id);
        return number != null && number < enterprises.size();
    }

    /** Persons are added up by themselves: what they control may run through a holding that is listed too. */
    private void checkPersons() {
        Map<String, BigDecimal> votes = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            List<PersonControl> controls = persons.get(i).controls();
            for (int j = 0; j < controls.size(); j++) {
                PersonControl control = controls.get(j);
                if (!isEnterprise(control.held())) {
                    faults.add(new OwnershipFault(UNDECLARED_HELD, Place.PERSONS, i, j, control.held()));
                }
                if (passesWhole(votes, control.held(), control.votes())) {
                    faults.add(new OwnershipFault(VOTES_OVER_WHOLE, Place.PERSONS, i, j, control.held()));
                }
            }
        }
    }

    /** Adds the share and tells whether this is the one that takes the sum past the whole. */
    private static boolean passesWhole(Map<String, BigDecimal> sums, String held, Optional<Share> share) {
        BigDecimal before = sums.getOrDefault(held, BigDecimal.ZERO);
        BigDecimal after = before.add(share.map(Share::percent).orElse(BigDecimal.ZERO));
        sums.put(held, after);
        BigDecimal whole = Share.WHOLE.percent();
        return before.compareTo(whole) <= 0 && after.compareTo(whole) > 0;
    }
}
