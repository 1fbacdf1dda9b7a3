package se.brygga.app.pub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;

/** What the open question "what fits me?" hands to the law, and what the law answers. */
class FitCheckTest {

    private static final String FULL = "Du har redan fått stöd upp till taket 300 000 euro.";

    @Test
    void anIndustryThatTheRegulationLeavesOutIsToldSoWithItsProvision() {
        assertThat(result("FARMING", "stod=nej")).contains("artikel 1.1 i förordning (EU) 2023/2831", "Passar inte");
        assertThat(result("TRADE", "stod=nej")).doesNotContain("artikel 1.1 i förordning");
    }

    @Test
    void supportUpToTheCeilingIsForAPersonToFindOutAndOneEuroLessIsNot() {
        assertThat(result("TRADE", "stod=ja&stodbelopp=300000")).contains(FULL);
        assertThat(result("TRADE", "stod=ja&stodbelopp=300001")).contains(FULL);
        assertThat(result("TRADE", "stod=ja&stodbelopp=299999")).doesNotContain(FULL);
        assertThat(result("TRADE", "stod=vet-inte")).doesNotContain(FULL);
    }

    private static String result(String industry, String support) {
        return TestProduct.shared()
                .browser()
                .get("/sv/vad-passar/resultat?skede=start&storlek=1-9&lan=19&bransch=" + industry
                        + "&behov=CAPITAL&belopp=300000&annat=60000&" + support)
                .body()
                .replace('\u00A0', ' ');
    }
}
