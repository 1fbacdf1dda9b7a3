package se.brygga.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SFS 2009:41 16 §",
                "SFS 2009:41 16 § 2 st 1 p",
                "SFS 2009:41 38 § 1 p",
                "SFS 2013:388 12 a §",
                "(EU) 2023/2831 art. 3.2",
                "(EU) 651/2014 annex I art. 3.2",
                "POLICY almi micro-loan.max"
            })
    void machineFormReadsBackAsItWasWritten(String machine) {
        assertThat(Citation.parse(machine).orElseThrow().machine()).isEqualTo(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16 §", "SFS 2009:41", "micro-loan.max"})
    void whatIsNoCitationIsNotRead(String text) {
        assertThat(Citation.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SFS 2009:41 16 § 2 st 1 p | 16 § andra stycket 1 (2009:41) | section 16, second paragraph, item 1, SFS 2009:41
            (EU) 2023/2831 art. 3.2 | artikel 3.2 i förordning (EU) 2023/2831 | Article 3(2) of Regulation (EU) 2023/2831
            """)
    void printedFormIsTheLawyers(String machine, String sv, String en) {
        Citation citation = Citation.parse(machine).orElseThrow();
        assertThat(citation.printed(Language.SV)).isEqualTo(sv);
        assertThat(citation.printed(Language.EN)).isEqualTo(en);
    }

    @Test
    void reasonsMatchAtSectionLevel() {
        assertThat(Citation.parse("SFS 2009:41 16 § 2 st")
                        .orElseThrow()
                        .atSectionLevel()
                        .machine())
                .isEqualTo("SFS 2009:41 16 §");
        assertThat(Citation.parse("(EU) 2023/2831 art. 3.2")
                        .orElseThrow()
                        .atSectionLevel()
                        .machine())
                .isEqualTo("(EU) 2023/2831 art. 3");
    }
}
