package se.brygga.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.brygga.app.BryggaApplication;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.platform.StartTask;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.StartRefused;

/** The demo's data on a real database, loaded once for all tests here. */
class DemoLoadTest {
    private static final List<String> LINES = new ArrayList<>();

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext product;
    private static ProductDatabase database;

    @BeforeAll
    static void load() throws StartRefused {
        database = ProductDatabase.embedded(
                PostgresConfig.in(folder.resolve("postgres"), "test", new SecureRandom()),
                PostgresListener.silent(),
                4);
        Clock clock = Clock.fixed(DemoWorld.LAST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        product = new ProductStart(
                        BryggaApplication.class,
                        database,
                        clock,
                        Map.of("server.port", 0, "brygga.demo", true, "brygga.data", folder.toString()))
                .run();
        tasks();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void showsProgressAndLeavesNoMark() {
        assertThat(LINES).contains("demo.progress.enterprises", "demo.progress.cases", "demo.loaded");
        assertThat(folder.resolve("demo-unfinished")).doesNotExist();
    }

    @Test
    void casesHaveComeToEveryStatusAndEnd() {
        assertThat(count("select count(*) from cases.case_file where invented")).isEqualTo(400);
        assertThat(count("select count(distinct (status, outcome)) from cases.case_file"))
                .isEqualTo(8);
        assertThat(count("select count(distinct company) from cases.case_file")).isEqualTo(16);
        assertThat(count("select count(distinct county) from cases.case_file")).isEqualTo(21);
    }

    @Test
    void everyDecisionWasTakenByASecondPersonOnItsOwnDayWithAReceipt() {
        assertThat(count("select count(*) from cases.decision")).isGreaterThan(290);
        assertThat(count("select count(*) from cases.decision where proposer = decider"))
                .isZero();
        assertThat(count("select count(*) from cases.decision where recorded_at::date <> decided_on"))
                .isZero();
        assertThat(count("select count(*) from cases.decision d join cases.receipt r on r.sha256 = d.receipt"))
                .isEqualTo(count("select count(*) from cases.decision"));
        assertThat(count("select count(distinct extract(year from decided_on)) from cases.decision"))
                .isEqualTo(17);
    }

    @Test
    void whatApplicantsClaimAboutOthersWasAnsweredBeforeAnythingWasProposed() {
        assertThat(count("select count(*) from cases.ownership_claim where confirmed is null"))
                .isPositive();
        assertThat(count("select count(*) from cases.ownership_claim where confirmed is not null"))
                .isPositive();
        assertThat(count("""
                select count(*) from cases.ownership_claim c join cases.proposal p using (case_id)
                 where c.answered_at is null or c.answered_at > p.recorded_at
                """)).isZero();
    }

    @Test
    void receiptsSayWhichRatesAreInvented() {
        assertThat(count("""
                select count(*) from cases.receipt r join cases.decision d on d.receipt = r.sha256
                 where d.outcome = 'APPROVED' and d.decided_on > date '2026-04-25' and r.body not ilike '%invented%'
                """)).isZero();
    }

    @Test
    void everyApprovalIsInTheAidRegister() {
        assertThat(count("select count(*) from aid.entry where invented"))
                .isEqualTo(count("select count(*) from cases.decision where outcome = 'APPROVED'"));
        assertThat(count("select count(*) from aid.entry where amount_eur > 0")).isGreaterThan(60);
    }

    @Test
    void everyChainOfTheLogHolds() {
        assertThat(count("""
                select count(*) from (select distinct subject from audit.entry where kind = 'CASE') s
                 where audit.first_break(s.subject) is not null
                """)).isZero();
    }

    @Test
    void everyEnterpriseIsInTheRegisterAndMarkedAsInvented() {
        assertThat(count("select count(*) from clients.enterprise")).isEqualTo(250);
        assertThat(count("select count(*) from clients.enterprise where not invented"))
                .isZero();
        assertThat(count("select count(*) from clients.holding")).isPositive();
        assertThat(count("select count(*) from clients.representation")).isEqualTo(250);
    }

    @Test
    void companiesOfTheProfileAreThere() {
        assertThat(count("select count(*) from organisation.company")).isEqualTo(18);
    }

    @Test
    void secondStartKeepsTheData() {
        int before = LINES.size();
        tasks();
        assertThat(LINES.subList(before, LINES.size())).doesNotContain("demo.loaded");
        assertThat(count("select count(*) from clients.enterprise")).isEqualTo(250);
    }

    @Test
    void demoHasNoPlaceAmongPeopleOfAnInstitution() {
        DemoAccounts accounts = product.getBean(DemoAccounts.class);
        assertThat(accounts.standBesideOthers()).isFalse();
        TransactionTemplate undone = new TransactionTemplate(product.getBean(PlatformTransactionManager.class));
        undone.executeWithoutResult(status -> {
            product.getBean(ScopedDatabase.class)
                    .run(
                            Scope.nothing(),
                            dsl -> dsl.execute(
                                    "update access.person set invented = false where id = ?", accounts.entrepreneur()));
            assertThat(accounts.standBesideOthers()).isTrue();
            status.setRollbackOnly();
        });
    }

    private static void tasks() {
        StartTask.Start start = new StartTask.Start(true, DemoWorld.LAST_DAY, folder, new Recorder());
        product.getBeansOfType(StartTask.class).values().stream()
                .sorted(Comparator.comparingInt(StartTask::order))
                .forEach(task -> task.run(start));
    }

    private static long count(String sql) {
        return product.getBean(ScopedDatabase.class)
                .in(Scope.ofCompanies(companies()), dsl -> dsl.fetchSingle(sql).get(0, Long.class));
    }

    private static List<String> companies() {
        return product.getBean(ScopedDatabase.class)
                .call(dsl -> dsl.fetch("select code from organisation.company").getValues(0, String.class));
    }

    private static final class Recorder implements StartTask.Console {
        @Override
        public void say(String key, Object... args) {
            LINES.add(key);
        }

        @Override
        public void progress(String key, Object... args) {
            LINES.add(key);
        }
    }
}
