package se.brygga.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brygga.core.enterprise.Graphs.half;
import static se.brygga.core.enterprise.Graphs.named;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmeGroupTest {

    private static final SmeWalk WALK = new SmeWalk(Share.percent(25), owner -> owner.kind().isListedInvestor(), false);

    private static Map<String, String> weights(OwnershipGraph graph) {
        return Graphs.weights(SmeGroup.around("A", graph, WALK));
    }

    @Test
    void twoFundsUnderOneManagementAreExemptOneByOneButLinkedTogether() {
        Enterprise one = named("V").withKind(EnterpriseKind.VENTURE_CAPITAL);
        Enterprise other = named("W").withKind(EnterpriseKind.VENTURE_CAPITAL);
        List<Enterprise> all = List.of(named("A"), one, other);
        List<Holding> holdings = List.of(half("V", "A", 30), half("W", "A", 30));
        assertThat(weights(Graphs.sound(all, holdings, List.of()))).containsOnlyKeys("A");
        List<Holding> managed = List.of(half("V", "A", 30), half("W", "A", 30), half("V", "W", 10).with(Control.DOMINANT_INFLUENCE));
        assertThat(weights(Graphs.sound(all, managed, List.of()))).isEqualTo(Map.of("A", "100%", "V", "100%", "W", "100%"));
    }

    @Test
    void anInvestorThatTheSubjectItselfHoldsIsAPartner() {
        OwnershipGraph graph = Graphs.sound(List.of(named("A"), named("V").withKind(EnterpriseKind.VENTURE_CAPITAL)), List.of(half("A", "V", 30)), List.of());
        assertThat(weights(graph)).isEqualTo(Map.of("A", "100%", "V", "30%"));
    }

    @Test
    void aPartnerOfAPartnerCountsNothing() {
        OwnershipGraph graph = Graphs.of(List.of("A", "B", "C"), half("B", "A", 30), half("C", "B", 40));
        assertThat(weights(graph)).isEqualTo(Map.of("A", "100%", "B", "30%"));
    }

    @Test
    void crossHoldingsCountOnceAtTheGreaterShare() {
        OwnershipGraph graph = Graphs.of(List.of("A", "B"), half("B", "A", 30), half("A", "B", 45));
        assertThat(weights(graph)).isEqualTo(Map.of("A", "100%", "B", "45%"));
    }

    @Test
    void votesWithoutCapitalAreAQuestionUnlessTheyLink() {
        Holding votes = new Holding("B", "A", Optional.empty(), Optional.of(Share.percent(20)), Optional.empty());
        assertThat(SmeGroup.around("A", Graphs.of(List.of("A", "B"), votes), WALK).unknownCapital()).containsExactly("B→A");
        Holding majority = new Holding("B", "A", Optional.empty(), Optional.of(Share.percent(51)), Optional.empty());
        assertThat(SmeGroup.around("A", Graphs.of(List.of("A", "B"), majority), WALK).unknownCapital()).isEmpty();
    }

    @Test
    void linksComeWithTheirPathsThroughPersonsToo() {
        ControllingPerson person = new ControllingPerson(
                "N", List.of(PersonControl.votes("A", Share.percent(80)), PersonControl.votes("S", Share.percent(70))), Optional.of(true));
        SmeGroup group = SmeGroup.around("A", Graphs.sound(List.of(named("A"), named("S")), List.of(), List.of(person)), WALK);
        assertThat(group.paths("A")).isEqualTo(Map.of("S", List.of("N→S 70% votes", "N→A 80% votes")));
    }
}
