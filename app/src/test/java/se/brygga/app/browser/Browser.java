package se.brygga.app.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chromium without a window, as the system has it; nothing is downloaded here. */
public final class Browser implements AutoCloseable {

    /** Names a Chromium elsewhere than where the system keeps it. */
    public static final String VARIABLE = "BRYGGA_CHROMIUM";

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-sync",
            "--disable-component-update",
            "--no-first-run");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts the browser. */
    public static Browser start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String chromium = Optional.ofNullable(System.getenv(VARIABLE)).orElse("/usr/bin/chromium");
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(chromium))
                                .setArgs(FLAGS)));
    }

    /** A fresh visitor with a window of a width, Swedish as the browser's language. */
    public BrowserContext visitor(int width) {
        return chromium.newContext(options(width));
    }

    /** A fresh visitor whose browser runs no scripts. */
    public BrowserContext withoutScripts(int width) {
        return chromium.newContext(options(width).setJavaScriptEnabled(false));
    }

    /** What a visitor's window is like, to change further. */
    public NewContextOptions options(int width) {
        return new NewContextOptions().setViewportSize(width, 900).setLocale("sv-SE");
    }

    /** A fresh visitor of one's own making. */
    public BrowserContext context(NewContextOptions options) {
        return chromium.newContext(options);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
