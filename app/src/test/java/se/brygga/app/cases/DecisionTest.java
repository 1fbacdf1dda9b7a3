package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.Decisions.Answer;
import se.brygga.app.cases.Decisions.Order;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestProduct;

class DecisionTest {

    private static final String WHY = "Planen bär och ändamålet är rätt.";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Decisions decisions = product.bean(Decisions.class);
    private final Cases cases = product.bean(Cases.class);

    private Order approve(CaseFile file) {
        return new Order(new Casework.Seen(file.id(), file.version()), CaseOutcome.APPROVED, WHY);
    }

    /** The decision maker meets the case when it is proposed; declaring then leaves the proposal as it is. */
    private CaseFile readyFor(Actor decider, EnterpriseCard enterprise) {
        CaseFile submitted = fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO);
        return fixture.declared(decider, fixture.proposed(submitted, fixture.actor("handlaggare"), fixture.today()));
    }

    @Test
    void aSecondPersonDecidesAndTheDecisionIsKeptWithItsReceiptAidAndTrail() throws Exception {
        Actor decider = fixture.actor("beslutsfattare");
        CaseFile file = readyFor(decider, fixture.enterprise());

        Answer answer = decisions.decide(decider, approve(file), "one");

        assertThat(answer).isInstanceOf(Answer.Recorded.class);
        CaseFile after = cases.byId(decider.scope(), file.id()).orElseThrow();
        assertThat(after.state().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(after.state().outcome()).contains(CaseOutcome.APPROVED);
        String receipt = after.procedure().decision().orElseThrow().receipt();
        assertThat(cases.receipt(decider.scope(), receipt)).isPresent();
        assertThat(count("select count(*) from aid.entry where case_id = '%s'".formatted(file.id())))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit.entry where subject = '%s' and action = 'DECIDED'"
                        .formatted(file.id())))
                .isEqualTo(1);
        assertThat(count("select coalesce(audit.first_break('%s'), 0)".formatted(file.id())))
                .isZero();
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndNoSecondEffect() throws Exception {
        Actor decider = fixture.actor("beslutsfattare");
        CaseFile file = readyFor(decider, fixture.enterprise());

        Answer first = decisions.decide(decider, approve(file), "again");
        Answer second = decisions.decide(decider, approve(file), "again");

        Answer.Recorded recorded = (Answer.Recorded) first;
        assertThat(second)
                .isEqualTo(new Answer.Recorded(recorded.decision(), recorded.number(), recorded.receipt(), true));
        assertThat(count("select count(*) from aid.entry where case_id = '%s'".formatted(file.id())))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() {
        Actor decider = fixture.actor("beslutsfattare");
        CaseFile file = readyFor(decider, fixture.enterprise());
        decisions.decide(decider, approve(file), "other");

        Order changed = new Order(
                new Casework.Seen(file.id(), file.version()), CaseOutcome.DECLINED, "Något helt annat står här.");

        assertThat(decisions.decide(decider, changed, "other")).isEqualTo(new Answer.Refused(Refusal.KEY_REUSED));
    }

    @Test
    void whoProposedMayNotDecide() {
        Actor officer = fixture.actor("handlaggare");
        CaseFile file = readyFor(fixture.actor("beslutsfattare"), fixture.enterprise());

        assertThat(decisions.decide(officer, approve(file), "self")).isEqualTo(new Answer.Refused(Refusal.SAME_PERSON));
    }

    @Test
    void aDecisionMakerOfAnotherCompanySeesNoSuchCase() {
        CaseFile file = readyFor(fixture.actor("beslutsfattare"), fixture.enterprise());

        assertThat(decisions.decide(fixture.actor("beslutsfattare2"), approve(file), "foreign"))
                .isEqualTo(new Answer.Refused(Refusal.NOT_FOUND));
    }

    @Test
    void sixteenDecidersOnFiftyUndertakingsNeverPassTheCeilingAndRefuseNobodyWrongly() throws Exception {
        int undertakings = 50;
        int members = 3;
        Actor officer = fixture.actor("handlaggare");
        Actor decider = fixture.actor("beslutsfattare");
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < undertakings; i++) {
            List<EnterpriseCard> group = fixture.undertaking(members - 1);
            for (int j = 0; j < members; j++) {
                // The first declares so much aid that one loan more fits, and no second one.
                CaseFile submitted = fixture.submitted(
                        group.get(j), "malardalen", j == 0 ? new BigDecimal("298200") : BigDecimal.ZERO);
                fixture.declared(decider, submitted);
                // Proposed a month and more apart, so that no reservation holds any longer: only the decision itself
                // guards the ceiling.
                files.add(fixture.proposed(submitted, officer, fixture.today().minusDays(31L * (members - j))));
            }
        }
        Collections.shuffle(files, new Random(7));

        List<Answer> answers = race(decider, files);

        assertThat(answers).filteredOn(Answer.Recorded.class::isInstance).hasSize(undertakings);
        assertThat(answers).filteredOn(Answer.OverCeiling.class::isInstance).hasSize(undertakings * (members - 1));
    }

    private List<Answer> race(Actor decider, List<CaseFile> files) throws Exception {
        try (ExecutorService deciders = Executors.newFixedThreadPool(16)) {
            List<Future<Answer>> running = new ArrayList<>();
            for (CaseFile file : files) {
                running.add(deciders.submit(() -> decisions.decide(decider, approve(file), "race-" + file.number())));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private long count(String sql) throws Exception {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
