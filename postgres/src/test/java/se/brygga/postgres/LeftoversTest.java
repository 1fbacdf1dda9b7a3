package se.brygga.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.brygga.postgres.TestServers.start;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a product that was killed leaves behind, and how the next one deals with it. */
class LeftoversTest {

    @TempDir
    private Path home;

    @Test
    void serverOfAKilledProductIsStoppedAndItsCommitsAreThere() throws Exception {
        var product = KilledProduct.over(home);
        var orphan = orphanOf(product);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> start(TestServers.in(home)))
                .satisfies(e -> assertThat(e.arguments()).contains(String.valueOf(product.pid())));

        product.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();
        try (var server = start(TestServers.in(home))) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(server.process().isAlive()).isTrue();
            assertThat(Files.readString(server.log())).contains("received fast shutdown request");
        }
    }

    @Test
    void productAndServerKilledTogetherStartAgain() throws Exception {
        var product = KilledProduct.over(home);
        var orphan = orphanOf(product);
        product.destroyForcibly();
        orphan.destroyForcibly();
        product.waitFor();
        try (var server = start(TestServers.in(home))) {
            assertThat(Files.readString(server.log())).contains("automatic recovery");
        }
    }

    @Test
    void numberOfALostServerThatNowBelongsToAnotherProgramDoesNotStopTheStart() throws Exception {
        start(TestServers.in(home)).close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    home.resolve("data/postmaster.pid"),
                    stranger.pid() + "\n" + home.resolve("data") + "\n1\n20000\n\n127.0.0.1\n0 0\nready\n");
            try (var server = start(TestServers.in(home))) {
                assertThat(server.process().pid()).isNotEqualTo(stranger.pid());
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void programsAreUnpackedWholeHoweverManyBeginAtOnce() throws Exception {
        Callable<Programs> unpack = () -> Programs.in(home);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var unpacked : pool.invokeAll(List.of(unpack, unpack, unpack))) {
                assertThat(unpacked.get().program("postgres")).isExecutable();
            }
        }
        try (var left = Files.list(home)) {
            assertThat(left).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rootCanRunTheServerInEachOfTheThreeWays(Identity.Way way) throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root has a root to leave");
        var identity = Identity.by(way, List.of("setsid"));
        assumeTrue(identity.isPresent(), way + " is forbidden here");
        var config = TestServers.in(home);
        var directory = new DataDirectory(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        directory.password(config.random());
        var tools = new Toolbox(Programs.in(config.binaries()), identity.get());
        tools.initialise(directory);
        var started = new Cluster(tools, directory, config).launch();
        assertThat(started.running().postmaster().isAlive()).isTrue();
        tools.end(started.running().postmaster(), Duration.ofSeconds(8));
        assertThat(Files.readString(directory.log())).contains("database system is shut down");
    }

    private static ProcessHandle orphanOf(Process product) throws Exception {
        var pid = product.inputReader().readLine();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
