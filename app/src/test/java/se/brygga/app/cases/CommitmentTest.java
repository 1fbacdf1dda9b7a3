package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Decisions.Answer;
import se.brygga.app.cases.Decisions.Order;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestProduct;

/**
 * A mandate reaches to the total commitment to the borrower's group; one micro loan is 200 000 and the mandate 250 000.
 */
class CommitmentTest {

    private static final String WHY = "Planen bär och ändamålet är rätt.";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Decisions decisions = product.bean(Decisions.class);
    private final Cases cases = product.bean(Cases.class);
    private final Actor officer = fixture.actor("handlaggare");
    private final Actor decider = fixture.actor("beslutsfattare");
    private final Actor committee = fixture.actor("kreditkommitte");

    private CaseFile proposed(EnterpriseCard enterprise) {
        CaseFile submitted = fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO);
        return fixture.declared(decider, fixture.proposed(submitted, officer, fixture.today()));
    }

    private Answer decide(Actor who, CaseFile file) {
        Seen seen = fixture.seen(who, file.id());
        return decisions.decide(who, new Order(seen, CaseOutcome.APPROVED, WHY), file.number() + who.account());
    }

    private Commitment against(Actor who, CaseFile file) {
        return Objects.requireNonNull(cases.commitments(who.scope(), List.of(file.id()), who.person(), fixture.today())
                .get(file.id()));
    }

    @Test
    void aSecondLoanToTheGroupPassesTheMandateThatEachLoanAloneStaysWithin() {
        List<EnterpriseCard> group = fixture.undertaking(1);
        assertThat(decide(decider, proposed(group.getFirst()))).isInstanceOf(Answer.Recorded.class);
        CaseFile second = proposed(group.getLast());

        Answer answer = decide(decider, second);

        assertThat(answer).isInstanceOfSatisfying(Answer.BeyondMandate.class, beyond -> {
            assertThat(beyond.commitment().granted()).isEqualByComparingTo("200000");
            assertThat(beyond.commitment().amount()).isEqualByComparingTo("200000");
            assertThat(beyond.commitment().total()).isEqualByComparingTo("400000");
            assertThat(beyond.commitment().reach().orElseThrow()).isEqualByComparingTo("250000");
            assertThat(beyond.commitment().deciders()).hasSize(1);
        });
        assertThat(cases.byId(decider.scope(), second.id())
                        .orElseThrow()
                        .state()
                        .status())
                .isEqualTo(CaseStatus.PROPOSED);

        fixture.declared(committee, second);
        assertThat(decide(committee, second)).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void whatTheApplicantTurnedDownIsNoCommitment() {
        List<EnterpriseCard> group = fixture.undertaking(1);
        CaseFile first = proposed(group.getFirst());
        decide(decider, first);
        Actor applicant = fixture.applicant(first.applicant().party());
        CaseFixture.done(product.bean(Intake.class).respond(applicant, first.id(), false));

        assertThat(decide(decider, proposed(group.getLast()))).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void theQueueHoldsWhatTheMandateReachesToAndTellsTheTotal() {
        List<EnterpriseCard> group = fixture.undertaking(1);
        decide(decider, proposed(group.getFirst()));
        CaseFile second = proposed(group.getLast());

        assertThat(waitingFor(decider)).doesNotContain(second.number());
        assertThat(waitingFor(committee)).contains(second.number());
        assertThat(against(committee, second).total()).isEqualByComparingTo("400000");
        assertThat(against(committee, second).isWithinReach()).isTrue();
        assertThat(against(decider, second).isWithinReach()).isFalse();
    }

    private List<String> waitingFor(Actor who) {
        CaseFilter waiting = new CaseFilter(
                Set.of(CaseStatus.PROPOSED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CaseFilter.Awaiting(who.person(), fixture.today())),
                Optional.empty(),
                CaseFilter.Sort.RECEIVED,
                1);
        return cases.list(who.scope(), waiting).stream().map(CaseRow::number).toList();
    }

    @Test
    void aCompanyOutsideTheScopeTellsNothingOfItsCommitments() {
        CaseFile file = proposed(fixture.enterprise());
        Actor foreign = fixture.actor("beslutsfattare2");

        assertThat(cases.commitments(foreign.scope(), List.of(file.id()), foreign.person(), fixture.today()))
                .isEmpty();
    }

    @Test
    void aDecisionUnderSomebodyElsesAccountIsRefused() {
        CaseFile file = proposed(fixture.enterprise());
        Actor borrowed = new Actor(committee.account(), decider.person(), decider.scope());

        assertThat(decide(borrowed, file)).isEqualTo(new Answer.Refused(Refusal.NOT_OWN_ACCOUNT));
        assertThat(decide(decider, file)).isInstanceOf(Answer.Recorded.class);
    }
}
