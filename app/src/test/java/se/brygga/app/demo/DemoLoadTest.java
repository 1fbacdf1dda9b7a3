package se.brygga.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import se.brygga.app.BryggaApplication;
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
  private static final Duration WELL_UNDER_A_MINUTE = Duration.ofSeconds(50);
  private static final List<String> LINES = new ArrayList<>();

  @TempDir static Path folder;
  private static ConfigurableApplicationContext product;
  private static ProductDatabase database;
  private static Duration taken;

  @BeforeAll
  static void load() throws StartRefused {
    database =
        ProductDatabase.embedded(
            PostgresConfig.in(folder.resolve("postgres"), "test", new SecureRandom()), PostgresListener.silent(), 4);
    Clock clock = Clock.fixed(DemoWorld.LAST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    product =
        new ProductStart(
                BryggaApplication.class,
                database,
                clock,
                Map.of("server.port", 0, "brygga.demo", true, "brygga.data", folder.toString()))
            .run();
    Instant begun = Instant.now();
    tasks();
    taken = Duration.between(begun, Instant.now());
  }

  @AfterAll
  static void stop() {
    product.close();
    database.close();
  }

  @Test
  void loadsWellWithinAMinuteAndShowsProgress() {
    assertThat(taken).isLessThan(WELL_UNDER_A_MINUTE);
    assertThat(LINES).contains("demo.progress.enterprises", "demo.loaded");
  }

  @Test
  void everyEnterpriseIsInTheRegisterAndMarkedAsInvented() {
    assertThat(count("select count(*) from clients.enterprise")).isEqualTo(250);
    assertThat(count("select count(*) from clients.enterprise where not invented")).isZero();
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

  private static void tasks() {
    StartTask.Start start = new StartTask.Start(true, DemoWorld.LAST_DAY, folder, new Recorder());
    product.getBeansOfType(StartTask.class).values().stream()
        .sorted(Comparator.comparingInt(StartTask::order))
        .forEach(task -> task.run(start));
  }

  private static long count(String sql) {
    return product.getBean(ScopedDatabase.class).in(Scope.nothing(), dsl -> dsl.fetchSingle(sql).get(0, Long.class));
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
