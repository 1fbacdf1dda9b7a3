package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;

/** A change of the database that fails, or that another build has made, stops the start with one sentence. */
class MigrationsTest {

    private static final String OURS = "classpath:db/migration";

    private final TestProduct product = TestProduct.shared();

    @Test
    void aChangeThatFailsIsNamedAndNoneOfTheOthersIsMade() throws SQLException {
        assertThatThrownBy(() -> migrate(OURS, "classpath:db/planted"))
                .isInstanceOfSatisfying(NotStarted.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("cli.refused.migration");
                    assertThat(refused.arguments().getFirst()).isEqualTo("V901__planted_fault.sql");
                    assertThat(refused.arguments().getLast()).contains("there_is_no_such_table");
                });

        assertThat(text("select count(*) from pg_class where relname = 'planted_before'"))
                .isEqualTo("0");
        assertThat(text("select count(*) from public.flyway_schema_history where version in ('900', '901')"))
                .isEqualTo("0");
    }

    @Test
    void aDatabaseThatAnotherBuildMadeIsLeftAsItIs() throws SQLException {
        change("update public.flyway_schema_history set checksum = checksum + 1 where version = '10'");
        try {
            assertThatThrownBy(() -> migrate(OURS))
                    .isInstanceOfSatisfying(
                            NotStarted.class,
                            refused -> assertThat(refused.messageKey()).isEqualTo("cli.refused.migration.foreign"));
        } finally {
            change("update public.flyway_schema_history set checksum = checksum - 1 where version = '10'");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        assertThatThrownBy(() -> ProductDatabase.external(
                        "jdbc:postgresql://127.0.0.1:1/brygga?user=x&password=hemligt",
                        "jdbc:postgresql://127.0.0.1:1/brygga?user=x&password=hemligt",
                        1))
                .isInstanceOfSatisfying(NotStarted.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("cli.refused.database");
                    assertThat(refused.toString()).doesNotContain("hemligt");
                });
    }

    private void migrate(String... locations) throws SQLException {
        try (Connection connection = product.superuser()) {
            Properties signIn = new Properties();
            signIn.setProperty("user", "postgres");
            signIn.setProperty("password", product.superuserPassword());
            Migrations.migrate(connection.getMetaData().getURL(), signIn, locations);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
