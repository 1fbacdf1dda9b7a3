package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;

/** What holds for every page, in every language and at every width. */
public final class PageChecks {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private PageChecks() {}

    /** No violation of WCAG 2.0, 2.1 or 2.2 at level A or AA that a machine can see. */
    public static void accessible(Page page) {
        // No page has frames, so the rules run in the page itself instead of in a blank one opened for each answer.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(WCAG)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(PageChecks::told)).as(page.url()).isEmpty();
    }

    /** The page itself does not scroll sideways; a table may, inside a region that the keyboard reaches. */
    public static void fitsItsWindow(Page page) {
        Object over = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) Objects.requireNonNull(over)).intValue())
                .as("pixels too wide: %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    /** One first heading, no level skipped, a title, a language, one main, and the skip link before all else. */
    @SuppressWarnings("unchecked")
    public static void wellOrdered(Page page) {
        assertThat(page.locator("h1").count())
                .as("first headings of %s", page.url())
                .isEqualTo(1);
        assertThat(page.locator("main").count()).as("mains of %s", page.url()).isEqualTo(1);
        assertThat(page.title())
                .as("title of %s", page.url())
                .endsWith(" – Brygga")
                .hasSizeGreaterThan(10);
        List<Integer> levels = (List<Integer>)
                page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
        int before = 1;
        for (int level : levels) {
            assertThat(level).as("heading levels %s of %s", levels, page.url()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        Object first = page.evaluate("document.querySelector('a,button,input').getAttribute('href')");
        assertThat(first).as("first stop of the keyboard on %s", page.url()).isEqualTo("#innehall");
    }

    /** No key of a message is shown instead of its text, and no pattern is left unfilled. */
    public static void wellWorded(Page page) {
        String text = page.locator("body").innerText();
        assertThat(text)
                .as(page.url())
                .doesNotContainPattern("\\b(web|pub|apply|access|cases|clients|aid|documents)\\.[a-z]+\\.[a-z]")
                .doesNotContainPattern("\\{\\d");
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(n -> n.getHtml() + " " + n.getFailureSummary())
                        .toList();
    }
}
