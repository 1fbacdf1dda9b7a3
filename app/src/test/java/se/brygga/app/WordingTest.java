package se.brygga.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How lines are written, in every module. Each rule is shown to see the fault it is for. */
class WordingTest {

    private static final int LINE = 160;

    /** Test data may stand on one line, as it does in the files that it is like. */
    private static final Pattern DATA = Pattern.compile(".*[\"|].*|\\s*(?:values|select|insert|update)\\b.*");

    private static final Pattern QUALIFIED = Pattern.compile(
            "(?<![\\w.])((?:java|javax|jakarta|org|com|se|tools|io|gg)(?:\\.[a-z][a-z0-9_]*)+)\\.([A-Z]\\w*)");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?[\\w.]+?\\.(\\w+);$", Pattern.MULTILINE);
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern DEAD = Pattern.compile("^\\s*//.*(?:;|\\{|\\}|\\);?)\\s*$");
    private static final Pattern BANNED = Pattern.compile(
            "(?i)\\b(?:hack|kludge|dummy|foobar|blacklist|whitelist|sanity|obviously|" + "helper|" + "utils)\\b");
    private static final Pattern DUMP =
            Pattern.compile("\\b(?:class|record|interface|enum) \\w*(?:Util|Utils|Helper|Manager|Impl)\\b");
    private static final Pattern WILDCARD = Pattern.compile("^import .*\\*;$", Pattern.MULTILINE);
    private static final Pattern FLOATING =
            Pattern.compile("\\b(?:double|float|Double|Float|doubleValue|floatValue)\\b");

    @Test
    void linesEndWhereTheEyeStillFollows() {
        assertThat(lines(Sources.java().stream().filter(Sources::isMain).toList(), line -> line.length() > LINE))
                .isEmpty();
        assertThat(lines(
                        Sources.java(),
                        line -> line.length() > LINE && !DATA.matcher(line).matches()))
                .isEmpty();
    }

    @Test
    void noCodeSleepsInComments() {
        assertThat(lines(Sources.java(), line -> DEAD.matcher(line).matches())).isEmpty();
        assertThat("    // account.close();").matches(DEAD);
        assertThat("    // Closed by the officer, never by us.").doesNotMatch(DEAD);
    }

    @Test
    void wordsThatSayNothingAreNotUsed() {
        assertThat(lines(
                        Sources.java(),
                        line -> isProse(line) && BANNED.matcher(line).find()))
                .isEmpty();
        assertThat(BANNED.matcher("a quick " + "hack").find()).isTrue();
    }

    @Test
    void nothingIsNamedAfterAHeap() {
        assertThat(files(Sources.java(), code -> DUMP.matcher(code).find())).isEmpty();
        assertThat(DUMP.matcher("final class Date" + "Utils {").find()).isTrue();
    }

    @Test
    void importsNameWhatTheyBring() {
        assertThat(files(Sources.java(), code -> WILDCARD.matcher(code).find())).isEmpty();
        assertThat(WILDCARD.matcher("import java.util.*;").find()).isTrue();
    }

    @Test
    void packagesAreNamedAtTheTopOnly() {
        assertThat(Sources.java().stream().flatMap(file -> qualified(file, Sources.code(file)).stream()))
                .isEmpty();
        assertThat(qualified(Path.of("planted/Planted.java"), "class Planted { java.util.List<String> list; }"))
                .hasSize(1);
        assertThat(qualified(
                        Path.of("planted/Planted.java"),
                        "import java.awt.List;\nclass Planted { List one; java.util.List<String> other; }"))
                .isEmpty();
    }

    @Test
    void theProductNamesNoActOfAnyCountry() {
        assertThat(lines(Sources.mainJava("app", "postgres"), WordingTest::namesAnAct))
                .isEmpty();
        assertThat(namesAnAct("        return provision.startsWith(\"SFS 2009:41\");"))
                .isTrue();
        assertThat(namesAnAct("    /** SFS 2009:41 43 §. */")).isFalse();
    }

    private static boolean namesAnAct(String line) {
        return line.matches(".*\"[^\"]*SFS \\d{4}:\\d+.*");
    }

    @Test
    void noFigureFloats() {
        Set<String> paper = Set.of("PaperPrinter.java"); // a PDF's version is a floating figure in the library
        assertThat(files(
                        Sources.mainJava("app", "core", "postgres"),
                        code -> FLOATING.matcher(code).find()))
                .allMatch(file -> paper.contains(file.getFileName().toString()));
        assertThat(FLOATING.matcher(Sources.code("class P { void m() { double half = 1; } }"))
                        .find())
                .isTrue();
        assertThat(FLOATING.matcher(Sources.code("/* a double */ class P { String s = \"a float\"; }"))
                        .find())
                .isFalse();
    }

    /** Comments and texts are prose; names are judged by the other rules. */
    private static boolean isProse(String line) {
        return line.strip().startsWith("*") || line.strip().startsWith("/") || line.contains(" // ");
    }

    private static List<String> qualified(Path file, String code) {
        String body = code.replaceAll("(?m)^(?:import|package) .*$", "");
        Set<String> taken = new HashSet<>();
        IMPORT.matcher(code).results().map(found -> found.group(1)).forEach(taken::add);
        DECLARED.matcher(code).results().map(found -> found.group(1)).forEach(taken::add);
        String bare = QUALIFIED.matcher(body).replaceAll("");
        return QUALIFIED
                .matcher(body)
                .results()
                .filter(found -> !taken.contains(found.group(2)) && !isNeighbour(file, found.group(2)))
                .filter(found -> !Pattern.compile("(?<![\\w.])" + found.group(2) + "\\b")
                        .matcher(bare)
                        .find())
                .filter(found -> isAlone(body, found))
                .map(found -> file + " " + Matcher.quoteReplacement(found.group()))
                .toList();
    }

    /** Whether the simple name means one thing in this file. */
    private static boolean isAlone(String body, MatchResult name) {
        return QUALIFIED
                        .matcher(body)
                        .results()
                        .filter(other -> other.group(2).equals(name.group(2)))
                        .map(MatchResult::group)
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean isNeighbour(Path file, String name) {
        String main = file.toString().replace("/src/test/", "/src/main/");
        return Stream.of(file, Path.of(main))
                .anyMatch(place -> place.resolveSibling(name + ".java").toFile().exists());
    }

    private static List<Path> files(List<Path> files, Predicate<String> fault) {
        return files.stream().filter(file -> fault.test(Sources.code(file))).toList();
    }

    private static List<String> lines(List<Path> files, Predicate<String> fault) {
        return files.stream()
                .flatMap(file -> {
                    List<String> lines = Sources.read(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(i -> fault.test(lines.get(i)))
                            .mapToObj(i -> file + ":" + (i + 1));
                })
                .toList();
    }
}
