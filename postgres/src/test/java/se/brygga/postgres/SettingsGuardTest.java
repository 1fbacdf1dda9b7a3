package se.brygga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.brygga.postgres.TestServers.connect;
import static se.brygga.postgres.TestServers.run;
import static se.brygga.postgres.TestServers.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R03: each of ten bad set-ups of a real server is refused, and the good one is not. */
class SettingsGuardTest {

    private static final SettingsGuard.Expected EXPECTED =
            new SettingsGuard.Expected("product", "UTC", Set.of("1", "2", "10"));

    @TempDir
    private static Path home;

    private static PostgresServer server;

    @BeforeAll
    static void startServer() throws Exception {
        server = start(TestServers.in(home));
        try (var connection = connect(server)) {
            run(
                    connection,
                    "create role product login password 'p'",
                    "create table flyway_schema_history (installed_rank int, version text, success boolean)",
                    "insert into flyway_schema_history values (1, '01', true), (2, '10', true)");
        }
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void ourOwnServerIsSafe() throws Exception {
        try (var connection = session()) {
            var report = SettingsGuard.check(connection, EXPECTED);
            assertThat(report.findings()).isEmpty();
            assertThat(report.unseen()).isEmpty();
        }
    }

    @Test
    void whatTheRoleMayNotLookAtIsListedAsUnseen() throws Exception {
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), "product", "p")) {
            run(connection, "set time zone 'UTC'");
            assertThat(SettingsGuard.examine(connection, EXPECTED).unseen())
                    .contains(Danger.TRUST_BEYOND_LOOPBACK, Danger.ARCHIVING_STALE);
        }
    }

    /** What is done to the good server, how it is undone, and what the guard must say. */
    record Spoiled(Danger danger, List<String> spoil, List<String> mend) {}

    static Stream<Spoiled> setUpsThatSqlCanSpoil() {
        return Stream.of(
                new Spoiled(
                        Danger.SYNCHRONOUS_COMMIT_OFF,
                        List.of("set synchronous_commit = off"),
                        List.of("reset synchronous_commit")),
                new Spoiled(
                        Danger.SYNCHRONOUS_COMMIT_OFF,
                        List.of("alter role product set synchronous_commit = off"),
                        List.of("alter role product reset all")),
                new Spoiled(
                        Danger.APP_ROLE_SUPERUSER,
                        List.of("alter role product superuser"),
                        List.of("alter role product nosuperuser")),
                new Spoiled(
                        Danger.APP_ROLE_SUPERUSER,
                        List.of("alter role product bypassrls"),
                        List.of("alter role product nobypassrls")),
                new Spoiled(
                        Danger.APP_ROLE_OWNS,
                        List.of("create table owned (n int)", "alter table owned owner to product"),
                        List.of("drop table owned")),
                new Spoiled(
                        Danger.APP_ROLE_OWNS,
                        List.of(
                                "create role keeper",
                                "create schema kept authorization keeper",
                                "grant keeper to product"),
                        List.of("drop schema kept", "drop role keeper")),
                new Spoiled(
                        Danger.WRONG_TIME_ZONE,
                        List.of("set time zone 'America/New_York'"),
                        List.of("set time zone 'UTC'")),
                new Spoiled(
                        Danger.UNKNOWN_SCHEMA_VERSION,
                        List.of("insert into flyway_schema_history values (3, '11', true)"),
                        List.of("delete from flyway_schema_history where version = '11'")));
    }

    @ParameterizedTest
    @MethodSource("setUpsThatSqlCanSpoil")
    void spoiledSetUpIsRefused(Spoiled spoiled) throws Exception {
        try (var connection = session()) {
            run(connection, spoiled.spoil().toArray(String[]::new));
            assertRefused(connection, spoiled.danger());
            run(connection, spoiled.mend().toArray(String[]::new));
            assertThat(SettingsGuard.examine(connection, EXPECTED).findings()).isEmpty();
        }
    }

    @Test
    void trustBeyondLoopbackIsRefusedButTrustOnLoopbackIsNot() throws Exception {
        var rules = home.resolve("data/pg_hba.conf");
        var good = Files.readString(rules);
        try (var connection = session()) {
            Files.writeString(rules, good + "host all all 127.0.0.1/32 trust\n");
            run(connection, "select pg_reload_conf()");
            assertThat(SettingsGuard.examine(connection, EXPECTED).findings()).isEmpty();
            for (var line : List.of(
                    "host all all 0.0.0.0/0 trust", "host all all all trust", "host all all 127.0.0.1/0 trust")) {
                Files.writeString(rules, good + line + "\n");
                assertRefused(connection, Danger.TRUST_BEYOND_LOOPBACK);
            }
        } finally {
            Files.writeString(rules, good);
        }
    }

    @Test
    void settingsThatLoseCommitsAreRefused(@TempDir Path other) throws Exception {
        var config = TestServers.in(other).withSetting("fsync", "off").withSetting("full_page_writes", "off");
        try (var unsafe = start(config);
                var connection = connect(unsafe)) {
            run(connection, "set time zone 'UTC'");
            assertThat(dangers(connection)).containsExactlyInAnyOrder(Danger.FSYNC_OFF, Danger.FULL_PAGE_WRITES_OFF);
        }
    }

    @Test
    void clusterWithoutChecksumsIsRefused(@TempDir Path other) throws Exception {
        var tools = new Toolbox(Programs.in(TestServers.in(other).binaries()), Identity.ofServer());
        Files.writeString(other.resolve("password"), "secret\n");
        var cluster = other.resolve("data");
        assertThat(new ProcessBuilder(tools.identity()
                                .command(
                                        tools.programs().program("initdb"),
                                        List.of(
                                                "-D",
                                                cluster.toString(),
                                                "-U",
                                                "postgres",
                                                "--no-data-checksums",
                                                "--auth=scram-sha-256",
                                                "--pwfile=" + other.resolve("password"))))
                        .redirectOutput(other.resolve("initdb.log").toFile())
                        .start()
                        .waitFor())
                .isZero();
        try (var unsafe = start(TestServers.in(other));
                var connection = connect(unsafe)) {
            run(connection, "set time zone 'UTC'");
            assertThat(dangers(connection)).containsExactly(Danger.CHECKSUMS_OFF);
        }
    }

    @Test
    void archivingThatHasWaitedForMoreThanADayIsRefused(@TempDir Path other) throws Exception {
        var config = TestServers.in(other).withSetting("archive_mode", "on").withSetting("archive_command", "false");
        try (var archiving = start(config);
                var connection = connect(archiving)) {
            run(connection, "set time zone 'UTC'", "create table t (n int)", "select pg_switch_wal()");
            assertThat(dangers(connection)).isEmpty();
            try (var waiting = Files.list(other.resolve("data/pg_wal/archive_status"))) {
                var now = Instant.ofEpochMilli(Long.parseLong(
                        TestServers.value(connection, "select (extract(epoch from now()) * 1000)::bigint")));
                for (var file : waiting.toList()) {
                    Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofHours(25))));
                }
            }
            assertThat(dangers(connection)).containsExactly(Danger.ARCHIVING_STALE);
        }
    }

    @Test
    void everyDangerHasAMessageKeyOfItsOwn() {
        assertThat(EnumSet.allOf(Danger.class).stream().map(Danger::messageKey).distinct())
                .hasSize(10);
        assertThat(Danger.FSYNC_OFF.messageKey()).isEqualTo("postgres.unsafe.fsync-off");
    }

    private static void assertRefused(Connection connection, Danger danger) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> SettingsGuard.check(connection, EXPECTED))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(StartRefused.Reason.UNSAFE_SERVER);
                    assertThat(e.messageKey()).isEqualTo(danger.messageKey());
                    assertThat(e.arguments()).hasSize(1);
                });
    }

    private static List<Danger> dangers(Connection connection) throws Exception {
        return SettingsGuard.examine(connection, EXPECTED).findings().stream()
                .map(SettingsGuard.Finding::danger)
                .toList();
    }

    /** A session in the zone that the product sets for itself, whatever zone the machine is in. */
    private static Connection session() throws Exception {
        var connection = connect(server);
        run(connection, "set time zone 'UTC'");
        return connection;
    }
}
