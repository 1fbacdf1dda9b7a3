package se.brygga.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillPostgresTest {

    private static final long SEED = 20_261_121L;

    @Test
    void tenKillsOfPostgresUnderALoadOfDecisionsLoseAndDoubleNothing(@TempDir Path folder) throws Exception {
        SmallWorld.copyTo(folder);
        var result = new KillPostgres(SmallWorld.CASES, 4, 10, List.of(), SmallWorld.PROGRAMS).run(SEED, folder);
        System.out.println(result.toJson());
        assertThat(result.pass()).as(result.toJson()).isTrue();
    }

    @Test
    void drillSeesCommitsThatAreAcknowledgedBeforeTheyAreOnDisk(@TempDir Path folder) throws Exception {
        SmallWorld.copyTo(folder);
        var careless = List.of(
                "alter role brygga_app set synchronous_commit = off", "alter system set wal_writer_delay = '10s'");
        var result = new KillPostgres(SmallWorld.CASES / 2, 4, 4, careless, SmallWorld.PROGRAMS).run(SEED, folder);
        assertThat(result.lost()).as(result.toJson()).isPositive();
        assertThat(result.pass()).isFalse();
    }
}
