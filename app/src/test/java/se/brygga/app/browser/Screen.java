package se.brygga.app.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.Yaml;

/**
 * One screen of the product, as {@code ux/screens.yaml} lists it.
 *
 * @param id the screen's number in the list of screens
 * @param route the controller's path pattern
 * @param at an address to open it at; {@code {language}} stands for each language in turn
 * @param follow what is clicked there to come to it; empty when the address is its own
 * @param who {@code visitor}, or the user name of who sees it
 * @param walk the test that comes to it on its way
 * @param why it is looked at in neither way
 */
public record Screen(String id, String route, String at, String follow, String who, String walk, String why) {

    private static final PathPatternParser PATTERNS = new PathPatternParser();
    private static final Path FILE = Path.of("src/test/resources/ux/screens.yaml");

    /** Every screen. */
    public static List<Screen> all() {
        try (Reader reader = Files.newBufferedReader(FILE)) {
            List<Map<String, String>> rows = new Yaml().load(reader);
            return rows.stream().map(Screen::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Screen of(Map<String, String> row) {
        return new Screen(
                row.getOrDefault("id", ""),
                row.getOrDefault("route", ""),
                row.getOrDefault("at", ""),
                row.getOrDefault("follow", ""),
                row.getOrDefault("who", "visitor"),
                row.getOrDefault("in", ""),
                row.getOrDefault("why", ""));
    }

    /** How many ways there are by which it is looked at: one is right. */
    long ways() {
        return Stream.of(at, walk, why).filter(way -> !way.isEmpty()).count();
    }

    /** The routes that a walk says it comes to. */
    static List<String> routesOf(Class<?> walk) {
        return all().stream()
                .filter(screen -> screen.walk().equals(walk.getSimpleName()))
                .map(Screen::route)
                .toList();
    }

    /** Whether a path is one of this route. */
    static boolean answers(String route, String path) {
        return PATTERNS.parse(route).matches(PathContainer.parsePath(path));
    }

    /** The address in a language; where the address has none, the language is asked for. */
    public String in(String language) {
        String mark = at.contains("?") ? "&" : "?";
        return at.contains("{language}") ? at.replace("{language}", language) : at + mark + "sprak=" + language;
    }

    @Override
    public String toString() {
        return id + " " + (follow.isEmpty() ? at : route);
    }
}
