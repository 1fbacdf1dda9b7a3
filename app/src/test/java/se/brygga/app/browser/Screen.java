package se.brygga.app.browser;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * One screen of the product, as {@code ux/screens.yaml} lists it.
 *
 * @param id the screen's number in the list of screens
 * @param route the controller's path pattern
 * @param at an address to open it at; {@code {language}} stands for each language in turn; empty when a test of its own
 *     opens it
 * @param who {@code visitor}, or the user name of who sees it
 */
public record Screen(String id, String route, String at, String who) {

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
                row.getOrDefault("who", "visitor"));
    }

    /** The address in a language; where the address has none, the language is asked for. */
    public String in(String language) {
        String mark = at.contains("?") ? "&" : "?";
        return at.contains("{language}") ? at.replace("{language}", language) : at + mark + "sprak=" + language;
    }

    @Override
    public String toString() {
        return id + " " + at;
    }
}
