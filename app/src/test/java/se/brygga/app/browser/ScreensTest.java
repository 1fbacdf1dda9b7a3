package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.brygga.app.testing.TestProduct;

/** What holds for every screen, in each language, wide and narrow. Pictures are left under {@code target/browser}. */
@TestInstance(Lifecycle.PER_CLASS)
class ScreensTest {

    private static final Path PICTURES = Path.of("target/browser");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private final TestProduct product = TestProduct.shared();
    private final Browser browser = Browser.start();
    private final Map<String, Page> pages = new HashMap<>();

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
                PageChecks.accessible(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void keepsThePlaceWhenTheLanguageChanges(Screen screen) {
        Page page = page(screen, WIDE);
        open(page, screen, "sv");
        String before = page.url();
        page.locator("body a[hreflang=en]").first().click();
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
    private Page page(Screen screen, int width) {
        return pages.computeIfAbsent(
                screen.who() + width,
                key -> signedIn(screen.who(), browser.visitor(width).newPage()));
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
