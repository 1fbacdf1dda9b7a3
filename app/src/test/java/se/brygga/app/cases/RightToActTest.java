package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.cases.Decisions.Answer;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestProduct;

/** Nothing is granted to somebody who is not shown to act for the enterprise, and nobody decides a case of her own. */
class RightToActTest {

    private static final String REASONS = "Planen bär och behovet är visat.";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final CaseLaw law = product.bean(CaseLaw.class);
    private final Casework casework = product.bean(Casework.class);
    private final Register register = product.bean(Register.class);
    private final Actor officer = fixture.actor("handlaggare");
    private final Actor decider = fixture.actor("beslutsfattare");

    @Test
    void aidThatAStrangerTellsOfTakesRoomInTheStrangersCaseOnly() {
        EnterpriseCard theirs = fixture.enterprise();
        UUID stranger = fixture.enterprise().owner().orElseThrow();
        CaseFile own = fixture.submitted(theirs, "malardalen", BigDecimal.ZERO);
        Intake.OtherAid told = new Intake.OtherAid(
                theirs.id(), fixture.today().minusMonths(3), new BigDecimal("299000"), "2023/2831", "Påhittad");

        CaseFile strangers = fixture.submitted(stranger, theirs, "malardalen", List.of(told));

        assertThat(prior(own)).isZero();
        assertThat(prior(strangers)).isEqualByComparingTo("299000");

        fixture.signs(stranger, theirs);
        assertThat(prior(own)).isEqualByComparingTo("299000");
    }

    @Test
    void whatAHelperTellsOfTakesNoRoomElsewhere() {
        EnterpriseCard theirs = fixture.enterprise();
        UUID helper = fixture.enterprise().owner().orElseThrow();
        register.represent(helper, theirs.id(), Register.Ground.HELPER, LocalDate.of(2020, 1, 1), teller());
        Intake.OtherAid told = new Intake.OtherAid(
                theirs.id(), fixture.today().minusMonths(3), new BigDecimal("1000"), "2023/2831", "Påhittad");
        fixture.submitted(helper, theirs, "malardalen", List.of(told));

        assertThat(prior(fixture.submitted(theirs, "malardalen", BigDecimal.ZERO)))
                .isZero();
    }

    @Test
    void withoutTheRightToActNothingIsProposedForApprovalAndTheCaseMayBeDeclined() {
        EnterpriseCard enterprise = fixture.unproven();
        CaseFile file = fixture.worked(fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO), officer);

        assertThat(propose(file, CaseOutcome.APPROVED)).isEqualTo(new Change.Refused(Refusal.NO_RIGHT_TO_ACT));
        assertThat(propose(file, CaseOutcome.DECLINED)).isInstanceOf(Change.Done.class);
        CaseFile proposed = fixture.declared(decider, file);
        assertThat(decide(proposed, CaseOutcome.DECLINED)).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void whoeverHelpsToFillInSignsNothingUntilShownTo() {
        EnterpriseCard enterprise = fixture.unproven();
        UUID party = enterprise.owner().orElseThrow();
        register.represent(party, enterprise.id(), Register.Ground.HELPER, fixture.today(), teller());
        CaseFile file = fixture.worked(fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO), officer);

        assertThat(propose(file, CaseOutcome.APPROVED)).isEqualTo(new Change.Refused(Refusal.NO_RIGHT_TO_ACT));
        register.represent(party, enterprise.id(), Register.Ground.AUTHORISATION, fixture.today(), teller());
        assertThat(propose(file, CaseOutcome.APPROVED)).isInstanceOf(Change.Done.class);
    }

    @Test
    void aRightThatIsGoneWhenItIsDecidedApprovesNothing() {
        EnterpriseCard enterprise = fixture.enterprise();
        CaseFile file = proposed(enterprise);
        product.superuserDoes("delete from clients.representation where enterprise = '" + enterprise.id() + "'");

        assertThat(decide(file, CaseOutcome.APPROVED)).isEqualTo(new Answer.Refused(Refusal.NO_RIGHT_TO_ACT));
        assertThat(decide(file, CaseOutcome.DECLINED)).isInstanceOf(Answer.Recorded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beslutsfattare", "handlaggare"})
    void nobodyDecidesOrHasProposedACaseOfHerOwn(String userName) {
        EnterpriseCard enterprise = fixture.enterprise();
        CaseFile file = proposed(enterprise);
        UUID person = fixture.actor(userName).person();
        String party = "update access.person set party = %s where id = '" + person + "'";
        product.superuserDoes(party.formatted("'" + enterprise.owner().orElseThrow() + "'"));
        try {
            assertThat(decide(file, CaseOutcome.APPROVED)).isEqualTo(new Answer.Refused(Refusal.CONFLICT_OF_INTEREST));
            assertThat(decide(file, CaseOutcome.DECLINED)).isEqualTo(new Answer.Refused(Refusal.CONFLICT_OF_INTEREST));
        } finally {
            product.superuserDoes(party.formatted("null"));
        }
        assertThat(decide(file, CaseOutcome.APPROVED)).isInstanceOf(Answer.Recorded.class);
    }

    private CaseFile proposed(EnterpriseCard enterprise) {
        CaseFile submitted = fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO);
        return fixture.declared(decider, fixture.proposed(submitted, officer, fixture.today()));
    }

    private BigDecimal prior(CaseFile file) {
        return law.on(file, fixture.today()).priorTotal();
    }

    private Change propose(CaseFile file, CaseOutcome outcome) {
        return casework.propose(officer, fixture.seen(officer, file.id()), outcome, REASONS);
    }

    private Answer decide(CaseFile file, CaseOutcome outcome) {
        return product.bean(Decisions.class)
                .decide(
                        decider,
                        new Decisions.Order(fixture.seen(decider, file.id()), outcome, REASONS),
                        UUID.randomUUID().toString());
    }

    private Teller teller() {
        return new Teller(Optional.of(officer.person()), "Registreringsbevis");
    }
}
