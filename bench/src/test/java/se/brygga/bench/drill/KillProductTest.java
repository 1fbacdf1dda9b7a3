package se.brygga.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillProductTest {

    @Test
    void fiveKillsAndOneStopOfTheProductLoseAndDoubleNothing(@TempDir Path folder) throws Exception {
        SmallWorld.copyTo(folder);
        var result = new KillProduct(SmallWorld.CASES, 4, 5, SmallWorld.PROGRAMS).run(20_261_121L, folder);
        System.out.println(result.toJson());
        assertThat(result.pass()).as(result.toJson()).isTrue();
    }
}
