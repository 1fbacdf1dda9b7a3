package se.brygga.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is public says what it is: all of it in the library, nearly all in the product. */
class JavadocTest {

    private static final int PERCENT = 80;
    private static final Pattern TYPE =
            Pattern.compile("^\\s*public (?:[a-z-]+ )*(?:class|record|interface|enum|@interface) \\w.*");
    private static final Pattern METHOD = Pattern.compile("^\\s{4,}public [^=;]*\\(.*");

    /** A declaration: where, whether it is a type, and whether a comment stands before it. */
    private record Declared(String where, boolean type, boolean told) {}

    @Test
    void everyPublicTypeOfTheLibraryIsTold() {
        assertThat(declared("core", "postgres").stream().filter(each -> each.type() && !each.told()))
                .isEmpty();
    }

    @Test
    void mostPublicTypesOfTheProductAreTold() {
        share(declared("app", "bench").stream().filter(Declared::type).toList());
    }

    @Test
    void mostPublicMethodsOfTheLibraryAreTold() {
        share(declared("core", "postgres").stream().filter(each -> !each.type()).toList());
    }

    @Test
    void whatIsNotToldIsSeen() {
        List<String> planted = List.of(
                "/** Told. */",
                "@Deprecated",
                "public final class A {",
                "    public void m() {}",
                "    @Override",
                "    public int n() {");

        assertThat(declared(Path.of("A.java"), planted))
                .containsExactly(new Declared("A.java:3", true, true), new Declared("A.java:4", false, false));
    }

    private static void share(List<Declared> all) {
        long told = all.stream().filter(Declared::told).count();
        assertThat(all).hasSizeGreaterThan(50);
        assertThat(told * 100 / all.size())
                .describedAs(all.stream().filter(each -> !each.told()).toList().toString())
                .isGreaterThanOrEqualTo(PERCENT);
    }

    private static List<Declared> declared(String... modules) {
        return Sources.mainJava(modules).stream()
                .flatMap(file -> declared(file, Sources.read(file).lines().toList()).stream())
                .toList();
    }

    /** Public types and methods; what overrides is told where it comes from. */
    private static List<Declared> declared(Path file, List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> TYPE.matcher(lines.get(i)).matches()
                        || (METHOD.matcher(lines.get(i)).matches() && !above(lines, i, "@Override")))
                .mapToObj(i -> new Declared(
                        file + ":" + (i + 1), TYPE.matcher(lines.get(i)).matches(), above(lines, i, "*/")))
                .toList();
    }

    /** Whether the mark stands among the annotations above the line, or ends the comment before them. */
    private static boolean above(List<String> lines, int line, String mark) {
        int at = line - 1;
        while (at >= 0 && !lines.get(at).isBlank() && !lines.get(at).matches(".*[;{}]\\s*")) {
            if (lines.get(at).strip().endsWith(mark) || lines.get(at).strip().startsWith(mark)) {
                return true;
            }
            if (lines.get(at).strip().endsWith("*/")) {
                return false;
            }
            at--;
        }
        return false;
    }
}
