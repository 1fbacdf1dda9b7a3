package se.brygga.bench.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CeilingRaceTest {

    @Test
    void sixteenDecidersOfManyCompaniesOnFiftyUndertakingsFillEachCeilingExactly(@TempDir Path folder)
            throws Exception {
        var result = new CeilingRace(50, 8, SmallWorld.PROGRAMS).run(20_261_121L, folder);
        System.out.println(result.toJson());
        assertThat(result.pass()).as(result.toJson()).isTrue();
    }
}
