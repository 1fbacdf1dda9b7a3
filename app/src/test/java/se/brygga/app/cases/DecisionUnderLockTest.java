package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.Decisions.Answer;
import se.brygga.app.cases.Decisions.Order;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.TestProduct;

/** What changes between the law's answer and the lock is seen under the lock, and told as what it is. */
class DecisionUnderLockTest {

    private static final String WHY = "Planen bär och ändamålet är rätt.";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Decisions decisions = product.bean(Decisions.class);
    private final Casework casework = product.bean(Casework.class);
    private final Cases cases = product.bean(Cases.class);
    private final Actor officer = fixture.actor("handlaggare");
    private final Actor decider = fixture.actor("beslutsfattare");

    private CaseFile worked(EnterpriseCard enterprise, String declaredEur) {
        CaseFile submitted = fixture.submitted(enterprise, "malardalen", new BigDecimal(declaredEur));
        return fixture.worked(submitted, officer);
    }

    private CaseFile proposed() {
        CaseFile submitted = fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO);
        return fixture.declared(decider, fixture.proposed(submitted, officer, fixture.today()));
    }

    private Answer decide(CaseFile file, CaseOutcome outcome) {
        Order order = new Order(fixture.seen(decider, file.id()), outcome, WHY);
        return decisions.decide(decider, order, "lock-" + file.number());
    }

    private Change propose(CaseFile file) {
        return casework.propose(officer, fixture.seen(officer, file.id()), CaseOutcome.APPROVED, WHY);
    }

    @Test
    void aConflictDeclaredWhileTheDecisionWaitsHindersIt() throws Exception {
        CaseFile file = proposed();

        Answer answer = meanwhile(
                "select from cases.case_file where id = '%s' for update".formatted(file.id()),
                "insert into cases.conflict_declaration values ('%s', '%s', true, 'syskon', now())"
                        .formatted(file.id(), decider.person()),
                () -> decide(file, CaseOutcome.APPROVED));

        assertThat(answer).isEqualTo(new Answer.Refused(Refusal.CONFLICT_OF_INTEREST));
        assertThat(cases.byId(decider.scope(), file.id()).orElseThrow().state().status())
                .isEqualTo(CaseStatus.PROPOSED);
    }

    @Test
    void anApprovalThatNobodyProposedIsRefusedAndTheProposedDeclineCanBeFollowed() throws Exception {
        CaseFile file = proposed();
        product.superuserDoes("update cases.proposal set outcome = 'DECLINED' where case_id = '" + file.id() + "'");

        assertThat(decide(file, CaseOutcome.APPROVED)).isEqualTo(new Answer.Refused(Refusal.NOT_AS_PROPOSED));
        assertThat(decide(file, CaseOutcome.DECLINED)).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void aProposedApprovalCanBeDeclinedAndGivesNoAid() throws Exception {
        CaseFile file = proposed();

        assertThat(decide(file, CaseOutcome.DECLINED)).isInstanceOf(Answer.Recorded.class);
        assertThat(text("select count(*) from aid.entry where case_id = '%s'".formatted(file.id())))
                .isEqualTo("0");
        assertThat(text("select count(*) from aid.reservation where case_id = '%s'".formatted(file.id())))
                .isEqualTo("0");
    }

    @Test
    void theAmountDecidedIsThatOfTheTerms() throws Exception {
        CaseFile file = proposed();
        decide(file, CaseOutcome.APPROVED);

        assertThat(text("select amount from cases.decision where case_id = '%s'".formatted(file.id())))
                .isEqualTo("200000.00");
    }

    @Test
    void ownershipChangedWhileAProposalWaitsIsSaidToBeThat() throws Exception {
        EnterpriseCard enterprise = fixture.enterprise();
        CaseFile file = worked(enterprise, "0");

        Change answer = meanwhile(
                "select from clients.enterprise where id = '%s' for update".formatted(enterprise.id()),
                "update clients.enterprise set graph_version = graph_version + 1 where id = '%s'"
                        .formatted(enterprise.id()),
                () -> propose(file));

        assertThat(answer).isEqualTo(new Change.Refused(Refusal.OWNERSHIP_CHANGED));
        assertThat(propose(file)).isInstanceOf(Change.Done.class);
    }

    @Test
    void aidGrantedWhileAProposalWaitsIsCountedBeforeRoomIsHeld() throws Exception {
        EnterpriseCard enterprise = fixture.enterprise();
        CaseFile file = worked(enterprise, "0");
        CaseFile other = fixture.submitted(enterprise, "malardalen", BigDecimal.ZERO);

        Change answer = meanwhile(
                "select from clients.enterprise where id = '%s' for update".formatted(enterprise.id()),
                "insert into aid.declared values ('%s', '%s', '%s', current_date - 30, 299900, '2023/2831', 'annan', now())"
                        .formatted(UUID.randomUUID(), enterprise.id(), other.id()),
                () -> propose(file));

        assertThat(answer).isEqualTo(new Change.Refused(Refusal.AID_CHANGED));
        assertThat(propose(file)).isEqualTo(new Change.Refused(Refusal.LAW_NOT_MET));
    }

    @Test
    void officesThatProposeAtOnceNeverHoldTheSameRoomTwice() throws Exception {
        int undertakings = 6;
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < undertakings; i++) {
            List<EnterpriseCard> group = fixture.undertaking(2);
            // The first declares so much aid that one loan more fits, and no second one.
            files.add(worked(group.get(0), "298200"));
            files.add(worked(group.get(1), "0"));
            files.add(worked(group.get(2), "0"));
        }

        List<Change> answers = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(16)) {
            for (Future<Change> each : officers.invokeAll(files.stream()
                    .<Callable<Change>>map(file -> () -> propose(file))
                    .toList())) {
                answers.add(each.get());
            }
        }

        assertThat(answers).filteredOn(Change.Done.class::isInstance).hasSize(undertakings);
        assertThat(answers)
                .filteredOn(new Change.Refused(Refusal.NO_HEADROOM)::equals)
                .hasSize(2 * undertakings);
    }

    @Test
    void roomIsHeldForACaseInScopeOnly() throws Exception {
        EnterpriseCard enterprise = fixture.enterprise();
        CaseFile file = worked(enterprise, "0");
        String reserve = """
                select aid.reserve(
                    row('{%1$s}', '{1}', '{%1$s}', current_date - 9, current_date, 0, 0, 300000)::aid.assessed,
                    row('%2$s', '%1$s', 1000, '2023/2831', now() + interval '9 days', '%3$s', now())::aid.reservation) ->> 'refused'
                """.formatted(enterprise.id(), file.id(), officer.person());

        ScopedDatabase database = product.bean(ScopedDatabase.class);
        String foreign = database.in(
                Scope.ofCompanies(List.of("vast")),
                dsl -> dsl.fetchSingle(reserve).get(0, String.class));

        assertThat(foreign).isEqualTo("CASE_NOT_FOUND");
        assertThat(text("select count(*) from aid.reservation where case_id = '%s'".formatted(file.id())))
                .isEqualTo("0");
    }

    /**
     * Somebody takes the lock, the work runs into it, and only then does the somebody change what the work rests on.
     */
    private <T> T meanwhile(String lock, String change, Callable<T> work) throws Exception {
        try (Connection holder = product.superuser();
                Statement statement = holder.createStatement();
                ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            statement.execute(lock);
            String blocked = "select count(*) from pg_stat_activity where %s = any (pg_blocking_pids(pid))"
                    .formatted(first(statement, "select pg_backend_pid()"));
            Future<T> answer = worker.submit(work);
            while (text(blocked).equals("0")) {
                assertThat(answer.isDone()).isFalse();
            }
            statement.execute(change);
            holder.commit();
            return answer.get();
        }
    }

    private String text(String sql) throws Exception {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            return first(statement, sql);
        }
    }

    private static String first(Statement statement, String sql) throws Exception {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
