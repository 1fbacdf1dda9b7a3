package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Objects;
import se.brygga.app.testing.TestProduct;

/** Somebody of the staff in a browser of their own, signed in. */
final class Colleague {

    private final TestProduct product;
    private final Page page;
    private final boolean examines;

    /** Signs in. */
    Colleague(TestProduct product, BrowserContext context, String userName) {
        this(product, context, userName, true);
    }

    /** The same without scripts; axe is one, so it examines the same pages in a walk that has them. */
    static Colleague withoutScripts(TestProduct product, Browser browser, int width, String userName) {
        return new Colleague(product, browser.withoutScripts(width), userName, false);
    }

    private Colleague(TestProduct product, BrowserContext context, String userName, boolean examines) {
        this.product = product;
        this.examines = examines;
        this.page = context.newPage();
        open("/logga-in?sprak=sv");
        page.fill("#namn", userName);
        page.fill("#losenord", product.password());
        page.locator("main button[type=submit]").first().click();
        assertThat(page.url()).as("where " + userName + " is led").doesNotContain("/logga-in");
    }

    Page page() {
        return page;
    }

    /** Opens an address of the product. */
    void open(String path) {
        Response response = Objects.requireNonNull(page.navigate(product.address() + path));
        assertThat(response.status()).as(path).isEqualTo(200);
    }

    /** What holds for each page: in both languages, and its place is kept. */
    void checkInBothLanguages(String path) {
        for (String language : List.of("en", "sv")) {
            open(path + (path.contains("?") ? "&" : "?") + "sprak=" + language);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            check();
        }
    }

    /** What holds for the page that is open. */
    void check() {
        PageChecks.wellOrdered(page);
        PageChecks.wellWorded(page);
        PageChecks.fitsItsWindow(page);
        PageChecks.navigatesSimply(page);
        if (examines) {
            PageChecks.wellFormatted(
                    page, Objects.requireNonNull(page.locator("html").getAttribute("lang")));
            PageChecks.easyToHit(page);
            PageChecks.accessible(page);
        }
        assertThat(page.locator("main").innerText())
                .as("no identifier of ours and no code on " + page.url())
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}")
                .doesNotContainPattern("\\b[A-Z]{3,}_[A-Z_]+\\b");
    }

    /** The page says what is wrong: title, summary with links to fields, and a mark at each field. */
    void checkRefused(String field) {
        assertThat(page.title()).startsWith("Fel:");
        assertThat(page.locator("#fel a[href='#" + field + "']").count())
                .as("link to " + field)
                .isPositive();
        assertThat(page.locator("#" + field).count()).as("field " + field).isEqualTo(1);
        check();
    }

    /** Fills a field. */
    Colleague type(String field, String text) {
        page.fill("[name='" + field + "']", text);
        return this;
    }

    /** Chooses in a drop-down. */
    Colleague select(String field, String value) {
        page.selectOption("[name='" + field + "']", value);
        return this;
    }

    /** Chooses one of several. */
    Colleague choose(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']:not([type=hidden])")
                .check();
        return this;
    }

    /** Sends a form of the page: the one that goes to an address ending so. */
    void send(String ending) {
        page.locator("main form[action$='" + ending + "'] button[type=submit]")
                .first()
                .click();
    }

    /** Presses the one primary action at the top right. */
    void act(String label) {
        page.locator(".identity .ds-button", new Page.LocatorOptions().setHasText(label))
                .click();
    }

    /** What was just said to have been done. */
    String word() {
        return page.locator(".notice[role=status]").innerText();
    }
}
