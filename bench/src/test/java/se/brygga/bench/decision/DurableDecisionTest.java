package se.brygga.bench.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableDecisionTest {

    /** How fast is for {@code bench G1b} to say; here only that everything acknowledged is kept, once and whole. */
    @Test
    void whatIsMeasuredIsKeptOnceAndWhole(@TempDir Path folder) throws Exception {
        var result = new DurableDecision(1, 40, 20)
                .run(folder, Path.of("target", "programs").toAbsolutePath());
        System.out.println(result.json());
        assertThat(result.json()).contains("\"decisions\":60", "\"wrong\":[]");
    }
}
