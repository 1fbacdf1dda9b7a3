package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.app.testing.TestProduct;

/**
 * A database with cases in it is brought up to date by the role that owns it, and what was told of them before versions
 * were kept is the first version.
 */
class UpgradeTest {

    private static final Path CHANGES = Path.of("src/main/resources/db/migration");
    private static final List<String> VERSIONS_KEPT = List.of("V104__", "V121__");
    private static final String NAME = "upgraded";

    private final TestProduct product = TestProduct.shared();

    @TempDir
    private Path before = Path.of("");

    @Test
    void whatWasToldBeforeVersionsWereKeptIsTheFirstVersion() throws SQLException, IOException {
        product.superuserDoes("create database " + NAME + " owner brygga_owner");
        try {
            copyAllBut(VERSIONS_KEPT);
            migrate("filesystem:" + before.toAbsolutePath());
            try (Connection connection = there();
                    Statement statement = connection.createStatement()) {
                plant(statement);
            }
            migrate("classpath:db/migration");

            assertThat(text("select value || ' ' || source || ' ' || version from cases.fact_version"))
                    .isEqualTo("true Bankens besked 1");
            assertThat(text("select (said ->> 'amount') || ' ' || (said #>> '{rates,0,annual}') || ' '"
                            + " || (said #>> '{collateral,0,kind}') || ' ' || version from cases.terms_version"))
                    .isEqualTo("1000.00 5.000000 PROPERTY 1");
            assertThat(text("select s.amount || ' ' || v.version from cases.funding_version v"
                            + " join cases.funding_source s using (case_id, version)"))
                    .isEqualTo("1.00 1");
            assertThat(
                            text(
                                    "select string_agg(relname, ' ') from pg_class c join pg_namespace n on n.oid = relnamespace"
                                            + " where nspname = 'cases' and relkind = 'r' and relrowsecurity and not relforcerowsecurity"))
                    .as("tables whose row security was left aside")
                    .isNull();
        } finally {
            product.superuserDoes("drop database " + NAME + " with (force)");
        }
    }

    private void copyAllBut(List<String> later) throws IOException {
        try (Stream<Path> changes = Files.list(CHANGES)) {
            for (Path change : changes.toList()) {
                String name = change.getFileName().toString();
                if (later.stream().noneMatch(name::startsWith)) {
                    Files.copy(change, before.resolve(name));
                }
            }
        }
    }

    private static void plant(Statement statement) throws SQLException {
        String id = "00000000-0000-7000-8000-000000000001";
        // What the case belongs to is of no matter here.
        statement.execute("set session_replication_role = replica");
        statement.execute("insert into clients.person (id, number_kind, name, recorded_at) values ('" + id
                + "', 'NONE', 'Provperson', now())");
        statement.execute("insert into cases.case_file (id, number, company, county, funder, principal, party, form,"
                + " product, status, application_date, amount, recorded_at, changed_at) values ('" + id
                + "', 'UP-1', 'c', '19', 'c', 'c', '" + id
                + "', 'MICRO_LOAN', 'p', 'DRAFT', current_date, 1000, now(), now())");
        statement.execute("insert into cases.fact values ('" + id + "', 'f', true, 'Bankens besked', null, now())");
        statement.execute("insert into cases.terms (case_id, amount, currency, term_months) values ('" + id
                + "', 1000, 'SEK', 12)");
        statement.execute("insert into cases.rate_step values ('" + id + "', 1, 5)");
        statement.execute(
                "insert into cases.collateral (case_id, ordinal, kind, value) values ('" + id + "', 1, 'PROPERTY', 1)");
        statement.execute("insert into cases.funding_source (case_id, ordinal, kind, amount) values ('" + id
                + "', 1, 'OWN_FUNDS', 1)");
    }

    /** As the owner, who is under row security as it is in earnest: nobody else makes changes there. */
    private void migrate(String location) throws SQLException {
        Properties signIn = new Properties();
        signIn.setProperty("user", "postgres");
        signIn.setProperty("password", product.superuserPassword());
        Migrations.migrate(url() + "?options=-c%20role%3Dbrygga_owner", signIn, location);
    }

    private Connection there() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", product.superuserPassword());
    }

    private String url() throws SQLException {
        try (Connection connection = product.superuser()) {
            return connection.getMetaData().getURL().replaceFirst("/brygga(\\?.*)?$", "/" + NAME);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = there();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getString(1);
        }
    }
}
