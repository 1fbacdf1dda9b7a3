package se.brygga.core.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brygga.core.enterprise.Graphs.half;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.core.vectors.Vectors;

class SingleUndertakingTest {

    static Stream<Vectors> vectors() {
        return Vectors.of("sme", "single_undertaking_vectors");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void vectorHolds(Vectors vector) {
        List<Holding> holdings = Graphs.holdings(vector);
        Set<String> names = new LinkedHashSet<>(List.of(vector.text("subject")));
        holdings.forEach(holding -> names.addAll(List.of(holding.holder(), holding.held())));
        List<ControllingPerson> persons = new ArrayList<>();
        for (Vectors person : vector.rows("persons")) {
            names.addAll(person.texts("controls"));
            List<PersonControl> controls = person.texts("controls").stream()
                    .map(held -> PersonControl.votes(held, Share.WHOLE))
                    .toList();
            persons.add(new ControllingPerson("N", controls, Optional.of(true)));
        }
        List<Enterprise> enterprises = names.stream()
                .map(Graphs::named)
                .map(it ->
                        vector.texts("public_bodies").contains(it.id()) ? it.withKind(EnterpriseKind.PUBLIC_BODY) : it)
                .map(it -> vector.child("countries")
                        .maybe(it.id())
                        .map(it::withCountry)
                        .orElse(it))
                .toList();
        SingleUndertaking undertaking =
                SingleUndertaking.around(vector.text("subject"), Graphs.sound(enterprises, holdings, persons));
        assertThat(undertaking.members()).isEqualTo(vector.texts("expected"));
    }

    @Test
    void exactlyHalfOfTheVotesDoesNotLink() {
        OwnershipGraph half = Graphs.of(List.of("A", "B"), half("B", "A", 50));
        assertThat(SingleUndertaking.around("A", half).members()).containsExactly("A");
        OwnershipGraph more =
                Graphs.of(List.of("A", "B"), Holding.of("B", "A", Share.NONE, Share.percent("50.000001")));
        assertThat(SingleUndertaking.around("A", more).members()).containsExactly("A", "B");
    }

    @Test
    void capitalAloneDoesNotLink() {
        OwnershipGraph graph = Graphs.of(List.of("A", "B"), Holding.of("B", "A", Share.WHOLE, Share.NONE));
        assertThat(SingleUndertaking.around("A", graph).members()).containsExactly("A");
    }

    @Test
    void pathNamesEachLinkFromTheMemberToTheSubject() {
        OwnershipGraph graph = Graphs.of(
                List.of("A", "B", "X", "S"),
                half("B", "A", 60),
                half("X", "B", 30).with(Control.APPOINTS_BOARD_MAJORITY),
                half("X", "S", 70));
        SingleUndertaking undertaking = SingleUndertaking.around("A", graph);
        assertThat(undertaking.paths())
                .isEqualTo(Map.of(
                        "B", List.of("B→A 60% votes"),
                        "X", List.of("X→B APPOINTS_BOARD_MAJORITY", "B→A 60% votes"),
                        "S", List.of("X→S 70% votes", "X→B APPOINTS_BOARD_MAJORITY", "B→A 60% votes")));
    }

    @Test
    void linkedOwnersAddTheirVotesTogether() {
        OwnershipGraph graph =
                Graphs.of(List.of("A", "B", "C"), half("B", "A", 30), half("C", "A", 30), half("B", "C", 100));
        SingleUndertaking undertaking = SingleUndertaking.around("A", graph);
        assertThat(undertaking.members()).containsExactly("A", "B", "C");
        assertThat(undertaking.path("B")).containsExactly("B→A 30% votes + C→A 30% votes");
    }

    @Test
    void sistersUnderAParentAbroadAreOneUndertakingThroughIt() {
        Enterprise german = Graphs.named("G").withCountry("DE");
        OwnershipGraph graph = Graphs.sound(
                List.of(Graphs.named("A"), Graphs.named("S"), german),
                List.of(half("G", "A", 100), half("G", "S", 100)),
                List.of());
        SingleUndertaking undertaking = SingleUndertaking.around("A", graph);
        assertThat(undertaking.members()).containsExactly("A", "S");
        assertThat(undertaking.path("S")).containsExactly("G→S 100% votes", "G→A 100% votes");
    }

    @Test
    void aRingEnds() {
        OwnershipGraph graph =
                Graphs.of(List.of("A", "B", "C"), half("A", "B", 60), half("B", "C", 60), half("C", "A", 60));
        assertThat(SingleUndertaking.around("B", graph).members()).containsExactly("A", "B", "C");
    }

    @Test
    void everyMemberSeesTheSameUndertaking() {
        OwnershipGraph graph =
                Graphs.of(List.of("A", "B", "C", "D"), half("A", "B", 60), half("B", "C", 51), half("C", "D", 50));
        assertThat(Stream.of("A", "B", "C")
                        .map(id -> SingleUndertaking.around(id, graph).members())
                        .distinct())
                .hasSize(1);
    }
}
