package se.brygga.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The budgets of the house, counted over every source file of every module. */
class TidyTest {

    private static final int FILE = 400;
    private static final int TEST_FILE = 500;
    private static final int METHOD = 50;
    private static final int PARAMETERS = 6;

    private static final Budget FILES = new Budget(80, 250);
    private static final Budget TEST_FILES = new Budget(TEST_FILE, 250);
    private static final Budget METHODS = new Budget(6, 20);
    private static final Share LIBRARY = new Share(25, 40);
    private static final Share PRODUCT = new Share(10, 25);

    /** The longest that the middle one may be, and the one that five in a hundred exceed. */
    private record Budget(int median, int p95) {
        List<String> faults(List<Integer> lengths) {
            List<Integer> sorted = lengths.stream().sorted().toList();
            int middle = sorted.get(sorted.size() / 2);
            int late = sorted.get(sorted.size() * 95 / 100);
            List<String> faults = new ArrayList<>();
            if (middle > median) {
                faults.add("half of them are longer than " + median + ": " + middle);
            }
            if (late > p95) {
                faults.add("five in a hundred are longer than " + p95 + ": " + late);
            }
            return faults;
        }
    }

    /** How many in a hundred lines may be comment. */
    private record Share(int least, int most) {
        List<String> faults(Comments counted) {
            int percent = (int) (counted.comment() * 100 / counted.all());
            return percent >= least && percent <= most
                    ? List.of()
                    : List.of(percent + " % of the lines are comment, which is not " + least + " to " + most);
        }
    }

    /** Lines that somebody wrote: blank ones, imports and the package are left aside. */
    private record Comments(long comment, long all) {
        static Comments of(String source) {
            String[] written = source.split("\n", -1);
            String[] code = Sources.withoutComments(source).split("\n", -1);
            long all = 0;
            long comment = 0;
            for (int i = 0; i < written.length; i++) {
                if (!written[i].isBlank() && !written[i].matches("(import|package) .*")) {
                    all++;
                    comment += code[i].isBlank() ? 1 : 0;
                }
            }
            return new Comments(comment, all);
        }
    }

    /** A method, and what is counted of it. */
    private record Counted(String where, int lines, int parameters) {}

    @Test
    void noFileIsTooLong() {
        assertThat(tooLong(Sources.all())).isEmpty();
        Path planted = Path.of("planted.java");
        assertThat(lengthFault(planted, FILE + 1)).isTrue();
        assertThat(lengthFault(planted, FILE)).isFalse();
    }

    @Test
    void mostFilesAreShort() {
        assertThat(FILES.faults(lengths(true))).isEmpty();
        assertThat(TEST_FILES.faults(lengths(false))).isEmpty();
        assertThat(FILES.faults(Collections.nCopies(9, 81))).containsExactly("half of them are longer than 80: 81");
        assertThat(FILES.faults(tail(251))).containsExactly("five in a hundred are longer than 250: 251");
        assertThat(FILES.faults(tail(250))).isEmpty();
        assertThat(TEST_FILES.faults(tail(251))).hasSize(1);
    }

    private static List<Integer> lengths(boolean main) {
        return Sources.java().stream()
                .filter(file -> Sources.isMain(file) == main)
                .map(file -> (int) Sources.read(file).lines().count())
                .toList();
    }

    /** Nineteen of one line, and one that is so long. */
    private static List<Integer> tail(int longest) {
        List<Integer> lengths = new ArrayList<>(Collections.nCopies(19, 1));
        lengths.add(longest);
        return lengths;
    }

    @Test
    void noMethodIsTooLongAndNoneTakesTooMuch() {
        List<Counted> methods = mainMethods();

        assertThat(methods).hasSizeGreaterThan(500);
        assertThat(methods.stream().filter(method -> method.lines() > METHOD || method.parameters() > PARAMETERS))
                .isEmpty();
    }

