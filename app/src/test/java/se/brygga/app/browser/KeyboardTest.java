package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** Nobody needs a mouse: Tab, Space, arrows and Enter lead from what fits into an application. */
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardTest {

    private static final int MOST_STOPS = 80;

    private final TestProduct product = TestProduct.shared();
    private final Browser browser = Browser.start();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void whatFitsIsAnsweredByKeyboardAlone() {
        Page page = browser.visitor(1280).newPage();
        page.navigate(product.address() + "/sv");
        press(page, "a[href$='/vad-passar']", "Enter");
        press(page, "main a.ds-button", "Enter");
        choose(page, "skede", 1);
        choose(page, "storlek", 0);
        type(page, "#lan", "Västman");
        type(page, "#bransch", "Butik");
        press(page, "#behov-CAPITAL", "Space");
        press(page, "main button[type=submit]", "Enter");
        type(page, "#belopp", "300 000");
        type(page, "#annat", "60 000");
        choose(page, "stod", 0);

        assertThat(page.locator("h1").innerText()).isEqualTo("Det här passar dig");
    }

    @Test
    void anApplicationIsBegunByKeyboardAlone() {
        Page page = browser.visitor(1280).newPage();
        page.navigate(product.address() + "/logga-in?sprak=sv");
        tab(page, "#namn");
        page.keyboard().type("foretagare");
        tab(page, "#losenord");
        page.keyboard().type(product.password());
        page.keyboard().press("Enter");
        page.waitForURL("**/mina");
        press(page, "main a[href$='/ansokan/ny']", "Enter");
        tab(page, "main input[name=produkt]");
        page.keyboard().press("Space");
        type(page, "#lan", "Västman");
        press(page, "main a.ds-button", "Enter");
        choose(page, "legalForm", 0);
        type(page, "#number", OrganisationNumber.invented(98_350).toString());
        type(page, "#companyName", "Tangentens bageri");

        assertThat(page.locator("h1").innerText()).contains("Vad arbetar företaget med?");
    }

    /** Radio buttons are one stop; arrows move inside. */
    private static void choose(Page page, String name, int down) {
        tab(page, "main input[name=" + name + "]");
        page.keyboard().press("Space");
        for (int i = 0; i < down; i++) {
            page.keyboard().press("ArrowDown");
        }
        press(page, "main form.form button[type=submit]", "Enter");
    }

    private static void type(Page page, String field, String text) {
        tab(page, field);
        page.keyboard().type(text);
        press(page, "main form.form button[type=submit]", "Enter");
    }

    private static void press(Page page, String what, String key) {
        tab(page, what);
        String before = page.url();
        page.keyboard().press(key);
        if (key.equals("Enter")) {
            page.waitForURL(url -> !url.equals(before));
        }
    }

    /** Goes on with Tab until the stop is reached; every stop on the way shows where it is and lies in the window. */
    private static void tab(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            seen(page);
            Object reached = page.evaluate("s => document.activeElement.matches(s)", Objects.requireNonNull(selector));
            if (Boolean.TRUE.equals(reached)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url() + ", last at "
                + page.evaluate("document.activeElement.outerHTML"));
    }

    @SuppressWarnings("unchecked")
    private static void seen(Page page) {
        Map<String, Object> place = (Map<String, Object>) page.evaluate("""
                () => {
                  const here = document.activeElement;
                  if (here === document.body) return {body: true};
                  const box = here.getBoundingClientRect();
                  const style = getComputedStyle(here);
                  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  return {body: false, inside, outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                          html: here.outerHTML.slice(0, 120)};
                }""");
        if (Boolean.FALSE.equals(place.get("body"))) {
            assertThat(place)
                    .as("focus on %s", page.url())
                    .containsEntry("inside", true)
                    .containsEntry("outline", true);
        }
    }
}
