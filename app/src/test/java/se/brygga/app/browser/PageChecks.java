package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** What holds for every page, in every language and at every width. */
public final class PageChecks {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String FAULTS = """
            tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
              .then(found => found.violations.map(rule => rule.id + ': ' + rule.help + ' '
                + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(' ')))
            """;

    private PageChecks() {}

    /** Where a language is chosen: a link, or a button where a form comes along. */
    static String language(String code) {
        return "body :is(a[hreflang=%1$s], button.to-language[lang=%1$s])".formatted(code);
    }

    /** No violation of WCAG 2.0, 2.1 or 2.2 at level A or AA that a machine can see. */
    public static void accessible(Page page) {
        // The rules are brought in once for each page, and hand back what is wrong: what is right is most of it.
        if (Objects.equals(page.evaluate("typeof window.axe"), "undefined")) {
            page.evaluate(AxeBuilder.getAxeScript() + "\n;0");
        }
        Object faults = page.evaluate(FAULTS, WCAG);
        assertThat((List<?>) faults).as(page.url()).isEmpty();
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

    /** Money, days and shares as the language writes them: groups held together and no machine forms. */
    public static void wellFormatted(Page page, String language) {
        String text = inItsOwnLanguage(page);
        assertThat(text)
                .as("figures of %s", page.url())
                .doesNotContainPattern("\\d{5,} (kr|euro)\\b")
                .doesNotContainPattern("\\d \\d{3} (kr|euro)\\b")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}T\\d")
                .doesNotContainPattern("\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b");
        if (language.equals("sv")) {
            assertThat(text)
                    .as("figures of %s", page.url())
                    .doesNotContainPattern("\\d%")
                    .doesNotContainPattern("\\d\\.\\d+[ \u00a0](kr|euro|%)");
        }
    }

    /** What the page says but for what it shows in another language, such as the translation of a letter. */
    private static String inItsOwnLanguage(Page page) {
        return (String) page.evaluate("""
                () => [...document.querySelectorAll('main [lang]')]
                  .filter(part => part.lang !== document.documentElement.lang)
                  .reduce((text, part) => text.replace(part.innerText, ''), document.querySelector('main').innerText)
                """);
    }

    /** On paper there is nothing to press, and the address and the day stand on the sheet. */
    public static void printsClean(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            assertThat(page.evaluate("[...document.querySelectorAll('nav, button, .ds-button, .filter, .ds-skip-link')]"
                            + ".filter(e => e.checkVisibility() && e.getClientRects().length)"
                            + ".map(e => e.outerHTML.slice(0, 120))"))
                    .as("what is of no use on paper, of %s", page.url())
                    .isEqualTo(List.of());
            assertThat(page.locator(".print-only").innerText())
                    .as("foot of the sheet of %s", page.url())
                    .contains(URI.create(page.url()).getPath())
                    .containsPattern("\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\w+ \\d{4}");
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    /** What is pressed is at least 24 pixels each way, and on pages for everybody at least 44 high. */
    public static void easyToHit(Page page) {
        assertThat(page.evaluate("""
                () => {
                  const everybody = document.documentElement.dataset.density === 'visitor';
                  const box = 'button, .ds-button, select, textarea,'
                    + 'input:not([type=hidden], [type=radio], [type=checkbox])';
                  const small = (e, side) => {
                    const r = e.getBoundingClientRect();
                    return e.checkVisibility() && r.width > 1 && (r.height < side - 0.5 || r.width < 24);
                  };
                  return [...document.querySelectorAll(box)].filter(e => small(e, everybody ? 44 : 24))
                    .concat([...document.querySelectorAll('nav a, summary')].filter(e => small(e, 24)))
                    .map(e => Math.round(e.getBoundingClientRect().height) + ' ' + e.outerHTML.slice(0, 120));
                }""")).as("too small to hit on %s", page.url()).isEqualTo(List.of());
    }

    /** The page still fits its window when the reader spaces the text out, as WCAG 1.4.12 says. */
    public static void standsSpacedText(Page page) {
        page.evaluate("""
                () => {
                  const reader = new CSSStyleSheet();
                  reader.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                    word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
                  document.adoptedStyleSheets = [reader];
                }""");
        fitsItsWindow(page);
    }

    /** At most seven entries, and at most one of them says where the reader is. */
    public static void navigatesSimply(Page page) {
        String entries = ".top-nav a:not(.sign-in), .bar-nav a";
        assertThat(page.locator(entries).count())
                .as("entries of %s", page.url())
                .isLessThanOrEqualTo(7);
        assertThat(page.locator(":is(.top-nav, .bar-nav) a[aria-current]").count())
                .as("entries that say here on %s", page.url())
                .isLessThanOrEqualTo(1);
    }
}
