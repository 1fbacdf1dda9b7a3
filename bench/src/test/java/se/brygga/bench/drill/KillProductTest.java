package se.brygga.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillProductTest {

    @Test
    void fiveKillsAndOneStopOfTheProcessThatAnswersLoseAndDoubleNothing(@TempDir Path folder) throws Exception {
        var result =
                new KillProduct(1_000, 4, 5, Path.of("target", "programs").toAbsolutePath()).run(20_261_121L, folder);
        System.out.println(result.toJson());
        assertThat(result.pass()).as(result.toJson()).isTrue();
    }
}
