package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BillOfMaterialsTest {

    @Test
    void theJarListsWhatItShipsWithItsLicenceAndNothingUnfinishedIsAmongIt() throws Exception {
        try (InputStream file = BillOfMaterialsTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assertThat(file).isNotNull();
            String bill = new String(file.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(bill)
                    .contains(
                            "\"CycloneDX\"",
                            "pkg:maven/org.postgresql/postgresql@",
                            "pkg:maven/se.brygga/brygga-core@");
            assertThat(bill).doesNotContain("-SNAPSHOT");
            assertThat(JsonMapper.shared().readTree(bill).path("components").valueStream())
                    .hasSizeGreaterThan(50)
                    .allSatisfy(part -> {
                        assertThat(part.path("version").asString()).isNotEmpty();
                        assertThat(part.path("licenses").size())
                                .as(part.path("name").asString())
                                .isPositive();
                    });
        }
    }
}
