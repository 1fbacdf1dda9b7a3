package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BillOfMaterialsTest {

    @Test
    void theJarListsWhatItShipsAndNothingUnfinishedIsAmongIt() throws Exception {
        try (InputStream file = BillOfMaterialsTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(file).isNotNull();
            String bill = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(bill)
                    .contains(
                            "\"CycloneDX\"",
                            "pkg:maven/org.postgresql/postgresql@",
                            "pkg:maven/se.brygga/brygga-core@");
            assertThat(bill).doesNotContain("-SNAPSHOT");
        }
    }
}