    @Test
    void mostMethodsAreShort() {
        List<Integer> lengths = mainMethods().stream().map(Counted::lines).toList();

        assertThat(METHODS.faults(lengths)).as("the longest: %s", longest(20)).isEmpty();
        assertThat(METHODS.faults(Collections.nCopies(9, 7))).containsExactly("half of them are longer than 6: 7");
        assertThat(METHODS.faults(tail(21))).containsExactly("five in a hundred are longer than 20: 21");
    }

    private static List<String> longest(int over) {
        return mainMethods().stream()
                .filter(method -> method.lines() > over)
                .sorted(Comparator.comparingInt(Counted::lines))
                .map(method -> method.lines() + " " + method.where())
                .toList();
    }

    private static List<Counted> mainMethods() {
        return methods(Sources.java().stream()
                .filter(Sources::isMain)
                .map(file -> source(file.toString(), Sources.read(file)))
                .toList());
    }

    @Test
    void theLibraryTellsItsLawAndTheProductItsReasons() {
        assertThat(LIBRARY.faults(comments("core"))).isEmpty();
        assertThat(PRODUCT.faults(comments("app", "postgres", "bench"))).isEmpty();
        assertThat(LIBRARY.faults(Comments.of("package a;\n\nclass A {}\nclass B {}\nclass C {}\n// why\nclass D {}")))
                .containsExactly("20 % of the lines are comment, which is not 25 to 40");
        assertThat(PRODUCT.faults(Comments.of("/**\n * All\n */\nclass A {}"))).hasSize(1);
        assertThat(LIBRARY.faults(Comments.of("import a.B;\n\n/* Why. */\nclass A {\n}")))
                .isEmpty();
    }

    private static Comments comments(String... modules) {
        return Comments.of(Sources.mainJava(modules).stream().map(Sources::read).collect(Collectors.joining("\n")));
    }

    @Test
    void aMethodThatIsTooLongOrTakesTooMuchIsSeen() {
        String planted =
                "class P { void m(int a, int b, int c, int d, int e, int f, int g) {" + "\n".repeat(METHOD + 1) + "} }";

        assertThat(methods(List.of(source("P.java", planted)))).singleElement().satisfies(method -> {
            assertThat(method.lines()).isGreaterThan(METHOD);
            assertThat(method.parameters()).isGreaterThan(PARAMETERS);
        });
    }

    @Test
    void nothingIsLeftForLater() {
        String marks = "(?s).*\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b.*";
        assertThat(Sources.all().stream().filter(file -> Sources.read(file).matches(marks)))
                .isEmpty();
        assertThat("// TO" + "DO later").matches(marks);
    }

    private static List<Path> tooLong(List<Path> files) {
        return files.stream()
                .filter(file ->
                        lengthFault(file, (int) Sources.read(file).lines().count()))
                .toList();
    }

    private static boolean lengthFault(Path file, int lines) {
        return lines > (Sources.isMain(file) ? FILE : TEST_FILE);
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(Path.of(name).toUri(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<Counted> methods(List<JavaFileObject> sources) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("--release", "25"), null, sources);
        try {
            List<Counted> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Counter(unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts lines and parameters of every method with a body; the canonical constructor of a record is its header. */
    private static final class Counter extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Counted> found;

        Counter(CompilationUnitTree unit, SourcePositions positions, List<Counted> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        private boolean inRecord;

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            inRecord = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0) {
                LineMap lines = unit.getLineMap();
                long from = lines.getLineNumber(positions.getStartPosition(unit, head(method)));
                long to = lines.getLineNumber(Math.max(0, positions.getEndPosition(unit, method)));
                // A record's constructor takes what its header lists.
                boolean header = inRecord && method.getName().contentEquals("<init>");
                found.add(new Counted(
                        unit.getSourceFile().getName() + " " + method.getName(),
                        (int) (to - from) + 1,
                        header ? 0 : method.getParameters().size()));
            }
            return super.visitMethod(method, null);
        }

        /** Where a method begins: what is annotated above it tells of it and is no part of it. */
        private static Tree head(MethodTree method) {
            boolean annotated = !method.getModifiers().getAnnotations().isEmpty();
            return annotated && method.getReturnType() != null ? method.getReturnType() : method;
        }
    }
}
