package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/**
 * Every page for entrepreneurs is in easy Swedish: reading index (LIX) at most 30, half of the sentences within 15
 * words.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EasySwedishTest {

    private static final int MOST_LIX = 30;
    private static final int MOST_WORDS = 15;
    private static final int LONG_WORD = 6;
    /** Of fewer words, such as an empty list and its heading, the measure says nothing. */
    private static final int LEAST_WORDS = 12;

    private final TestProduct product = TestProduct.shared();
    private final Map<String, TestBrowser> readers = new HashMap<>();

    private static Stream<Screen> pages() {
        return Screen.all().stream()
                .filter(screen -> screen.id().startsWith("E") && !screen.at().isEmpty());
    }

    /** A page of the applicant's draft, found by its address. */
    private Stream<String> draftPages() {
        String begun = reader("foretagare")
                .submit("/sv/mina/ansokan/ny", "/sv/mina/ansokan/ny", Map.of("produkt", "MICRO_LOAN", "lan", "19"))
                .headers()
                .firstValue("location")
                .orElseThrow();
        String base = begun.replaceFirst("/uppgifter$", "");
        return Stream.of(
                        "/uppgifter",
                        "/hjalp",
                        "/fraga/sokande",
                        "/fraga/storlek",
                        "/fraga/agande",
                        "/fraga/syfte",
                        "/fraga/belopp",
                        "/fraga/bank",
                        "/fraga/annat-stod",
                        "/fraga/svarigheter",
                        "/dokument",
                        "/kontrollera",
                        "/status",
                        "/aterta")
                .map(page -> base + page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anEntrepreneursPageIsEasyToRead(Screen screen) {
        String path = screen.in("sv");
        TestBrowser reader = reader(screen.who());
        if (!screen.at().contains("{language}")) {
            reader.get(path);
            path = screen.at();
        }
        assertThat(hard(path, reader.get(path).body())).isEmpty();
    }

    /** Each of these pages asks one thing in a few words, too few to count alone: they are read as one text. */
    @Test
    void thePagesOfAnApplicationAreEasyToRead() {
        String all = draftPages()
                .map(path -> reader("foretagare").get(path).body())
                .map(page -> page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .collect(Collectors.joining(" "));

        assertThat(hard("the application", all + "</main>")).isEmpty();
    }

    @Test
    void hardSwedishIsSeenToBeHard() {
        List<List<String>> office = sentences(
                "<main><p>Härmed meddelas sökanden att handläggningen av ansökan om "
                        + "finansieringsstöd förutsätter kompletterande redovisning av verksamhetens betalningsförmåga.</p></main>");

        assertThat(lix(office)).isGreaterThan(60);
        assertThat(lix(sentences("<main><h1>Hej</h1><p>Vi lånar ut pengar. Du betalar varje månad.</p></main>")))
                .isLessThan(20);
    }

    /** What makes a page hard to read; empty when nothing does. */
    private static List<String> hard(String path, String html) {
        assertThat(html).as(path).contains("<main");
        List<List<String>> sentences = sentences(html);
        if (sentences.stream().mapToInt(List::size).sum() < LEAST_WORDS) {
            return List.of();
        }
        List<Integer> lengths = sentences.stream().map(List::size).sorted().toList();
        int half = lengths.get(lengths.size() / 2);
        long lix = lix(sentences);
        return half <= MOST_WORDS && lix <= MOST_LIX
                ? List.of()
                : List.of(path + ": LIX " + lix + ", half of the sentences over " + half + " words: "
                        + longWords(sentences));
    }

    /** Words a sentence, and long words among a hundred. */
    private static long lix(List<List<String>> sentences) {
        List<String> words = sentences.stream().flatMap(List::stream).toList();
        return Math.round((double) words.size() / sentences.size()
                + 100.0 * longWords(sentences).size() / words.size());
    }

    private static List<String> longWords(List<List<String>> sentences) {
        return sentences.stream()
                .flatMap(List::stream)
                .filter(word -> word.length() > LONG_WORD)
                .toList();
    }

    /**
     * Running text, each sentence once. Tables, choices, lists of links, marks and addresses are not read as sentences,
     * and names are no hard words: a word with a capital inside a sentence is left out.
     */
    private static List<List<String>> sentences(String html) {
        String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"))
                .replaceAll("(?s)<(table|select|svg|details|dl|button|code|label|nav)\\b.*?</\\1>", ". ")
                .replaceAll("(?s)<section class=\"tasks\".*?</section>", ". ")
                .replaceAll("(?s)<ul class=\"(offices|provisions|tasks|plain-list)\".*?</ul>", ". ")
                .replaceAll("(?s)<article\\b.*?</article>", ". ")
                .replaceAll("(?s)<(span|strong) class=\"ds-tag.*?</\\1>", ". ")
                .replaceAll("(?s)<(li|p)[^>]*>\\s*<a [^>]*>.*?</a>\\s*</\\1>", ". ")
                .replaceAll("</(p|li|h\\d|legend|ul|ol|div|section)>|<br>", ". ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("&[a-z#0-9]+;", " ")
                .replaceAll("\\S+@\\S+", " ");
        Set<List<String>> sentences = new LinkedHashSet<>();
        for (String sentence : main.split("[.!?:]+(\\s|$)", -1)) {
            List<String> words = Arrays.stream(sentence.split("[^\\p{L}-]+", -1))
                    .filter(word -> word.matches(".*\\p{L}.*"))
                    .toList();
            if (words.size() > 1) {
                sentences.add(Stream.concat(
                                Stream.of(words.getFirst()),
                                words.stream().skip(1).filter(word -> !Character.isUpperCase(word.charAt(0))))
                        .toList());
            }
        }
        return List.copyOf(sentences);
    }

    private TestBrowser reader(String who) {
        return readers.computeIfAbsent(who, name -> name.equals("visitor") ? product.browser() : product.browser(name));
    }
}
