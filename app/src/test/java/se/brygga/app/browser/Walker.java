package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.brygga.app.testing.TestProduct;

/**
 * An entrepreneur who goes from page to page by what the page says, and looks at each: accessible, well ordered,
 * worded, and no wider than its window. A picture of every page is left under {@code target/browser/walk}.
 */
final class Walker {

    private static final Path PICTURES = Path.of("target/browser/walk");

    private final TestProduct product = TestProduct.shared();
    private final Page page;
    private final String language;
    private final String name;
    private final boolean examines;

    Walker(Page page, String language, String name) {
        this(page, language, name, true);
    }

    private Walker(Page page, String language, String name, boolean examines) {
        this.page = page;
        this.language = language;
        this.name = name;
        this.examines = examines;
    }

    /** The same, for pages that another walk at the same width has examined with the same script of rules. */
    Walker unexamined() {
        return new Walker(page, language, name, false);
    }

    Page page() {
        return page;
    }

    Walker signIn() {
        return signIn("foretagare");
    }

    Walker signIn(String userName) {
        page.navigate(product.address() + "/logga-in?sprak=" + language);
        page.fill("#namn", userName);
        page.fill("#losenord", product.password());
        page.click("main button[type=submit]");
        return this;
    }

    Walker open(String path) {
        page.navigate(product.address() + "/" + language + path);
        return this;
    }

    /** Looks at the page as it is. */
    Walker look(String at) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + at + ".png"))
                .setFullPage(true));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        PageChecks.wellOrdered(page);
        PageChecks.wellWorded(page);
        PageChecks.fitsItsWindow(page);
        if (examines) {
            PageChecks.accessible(page);
        }
        return this;
    }

    /** Types into fields, chooses among radio buttons, lists and check boxes. */
    Walker fill(Map<String, String> answers) {
        answers.forEach((field, value) -> {
            String choice = "main input:is([type=radio], [type=checkbox])[name='" + field + "'][value='" + value + "']";
            if (page.locator(choice).count() > 0) {
                page.locator(choice).check();
            } else if (page.locator("select#" + field).count() > 0) {
                page.selectOption("#" + field, value);
            } else {
                page.fill("#" + field, value);
            }
        });
        return this;
    }

    /** The one green button. */
    Walker send() {
        page.locator("main form.form button.ds-button:not([data-variant])")
                .last()
                .click();
        return this;
    }

    Walker follow(String link) {
        page.locator("main a[href*='" + link + "']").first().click();
        return this;
    }

    /** Sends a wrong answer and finds it told: title, focus, a link to the field, and what was typed still there. */
    Walker wrong(Map<String, String> answers, String field, String message) {
        fill(answers).send();
        assertThat(page.title()).as(page.url()).startsWith(language.equals("sv") ? "Fel:" : "Error:");
        assertThat(page.locator("#fel").innerText()).contains(message);
        assertThat(page.locator("main [aria-describedby~='" + field + "-fel']").count())
                .as("fields that the message of %s is tied to", field)
                .isEqualTo(1);
        answers.forEach((typed, value) -> {
            if (page.locator("input#" + typed + ":not([type=radio]):not([type=checkbox]), textarea#" + typed)
                            .count()
                    > 0) {
                assertThat(page.inputValue("#" + typed)).as("kept of %s", typed).isEqualTo(value);
            }
        });
        return this;
    }

    /** The same where scripts run: the summary has the focus, and its link leads to the field. */
    Walker focused(String field) {
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("fel");
        page.click("#fel a[href='#" + field + "']");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
        return this;
    }

    Walker upload(String kind, String fileName, String type, String content) {
        page.selectOption("#slag", kind);
        page.setInputFiles("#fil", new FilePayload(fileName, type, content.getBytes(StandardCharsets.UTF_8)));
        return send();
    }

    /** On paper the page says this and its address, and nothing of what only a screen needs. */
    Walker prints(String... shown) {
        byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4"));
        try (PDDocument document = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
            assertThat(text).contains(shown).contains("localhost");
            assertThat(text).doesNotContain("Logga ut", "Sign out", "Om språken", "Tillgänglighet", "Accessibility");
            for (String button : page.locator("main .ds-button").allInnerTexts()) {
                assertThat(text).as("buttons on paper").doesNotContain(button);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The part of the address after {@code /ansokan/}: the case's number and the page. */
    String at() {
        return page.url().replaceFirst(".*/ansokan/", "");
    }

    String number() {
        return at().replaceFirst("/.*", "");
    }

    String text() {
        return page.locator("main").innerText().replace('\u00A0', ' ');
    }
}
