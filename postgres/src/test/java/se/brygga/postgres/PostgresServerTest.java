package se.brygga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.brygga.postgres.TestServers.connect;
import static se.brygga.postgres.TestServers.run;
import static se.brygga.postgres.TestServers.start;
import static se.brygga.postgres.TestServers.value;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.postgres.StartRefused.Reason;

class PostgresServerTest {

    @TempDir
    private Path home;

    @Test
    void newServerIsDurableCheckedAndReachableOnLoopbackOnly() throws Exception {
        try (var server = start(TestServers.in(home));
                var connection = connect(server)) {
            assertThat(value(connection, "show server_version")).startsWith("18.");
            assertThat(value(connection, "show fsync")).isEqualTo("on");
            assertThat(value(connection, "show full_page_writes")).isEqualTo("on");
            assertThat(value(connection, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(connection, "show data_checksums")).isEqualTo("on");
            assertThat(value(connection, "show server_encoding")).isEqualTo("UTF8");
            assertThat(value(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(connection, "show unix_socket_directories")).isEmpty();
            assertThat(value(connection, "select rolpassword from pg_authid where rolname = 'postgres'"))
                    .startsWith("SCRAM-SHA-256");
        }
    }

    @Test
    void swedishLettersSortAfterZ() throws Exception {
        try (var server = start(TestServers.in(home));
                var connection = connect(server)) {
            var sorted = value(
                    connection,
                    "select string_agg(x, '' order by x collate \"sv-x-icu\") from unnest('{Ö,Ä,Z,Å,A}'::text[]) x");
            assertThat(sorted).isEqualTo("AZÅÄÖ");
        }
    }

    @Test
    void wrongPasswordIsRefused() throws Exception {
        try (var server = start(TestServers.in(home))) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", "guess"))
                    .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void secondStartKeepsDataPasswordAndPort() throws Exception {
        int port;
        try (var server = start(TestServers.in(home));
                var connection = connect(server)) {
            port = server.port();
            run(connection, "create table kept (n int)", "insert into kept values (41)");
        }
        try (var server = start(TestServers.in(home));
                var connection = connect(server)) {
            assertThat(server.port()).isEqualTo(port);
            assertThat(value(connection, "select n from kept")).isEqualTo("41");
            assertThat(server.startTimes().total()).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void directoryInUseIsRefusedNamingTheHolder() throws Exception {
        try (var server = start(TestServers.in(home));
                var connection = connect(server)) {
            var self = String.valueOf(ProcessHandle.current().pid());
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> start(TestServers.in(home)))
                    .satisfies(e -> {
                        assertThat(e.reason()).isEqualTo(Reason.DIRECTORY_IN_USE);
                        assertThat(e.arguments())
                                .containsExactly(home.toRealPath().toString(), self);
                    });
            assertThat(value(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void cleanStopTakesSecondsEvenWithOpenTransactionsAndLeavesNothingRunning() throws Exception {
        var server = start(TestServers.in(home));
        var process = server.process();
        try (var open = connect(server)) {
            open.setAutoCommit(false);
            run(open, "create table open_work (n int)");
            long before = System.nanoTime();
            server.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
        } catch (SQLException connectionWasCut) {
            assertThat(connectionWasCut.getMessage()).isNotBlank();
        }
        assertThat(process.isAlive()).isFalse();
        assertThat(Files.readString(server.log())).contains("database system is shut down");
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void commitsSurviveKillAndTheServerComesBackOnTheSamePort() throws Exception {
        var events = new Events();
        try (var server = PostgresServer.start(TestServers.in(home), events)) {
            try (var connection = connect(server)) {
                run(connection, "create table kept (n int)", "insert into kept values (1), (2)");
            }
            server.process().destroyForcibly();
            assertThat(events.next()).isEqualTo("crashed");
            assertThat(events.next()).isEqualTo("restarted");
            try (var connection = connect(server)) {
                assertThat(value(connection, "select count(*) from kept")).isEqualTo("2");
            }
        }
    }

    @Test
    void takenPortOfLastTimeGivesWayToAFreeOneButAnAskedForPortIsRefused() throws Exception {
        int last;
        try (var server = start(TestServers.in(home))) {
            last = server.port();
        }
        try (var squatter = new ServerSocket(last, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> start(TestServers.in(home).withPort(squatter.getLocalPort())))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.PORT_BUSY));
            try (var server = start(TestServers.in(home))) {
                assertThat(server.port()).isNotEqualTo(last);
            }
        }
    }

    @Test
    void directoryOfANewerProductIsRefusedUnchanged() throws Exception {
        start(TestServers.in(home)).close();
        Files.writeString(home.resolve("version"), "0.10.0\n");
        var before = names();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> start(TestServers.in(home)))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NEWER_PRODUCT);
                    assertThat(e.arguments()).endsWith("0.10.0", "0.1.0");
                });
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void directoryOfAnotherPostgresMajorIsRefused() throws Exception {
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/PG_VERSION"), "17\n");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> start(TestServers.in(home)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_POSTGRES_MAJOR));
    }

    @Test
    void settingThatPostgresDoesNotKnowIsToldWithItsOwnWords() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> start(TestServers.in(home).withSetting("no_such_setting", "1")))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.POSTGRES_FAILED);
                    assertThat(e.getMessage()).contains("no_such_setting");
                });
    }

    @Test
    void startThatWasCutOffDuringInitialisationBeginsAgain() throws Exception {
        Files.createDirectories(home.resolve(".initialising/data"));
        Files.writeString(home.resolve(".initialising/data/PG_VERSION"), "18\n");
        try (var server = start(TestServers.in(home))) {
            assertThat(server.process().isAlive()).isTrue();
        }
    }

    private String names() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(Path::toString).sorted().toList().toString();
        }
    }

    /** Hands what the watch saw over to the test. */
    private static final class Events implements PostgresListener {
        private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            var event = seen.poll(30, TimeUnit.SECONDS);
            return event == null ? "nothing" : event;
        }

        @Override
        public void crashed(int exitCode) {
            seen.add("crashed");
        }

        @Override
        public void restarted(Duration outage) {
            seen.add("restarted");
        }

        @Override
        public void gaveUp(StartRefused reason) {
            seen.add(reason.getMessage());
        }
    }
}
