package se.brygga.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brygga.core.enterprise.Graphs.half;
import static se.brygga.core.enterprise.Graphs.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brygga.core.enterprise.OwnershipFault.Kind;
import se.brygga.core.enterprise.OwnershipFault.Place;

class OwnershipGraphTest {

    private static List<OwnershipFault> faults(List<Holding> holdings, List<ControllingPerson> persons) {
        return OwnershipGraph.check(List.of(named("A"), named("B"), named("C")), holdings, persons)
                        instanceof OwnershipGraph.Checked.Faulty faulty
                ? faulty.faults()
                : List.of();
    }

    @Test
    void everyFaultIsFoundAtOnceAndNamed() {
        List<Holding> holdings = List.of(half("X", "A", 10), half("A", "Y", 10), half("B", "B", 10));
        assertThat(faults(holdings, List.of()))
                .containsExactly(
                        OwnershipFault.holding(Kind.UNDECLARED_HOLDER, 0, "X"),
                        OwnershipFault.holding(Kind.UNDECLARED_HELD, 1, "Y"),
                        OwnershipFault.holding(Kind.SELF_OWNERSHIP, 2, "B"));
    }

    @Test
    void theWholeMayBeOwnedAndNotAHairMore() {
        assertThat(faults(List.of(half("B", "A", 60), half("C", "A", 40)), List.of()))
                .isEmpty();
        Holding aHairMore = Holding.of("C", "A", Share.percent("40.0001"), Share.percent(40));
        assertThat(faults(List.of(half("B", "A", 60), aHairMore), List.of()))
                .containsExactly(OwnershipFault.holding(Kind.CAPITAL_OVER_WHOLE, 1, "A"));
        Holding votes = Holding.of("C", "A", Share.percent(40), Share.percent("40.0001"));
        assertThat(faults(List.of(half("B", "A", 60), votes), List.of()))
                .containsExactly(OwnershipFault.holding(Kind.VOTES_OVER_WHOLE, 1, "A"));
    }

    @Test
    void personsAreHeldToTheSame() {
        ControllingPerson one = new ControllingPerson(
                "N",
                List.of(PersonControl.votes("A", Share.percent(60)), PersonControl.votes("Z", Share.NONE)),
                Optional.of(true));
        ControllingPerson other =
                new ControllingPerson("A", List.of(PersonControl.votes("A", Share.percent(41))), Optional.of(true));
        assertThat(faults(List.of(), List.of(one, other)))
                .containsExactly(
                        new OwnershipFault(Kind.SAME_ID_TWICE, Place.PERSONS, 1, 0, "A"),
                        new OwnershipFault(Kind.UNDECLARED_HELD, Place.PERSONS, 0, 1, "Z"),
                        new OwnershipFault(Kind.VOTES_OVER_WHOLE, Place.PERSONS, 1, 0, "A"));
    }

    @Test
    void severalClassesOfSharesAddUp() {
        OwnershipGraph graph = Graphs.of(List.of("A", "B"), half("B", "A", 30), half("B", "A", 21));
        assertThat(SingleUndertaking.around("A", graph).paths()).isEqualTo(Map.of("B", List.of("B→A 51% votes")));
    }
}
