package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.brygga.app.testing.TestProduct;

/** What holds for every screen, in each language, wide and narrow. Pictures are left under {@code target/browser}. */
@TestInstance(Lifecycle.PER_CLASS)
class ScreensTest {

    private static final Path PICTURES = Path.of("target/browser");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int MOST_LINKS = 40;

    private final TestProduct product = TestProduct.shared();
    private final Browser browser = Browser.start();
    private final Map<String, Page> pages = new HashMap<>();
    private final Set<String> followed = new HashSet<>();

    @AfterAll
    void close() {
        browser.close();
    }

    static Stream<Screen> screens() {
        return Screen.all().stream().filter(s -> !s.at().isEmpty());
    }

    @Test
    void everyRouteThatAnswersGetIsListedAndNoOther() {
        Set<String> listed = Screen.all().stream().map(Screen::route).collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes())
                .as("routes against src/test/resources/ux/screens.yaml")
                .isEqualTo(listed);
    }

    @Test
    void everyScreenIsLookedAtOrSaysWhyNot() {
        assertThat(Screen.all()).allSatisfy(screen -> {
            assertThat(screen.ways()).as("at, in or why of %s", screen.route()).isEqualTo(1);
            assertThat(screen.walk()).isIn("", WholePathTest.class.getSimpleName());
            assertThat(screen.why())
                    .satisfiesAnyOf(
                            why -> assertThat(why).isEmpty(),
                            why -> assertThat(why).contains(", ").endsWith("Test"));
        });
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isAccessibleWellOrderedWordedAndFitsItsWindow(Screen screen) {
        for (int width : List.of(WIDE, NARROW)) {
            Page page = page(screen, width);
            for (String language : List.of("sv", "en")) {
                open(page, screen, language);
                assertThat(Screen.answers(screen.route(), URI.create(page.url()).getRawPath()))
                        .as("%s is a page of %s", page.url(), screen.route())
                        .isTrue();
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                picture(page, screen, language + "-" + width);
                PageChecks.wellOrdered(page);
                PageChecks.wellWorded(page);
                PageChecks.fitsItsWindow(page);
                PageChecks.wellFormatted(page, language);
                PageChecks.easyToHit(page);
                PageChecks.navigatesSimply(page);
                PageChecks.accessible(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isPrintedCleanAndStandsSpacedText(Screen screen) {
        Page page = page(screen, NARROW);
        open(page, screen, "sv");
        PageChecks.printsClean(page);
        PageChecks.standsSpacedText(page);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void leadsToNothingThatIsNotThere(Screen screen) {
        Page page = page(screen, WIDE);
        open(page, screen, "sv");
        for (String path : paths(page)) {
            if (followed.add(screen.who() + path)) {
                int status = page.request().get(product.address() + path).status();
                assertThat(status).as("%s from %s", path, page.url()).isIn(200, 422);
            }
        }
    }

    @Test
    void noTwoScreensShareATitle() {
        Map<String, String> routes = new HashMap<>();
        screens().forEach(screen -> {
            Page page = page(screen, WIDE);
            open(page, screen, "sv");
            String title = page.title().replaceFirst("^Fel: ", "");
            assertThat(routes.getOrDefault(title, screen.route())).as(title).isEqualTo(screen.route());
            routes.put(title, screen.route());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handlaggare /arbete/kredit/lista?q=finnsinte",
                "handlaggare /arbete/kredit/lista?q=finnsinte&status=avslutad",
                "handlaggare /arbete/register?q=finnsinte",
                "handlaggare /arbete/sok?q=qqqqqq",
                "controller /arbete/admin/logg?fran=1999-01-01&till=1999-01-02"
            })
    void anEmptyListSaysWhyAndWhatToDo(String list) {
        String who = list.substring(0, list.indexOf(' '));
        Page page = page(who, WIDE);
        open(page, list.substring(list.indexOf(' ') + 1));
        assertThat(page.locator(".empty h2").innerText()).isNotBlank();
        assertThat(page.locator(".empty p").first().innerText()).hasSizeGreaterThan(20);
        // The log shows its anchors too, in a table of their own, once there are any.
        assertThat(page.locator("main tbody").count()).as("tables").isLessThanOrEqualTo(list.contains("/logg") ? 1 : 0);
    }

    /** Where the first links of a page lead within the product, without what stands after a mark. */
    @SuppressWarnings("unchecked")
    private static List<String> paths(Page page) {
        List<String> found = (List<String>) Objects.requireNonNull(
                page.evaluate("[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))"));
        return found.stream()
                .map(path -> path.replaceFirst("#.*", ""))
                .distinct()
                .limit(MOST_LINKS)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void keepsThePlaceWhenTheLanguageChanges(Screen screen) {
        Page page = page(screen, WIDE);
        open(page, screen, "sv");
        String before = page.url();
        page.locator(PageChecks.language("en")).first().click();
        assertThat(page.url()).isEqualTo(before.replaceFirst("/sv(?=[/?]|$)", "/en"));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    private Set<String> routes() {
        Set<String> found = new TreeSet<>();
        product.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (handler.getBeanType().getName().startsWith("se.brygga") && methods.contains(RequestMethod.GET)) {
                info.getPatternValues().stream()
                        .filter(p -> !p.startsWith("/api/"))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /**
     * One page for each reader and width, kept open: closing pages one by one waits for a browser that may not answer.
     */
    private Page page(String who, int width) {
        return pages.computeIfAbsent(
                who + width, key -> signedIn(who, browser.visitor(width).newPage()));
    }

    private Page page(Screen screen, int width) {
        return page(screen.who(), width);
    }

    private Page signedIn(String who, Page page) {
        if (!who.equals("visitor")) {
            open(page, "/logga-in?sprak=sv");
            page.fill("#namn", who);
            page.fill("#losenord", product.password());
            page.locator("main button[type=submit]").first().click();
            assertThat(page.url()).as("where " + who + " is led").doesNotContain("/logga-in");
        }
        return page;
    }

    private void open(Page page, Screen screen, String language) {
        open(page, screen.in(language));
        if (!screen.follow().isEmpty()) {
            page.locator(screen.follow()).first().click();
        }
    }

    private void open(Page page, String path) {
        Response response = Objects.requireNonNull(page.navigate(product.address() + path));
        assertThat(response.status()).as(path).isIn(200, 422);
    }

    private static void picture(Page page, Screen screen, String suffix) {
        String name = screen.id() + "-" + Integer.toHexString((screen.route() + screen.at()).hashCode()) + "-" + suffix
                + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
    }
}
