package se.brygga.core.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors stand here whole and as they were written, each with where it comes from. */
class WholeVectorsTest {

    @ParameterizedTest
    @CsvSource({
        "gge,loan_vectors,3",
        "gge,loan_safe_harbour_vectors,5",
        "gge,guarantee_vectors,4",
        "gge,discount_rate_vectors,2",
        "gge,instalment_vectors,1",
        "gge,cumulation_vectors,3",
        "sme,enterprise_vectors,21",
        "sme,two_year_vectors,5",
        "sme,headcount_vectors,4",
        "sme,single_undertaking_vectors,4",
        "sme,regime_difference_vectors,2"
    })
    void everyVectorIsThereWithItsProvenance(String file, String section, int count) {
        List<Vectors> rows = Vectors.of(file, section).toList();
        assertThat(rows).hasSize(count).allSatisfy(row -> {
            assertThat(row.text("id")).isNotBlank();
            assertThat(row.text("provenance")).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"rows,20", "old_method_rows,7"})
    void everyBaseRateIsThereWithItsNotice(String section, int count) {
        assertThat(Vectors.all("gge").child("swedish_base_rates").rows(section))
                .hasSize(count)
                .allSatisfy(row -> assertThat(row.text("source")).startsWith("OJ C "));
    }
}
