package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class PublicPagesTest {

  private static final List<String> LANGUAGES = List.of("sv", "en");
  private static final Path PICTURES = Path.of("target/browser/pictures");

  private final RunningProduct product = RunningProduct.get();
  private final Browser browser = Browser.start();
  private final BrowserContext wide = browser.visitor(1280);
  private final BrowserContext narrow = browser.visitor(320);

  @AfterAll
  void close() {
    browser.close();
  }

  static Stream<Screen> screens() {
    return Screen.all().stream().filter(s -> s.who().equals("visitor") && !s.at().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everyOpenPageIsAccessibleOrderedAndWorded(Screen screen) {
    for (String language : LANGUAGES) {
      try (Page page = wide.newPage()) {
        open(page, screen.in(language));
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        picture(page, screen, language + "-1280");
        PageChecks.wellOrdered(page);
        PageChecks.wellWorded(page);
        PageChecks.accessible(page);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void everyOpenPageFitsANarrowWindow(Screen screen) {
    try (Page page = narrow.newPage()) {
      open(page, screen.in("sv"));
      picture(page, screen, "sv-320");
      PageChecks.fitsItsWindow(page);
      PageChecks.accessible(page);
    }
  }

  @ParameterizedTest
  @MethodSource("screens")
  void changingTheLanguageKeepsThePlace(Screen screen) {
    try (Page page = wide.newPage()) {
      open(page, screen.in("sv"));
      String before = page.url();
      page.locator("nav.lang a[hreflang=en]").click();
      assertThat(page.url()).isEqualTo(before.replace("/sv", "/en"));
    }
  }

  private void open(Page page, String path) {
    Response response = Objects.requireNonNull(page.navigate(product.at(path)));
    assertThat(response.status()).as(path).isIn(200, 422);
  }

  private static void picture(Page page, Screen screen, String suffix) {
    String name = screen.id() + "-" + Integer.toHexString(screen.at().hashCode()) + "-" + suffix + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
  }
}
