package se.brygga.app.aid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.testing.TestProduct;

/** A year that is no year is told at its field, and filters nothing. */
class RegisterFilterTest {

    @ParameterizedTest
    @ValueSource(strings = {"i+fjol", "20x6", "12", "99999"})
    void aYearThatIsNoneIsToldAtItsField(String year) {
        var answer = TestProduct.shared().browser("controller").get("/arbete/register?ar=" + year);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<title>Fel:", "href=\"#ar\"", "id=\"ar-fel\"", "är inget år")
                .doesNotContain("ds-chip");
    }

    @Test
    void aYearFilters() {
        assertThat(TestProduct.shared()
                        .browser("controller")
                        .get("/arbete/register?ar=2026")
                        .body())
                .contains("ds-chip")
                .doesNotContain("är inget år");
    }
}
