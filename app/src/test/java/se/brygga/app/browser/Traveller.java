package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.brygga.app.testing.TestProduct;

/**
 * Somebody who types one address and from then on only clicks and types. Each page that she comes to is examined as it
 * opens: accessible where scripts run, in her language, well ordered, worded, and no wider than her window.
 */
final class Traveller {

    private static final Path PICTURES = Path.of("target/browser/whole");

    private final TestProduct product = TestProduct.shared();
    private final Way way;
    private final String who;
    private final Page page;
    private final Set<String> paths = new TreeSet<>();
    private int pages;
    private int status;

    /**
     * How a walk goes.
     *
     * @param language of every page
     * @param width of the window in pixels
     * @param scripts whether the browser runs them; axe is one, so that it examines only where they run
     */
    record Way(String language, int width, boolean scripts) {
        BrowserContext context(Browser browser) {
            return scripts ? browser.visitor(width) : browser.withoutScripts(width);
        }

        @Override
        public String toString() {
            return language + "-" + width + (scripts ? "" : "-no-scripts");
        }
    }

    /** Types an address into a browser of her own; staff then choose their language. */
    Traveller(Browser browser, Way way, String who, String address) {
        this.way = way;
        this.who = who;
        this.page = way.context(browser).newPage();
        page.onResponse(this::answered);
        page.navigate(product.address() + address);
        if (!Objects.equals(page.locator("html").getAttribute("lang"), way.language())) {
            page.locator(PageChecks.language(way.language())).first().click();
        }
        arrived();
    }

    // Only what the answer itself carries is read here: asking the browser back inside a handler would wait for ever.
    private void answered(Response response) {
        if (response.request().isNavigationRequest()) {
            status = response.status();
            paths.add(URI.create(response.url()).getRawPath());
        }
    }

    /** Signs in on the page that asks for it. */
    Traveller signIn(String userName) {
        assertThat(page.url()).contains("/logga-in");
        return type("namn", userName).type("losenord", product.password()).send();
    }

    /** The one green button of the page. */
    Traveller send() {
        return press("main form.form button.ds-button:not([data-variant]) >> nth=-1");
    }

    /** The green button of the form that goes to an address ending so. */
    Traveller send(String ending) {
        return press("main form[action$='" + ending + "'] button[type=submit]");
    }

    /** The first link on the page whose address holds this. */
    Traveller follow(String link) {
        return press("main a[href*='" + link + "']");
    }

    /** Clicks what is there, and looks at the page that it leads to. */
    Traveller press(String what) {
        page.locator(what).first().click();
        return arrived();
    }

    /** Types into the search box of the bar. */
    Traveller search(String words) {
        page.fill("#sok", words);
        page.press("#sok", "Enter");
        page.waitForURL(url -> url.contains("/arbete/sok") || url.contains("/arende/"));
        return arrived();
    }

    Traveller type(String field, String text) {
        page.fill("main [name='" + field + "']:not([type=hidden])", text);
        return this;
    }

    Traveller choose(String field, String value) {
        String radio = "main input:is([type=radio], [type=checkbox])[name='" + field + "'][value='" + value + "']";
        if (page.locator(radio).count() > 0) {
            page.locator(radio).check();
        } else {
            page.selectOption("main select[name='" + field + "']", value);
        }
        return this;
    }

    /** Answers what a form asks, whatever kind of fields it has. */
    Traveller fill(Map<String, String> answers) {
        answers.forEach((field, value) -> {
            boolean typed = page.locator("main :is(input:not([type=radio], [type=checkbox], [type=hidden]), textarea)"
                                    + "[name='" + field + "']")
                            .count()
                    > 0;
            if (typed) {
                type(field, value);
            } else {
                choose(field, value);
            }
        });
        return this;
    }

    Traveller attach(String field, String fileName, String content) {
        page.setInputFiles(
                "main [name='" + field + "']",
                new FilePayload(fileName, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    boolean has(String what) {
        return page.locator(what).count() > 0;
    }

    /** What she is called, as the page says. */
    String name() {
        return page.locator(".person strong").first().innerText();
    }

    String url() {
        return page.url();
    }

    String text() {
        return page.locator("main").innerText().replace('\u00A0', ' ');
    }

    /** What the document says to which the link leads, fetched as the browser fetches it. */
    String paper(String link) {
        Locator anchor = page.locator("main a[href*='" + link + "']").first();
        try (PDDocument document = Loader.loadPDF(fetch(anchor.getAttribute("href"), "application/pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes behind the first such link anywhere on the page, of that kind. */
    byte[] download(String link, String type) {
        return fetch(page.locator("a[href*='" + link + "']").first().getAttribute("href"), type);
    }

    private byte[] fetch(String address, String type) {
        APIResponse answer = page.request().get(product.address() + address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).as(address).startsWith(type);
        paths.add(URI.create(address).getRawPath());
        return answer.body();
    }

    /** Every path that was asked for. */
    Set<String> paths() {
        return Set.copyOf(paths);
    }

    /** Asks for the page again, until it shows what is on its way. */
    Traveller until(String what) {
        page.waitForCondition(() -> {
            page.reload();
            return has(what);
        });
        return arrived();
    }

    /** How many pages were examined. */
    int pages() {
        return pages;
    }

    private Traveller arrived() {
        page.waitForLoadState();
        pages++;
        assertThat(status).as(page.url()).isEqualTo(200);
        assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isEqualTo(way.language());
        try {
            examine();
        } catch (AssertionError wrong) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve("%s-%s-%02d.png".formatted(way, who, pages)))
                    .setFullPage(true));
            throw wrong;
        }
        return this;
    }

    private void examine() {
        PageChecks.wellOrdered(page);
        PageChecks.wellWorded(page);
        PageChecks.fitsItsWindow(page);
        if (way.scripts()) {
            PageChecks.accessible(page);
        }
    }
}
