package se.brygga.app.documents.internal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import se.brygga.app.BryggaApplication;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.StartRefused;

/** The product on a database of its own, with one decided case of one company. */
final class CaseFixture implements AutoCloseable {

  static final UUID OFFICER = UUID.fromString("0190a000-0000-7000-8000-000000000001");
  static final UUID DECIDER = UUID.fromString("0190a000-0000-7000-8000-000000000002");
  static final UUID PARTY = UUID.fromString("0190a000-0000-7000-8000-000000000003");
  static final UUID CASE = UUID.fromString("0190a000-0000-7000-8000-000000000004");
  static final UUID DECISION = UUID.fromString("0190a000-0000-7000-8000-000000000005");
  static final String COMPANY = "provbolaget";
  static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");

  private static final String ROWS =
      """
      insert into access.person (id, name, recorded_at) values ('%1$s', 'Karin Ek', now()), ('%2$s', 'Lars Berg', now());
      insert into organisation.company values ('%6$s', 'Provbolaget AB', '[2000-01-01,)');
      insert into clients.person (id, number_kind, name, recorded_at) values ('%3$s', 'NONE', 'Amina Yusuf', now());
      insert into clients.enterprise (id, legal_form, owner, name, recorded_at) values ('%4$s', 'SOLE_TRADER', '%3$s', 'Aminas kök', now());
      insert into cases.case_file (id, number, company, county, funder, principal, party, enterprise, form, product, status, outcome,
                                   application_date, recorded_at, changed_at)
        values ('%4$s', '2026-000123', '%6$s', '19', 'f', 'p', '%3$s', '%4$s', 'MICRO_LOAN', 'MICRO_LOAN', 'CLOSED', 'DECLINED', '2026-10-02', now(), now());
      insert into cases.receipt values (repeat('0', 64), '%4$s', '{}', now());
      insert into cases.proposal values ('%4$s', 1, 'DECLINED', 'Förslag med skäl', '%1$s', repeat('0', 64), now());
      insert into access.mandate values ('%5$s', '%2$s', '%6$s', 'MICRO_LOAN', 1000000, '[2000-01-01,)', null, 'delegationsordning', now());
      insert into cases.decision (id, number, case_id, company, outcome, proposal_version, proposer, decider, reasons, mandate, receipt,
                                  undertaking, graph_versions, decided_on, recorded_at)
        values ('%5$s', 'B2026-000046', '%4$s', '%6$s', 'DECLINED', 1, '%1$s', '%2$s', 'Skäl för beslutet', '%5$s', repeat('0', 64), '{}', '{}', '2026-11-20', now());
      """
          .formatted(OFFICER, DECIDER, PARTY, CASE, DECISION, COMPANY);

  private final ProductDatabase database;
  private final ConfigurableApplicationContext product;

  private CaseFixture(ProductDatabase database, ConfigurableApplicationContext product) {
    this.database = database;
    this.product = product;
  }

  static CaseFixture start(Path folder) throws StartRefused, SQLException {
    ProductDatabase database = ProductDatabase.embedded(
        PostgresConfig.in(folder.resolve("postgres"), "test", new SecureRandom()), PostgresListener.silent(), 4);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Map<String, Object> settings = Map.of("server.port", 0, "brygga.data", folder.toString());
    CaseFixture fixture = new CaseFixture(database, new ProductStart(BryggaApplication.class, database, clock, settings).run());
    fixture.asAdministrator(ROWS);
    return fixture;
  }

  <T> T bean(Class<T> type) {
    return product.getBean(type);
  }

  /** Past row security and every grant, which the product itself can never be. */
  void asAdministrator(String sql) throws SQLException {
    PostgresServer server = database.server().orElseThrow();
    try (Connection connection = DriverManager.getConnection(server.jdbcUrl("brygga"), "postgres", server.superuserPassword());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    product.close();
    database.close();
  }
}
