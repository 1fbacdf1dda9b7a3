package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.brygga.app.testing.TestProduct;

/** A rate is entered by one person and holds when another has confirmed it; the bank's own file is read as it is. */
@TestInstance(Lifecycle.PER_CLASS)
class RatesPathTest {

    private static final String RATES = "/arbete/admin/rantor";
    private static final String FILE = """
            Date,USD,JPY,SEK,
            2031-02-04,1.17,170.1,11.0125,
            2031-02-03,1.16,169.9,N/A,
            2031-02-02,1.15,169.2,11.0250,
            """;

    private final TestProduct product = TestProduct.shared();
    private final Browser browser = Browser.start();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void oneEntersAndAnotherConfirms() {
        Colleague first = new Colleague(product, browser.visitor(1280), "controller");
        first.open(RATES);
        first.select("slag", "BASE_RATE")
                .type("dag", "2031-02-30")
                .type("varde", "2,5")
                .type("kalla", "EUT C 1, 2031");
        first.page().locator("main form[action$='/rantor'] button").click();
        first.checkRefused("dag");
        assertThat(first.page().inputValue("[name=kalla]")).isEqualTo("EUT C 1, 2031");
        first.type("dag", "2031-02-01");
        first.page().locator("main form[action$='/rantor'] button").click();
        assertThat(first.word()).contains("sparad");
        first.page().locator("main a[href*='/rantor/']").first().click();
        assertThat(first.page().locator("main").innerText()).contains("En annan person måste bekräfta");
        first.check();

        Colleague second = Colleague.withoutScripts(product, browser, 320, "administrator");
        second.checkInBothLanguages(RATES);
        second.page().locator("main a[href*='/rantor/']").first().click();
        second.check();
        second.page().locator("button[value=bekrafta]").click();
        assertThat(second.page().locator("main").innerText()).contains("EUT C 1, 2031");
    }

    @Test
    void theFileOfTheCentralBankIsReadAndAnythingElseIsRefused() {
        Colleague administrator = new Colleague(product, browser.visitor(1280), "administrator");
        administrator.open(RATES);
        upload(administrator, "notes.csv", "hej,hopp\n1,2\n");
        administrator.checkRefused("fil");
        upload(administrator, "eurofxref-hist.csv", FILE);
        assertThat(administrator.word()).contains("2 uppgifter");
        assertThat(administrator.page().locator("main").innerText())
                .contains("2 dagar, 2031-02-02–2031-02-04", "11,0125");
        upload(administrator, "eurofxref-hist.csv", FILE);
        administrator.checkRefused("fil");
        assertThat(administrator.page().locator("#fel").innerText()).contains("Allt i filen finns redan");
    }

    private static void upload(Colleague who, String name, String content) {
        who.page()
                .setInputFiles(
                        "[name=fil]", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        who.page().locator("main form[action$='/fil'] button").click();
    }
}
