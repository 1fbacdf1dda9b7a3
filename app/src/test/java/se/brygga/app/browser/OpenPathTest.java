package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.brygga.app.testing.TestProduct;

/** A visitor finds out what fits, without scripts, and what a loan costs. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenPathTest {

    private final TestProduct product = TestProduct.shared();
    private final Browser browser = Browser.start();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aVisitorLearnsWhatFitsWithoutScripts() {
        Page page = browser.withoutScripts(NARROW).newPage();
        page.navigate(product.address() + "/");
        assertThat(page.url()).endsWith("/sv");
        page.click("text=Se vad som passar mig");
        page.click("text=Börja");
        choose(page, "skede", "start");
        choose(page, "storlek", "1-9");
        select(page, "lan", "19");
        select(page, "bransch", "TRADE");
        choose(page, "behov", "CAPITAL");
        type(page, "belopp", "300 000");
        type(page, "annat", "60 000,00 kr");
        choose(page, "stod", "nej");

        assertThat(page.locator("h1").innerText()).isEqualTo("Det här passar dig");
        assertThat(page.locator(".verdict").first().innerText()).contains("Mikrolån", "240\u00A0000\u00A0kr", "Passar");
        assertThat(page.locator("main").innerText()).contains("Västerås");
    }

    @Test
    void anAnswerLeftOutIsAskedForAndTheOthersAreKept() {
        Page page = browser.visitor(WIDE).newPage();
        page.navigate(product.address() + "/sv/vad-passar/lan?skede=start&storlek=1-9");
        Response response =
                page.waitForResponse(r -> r.url().contains("/svar"), () -> page.click("main button[type=submit]"));

        assertThat(response.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fel:");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("fel");
        page.click("#fel a");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("lan");
        assertThat(page.locator("#lan").getAttribute("aria-describedby")).contains("lan-fel");
        select(page, "lan", "19");
        assertThat(page.url()).contains("skede=start", "storlek=1-9", "lan=19");
    }

    @Test
    void theChartShowsWhatTheTableShows() {
        Page page = browser.visitor(WIDE).newPage();
        page.navigate(product.address() + "/sv/kalkyl?belopp=240+000&manader=60&fri=12&ranta=7,5&satt=rak");

        assertThat(page.locator(".figure strong").innerText()).isEqualTo("1\u00A0500\u00A0kr");
        assertThat(page.locator("rect[data-value='15937.50']").count()).isEqualTo(1);
        assertThat(page.locator("table.data").first().innerText()).contains("15\u00A0937,50\u00A0kr");
    }

    @Test
    void anUnknownPageSaysSoInTheReadersLanguage() {
        Page page = browser.visitor(WIDE).newPage();
        Response response = Objects.requireNonNull(page.navigate(product.address() + "/en/produkter/finns-inte"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("h1").innerText()).isEqualTo("This page does not exist");
        PageChecks.accessible(page);
    }

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private static void choose(Page page, String field, String value) {
        page.locator("input[name=" + field + "][value='" + value + "']:not([type=hidden])")
                .check();
        page.click("main button[type=submit]");
    }

    private static void select(Page page, String field, String value) {
        page.selectOption("#" + field, value);
        page.click("main button[type=submit]");
    }

    private static void type(Page page, String field, String value) {
        page.fill("#" + field, value);
        page.click("main button[type=submit]");
    }
}
