package se.brygga.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.testing.TestProduct;

/** What stands above the log is what the log was filtered by. */
class LogFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fran=2026-02-30",
                "till=i+g%C3%A5r",
                "sida=50000000",
                "fore=x_y_z",
                "fore=2026-01-01T00:00:00Z_------------------------------------_1"
            })
    void whatCannotBeUnderstoodFiltersNothingAndBreaksNothing(String query) {
        var answer = TestProduct.shared().browser("administrator").get("/arbete/admin/logg?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("ds-chip");
        if (!query.startsWith("sida") && !query.startsWith("fore")) {
            String field = query.startsWith("fran") ? "fran" : "till";
            String named = field.equals("fran") ? "Från dag: ”" : "Till dag: ”";
            assertThat(answer.body()).contains("är ingen dag", named, "href=\"#" + field + "\"");
        }
    }
}
