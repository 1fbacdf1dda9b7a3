package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestProduct;

/** Who works here and applies too never handles her own case, whatever she declares and whoever she asks. */
class OwnCaseTest {

    private static final String WORDS = "Planen bär och ändamålet är rätt.";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Casework casework = product.bean(Casework.class);
    private final Cases cases = product.bean(Cases.class);
    private final Actor officer = fixture.actor("handlaggare");
    private final Actor decider = fixture.actor("beslutsfattare");

    private final EnterpriseCard enterprise = fixture.enterprise();

    private CaseFile submitted() {
        return fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO);
    }

    /** Does it while the colleague is the one who owns and signs for the enterprise. */
    private void whileHers(Actor colleague, Runnable what) {
        String party = "update access.person set party = %s where id = '" + colleague.person() + "'";
        product.superuserDoes(party.formatted("'" + enterprise.owner().orElseThrow() + "'"));
        try {
            what.run();
        } finally {
            product.superuserDoes(party.formatted("null"));
        }
    }

    private Change take(CaseFile file) {
        return casework.take(officer, fixture.seen(officer, file.id()));
    }

    @Test
    void nobodyTakesACaseOfHerOwn() {
        CaseFile file = submitted();

        whileHers(officer, () -> {
            assertThat(take(file)).isEqualTo(new Change.Refused(Refusal.CONFLICT_OF_INTEREST));
            assertThatThrownBy(() -> product.superuserDoes("update cases.case_file set handler = '%s' where id = '%s'"
                            .formatted(officer.person(), file.id())))
                    .hasStackTraceContaining("nobody handles a case of her own");
        });
        assertThat(cases.byId(officer.scope(), file.id()).orElseThrow().state().handler())
                .isEmpty();
        CaseFixture.done(take(file));
    }

    @Test
    void nobodyProposesACaseOfHerOwnNotEvenOneThatSheTookBefore() {
        CaseFile file = submitted();
        CaseFixture.done(take(file));
        CaseFixture.done(casework.declareConflict(officer, fixture.seen(officer, file.id()), false, ""));

        whileHers(officer, () -> {
            assertThat(casework.propose(officer, fixture.seen(officer, file.id()), CaseOutcome.DECLINED, WORDS))
                    .isEqualTo(new Change.Refused(Refusal.CONFLICT_OF_INTEREST));
            assertThatThrownBy(() -> product.superuserDoes("""
                            insert into cases.proposal (case_id, version, outcome, text, proposer, receipt, recorded_at, undertaking)
                            values ('%s', 99, 'DECLINED', 'ten letters at least', '%s', 'x', now(), '{}')
                            """.formatted(file.id(), officer.person())))
                    .hasStackTraceContaining("nobody handles a case of her own");
        });
        CaseFixture.done(casework.propose(officer, fixture.seen(officer, file.id()), CaseOutcome.DECLINED, WORDS));
    }

    @Test
    void nobodyDecidesACaseOfHerOwnAndTheDatabaseSaysSoByItself() {
        CaseFile proposed = fixture.declared(decider, fixture.proposed(submitted(), officer, fixture.today()));

        whileHers(decider, () -> {
            assertThat(product.bean(Decisions.class)
                            .decide(
                                    decider,
                                    new Decisions.Order(
                                            new Casework.Seen(proposed.id(), proposed.version()),
                                            CaseOutcome.APPROVED,
                                            WORDS),
                                    UUID.randomUUID().toString()))
                    .isEqualTo(new Decisions.Answer.Refused(Refusal.CONFLICT_OF_INTEREST));
            assertThatThrownBy(() -> product.superuserDoes("""
                            insert into cases.decision
                            select (jsonb_populate_record(null::cases.decision, jsonb_build_object(
                              'id', gen_random_uuid(), 'case_id', '%s', 'decider', '%s', 'decided_on', current_date))).*
                            """.formatted(proposed.id(), decider.person())))
                    .hasStackTraceContaining("nobody handles a case of her own");
        });
    }

    @Test
    void aRoleGainedAfterTheProposalGivesNoSecondPairOfEyes() {
        CaseFile proposed = fixture.declared(decider, fixture.proposed(submitted(), officer, fixture.today()));
        UUID grant = UUID.randomUUID();
        product.superuserDoes("""
                insert into access.role_grant (id, person, role, company, valid, recorded_at)
                values ('%s', '%s', 'beslutsfattare', 'malardalen', daterange(current_date - 1, null), now())
                """.formatted(grant, officer.person()));
        try {
            assertThat(product.bean(Decisions.class)
                            .decide(
                                    officer,
                                    new Decisions.Order(
                                            new Casework.Seen(proposed.id(), proposed.version()),
                                            CaseOutcome.APPROVED,
                                            WORDS),
                                    UUID.randomUUID().toString()))
                    .isEqualTo(new Decisions.Answer.Refused(Refusal.SAME_PERSON));
        } finally {
            product.superuserDoes("update access.role_grant set valid = 'empty' where id = '%s'".formatted(grant));
        }
    }
}
