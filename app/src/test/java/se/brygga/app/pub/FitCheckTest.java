package se.brygga.app.pub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.testing.TestBrowser;
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
    void whoeverDoesNotKnowTheIndustryIsToldWhatDependsOnIt() {
        String page = result("vet-inte", "stod=nej");

        assertThat(page)
                .contains("Det beror på vad företaget gör", "artikel 1.1 i förordning (EU) 2023/2831", "Jag vet inte");
        assertThat(page.split("<h2>Passar inte</h2>", -1)[0]).contains("Det beror på vad företaget gör");
        assertThat(result("TRADE", "stod=nej")).doesNotContain("Det beror på vad företaget gör");
        assertThat(TestProduct.shared()
                        .browser()
                        .get("/en/vad-passar/bransch?skede=start")
                        .body())
                .contains("I do not know");
    }

    @ParameterizedTest
    @CsvSource({
        "micro-loan, 'Så här blir det om du betalar', '5 500 kr', 'förordning (EU) 2023/2831'",
        "guarantee, 'Så här blir det första året', '2 000 kr', 'förordning (EU) 2023/2831'",
        "advice-grant, 'Ett bidrag betalar du inte tillbaka', '30 000 kr', 'förordning (EU) 2023/2831'",
        "equity, 'samma pris för varje aktie', 'Ägarkapital', '§ (2012:872)'"
    })
    void aProductPageHasAnExampleInFiguresAndTheLawBehindIt(String slug, String words, String figure, String law) {
        String page = TestProduct.shared()
                .browser()
                .get("/sv/produkter/" + slug)
                .body()
                .replace('\u00A0', ' ');

        assertThat(page).contains(words, figure, law, "class=\"cite\"");
    }

    @Test
    void theOfficesTellWhichLanguagesTheySpeakOrThatNobodyHasSaid() {
        TestBrowser visitor = TestProduct.shared().browser();

        assertThat(visitor.get("/sv/kontakt").body()).contains("svenska, engelska", "vi vet inte vilka språk");
        assertThat(visitor.get("/en/kontakt").body()).contains("Swedish, English", "we do not know which languages");
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
