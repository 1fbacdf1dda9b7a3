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
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The budgets of the house, counted over every source file of every module. */
class TidyTest {

    private static final int FILE = 400;
    private static final int TEST_FILE = 500;
    private static final int P95 = 250;
    private static final int METHOD = 50;
    private static final int PARAMETERS = 6;

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
        for (List<Path> files : List.of(
                Sources.java().stream().filter(Sources::isMain).toList(),
                Sources.java().stream().filter(file -> !Sources.isMain(file)).toList())) {
            List<Long> lengths = files.stream()
                    .map(file -> Sources.read(file).lines().count())
                    .sorted()
                    .toList();
            assertThat(lengths.get(lengths.size() * 95 / 100)).isLessThanOrEqualTo(P95);
        }
    }

    @Test
    void noMethodIsTooLongAndNoneTakesTooMuch() {
        List<Counted> methods = Sources.all().stream()
                .filter(Sources::isMain)
                .flatMap(file -> methods(file.toString(), Sources.read(file)).stream())
                .toList();

        assertThat(methods).hasSizeGreaterThan(500);
        assertThat(methods.stream().filter(method -> method.lines() > METHOD || method.parameters() > PARAMETERS))
                .isEmpty();
        List<Integer> lengths = methods.stream().map(Counted::lines).sorted().toList();
        System.out.println("methods " + lengths.size() + ", median " + lengths.get(lengths.size() / 2) + " lines, p95 "
                + lengths.get(lengths.size() * 95 / 100) + ", longest " + lengths.getLast());
    }

    @Test
    void aMethodThatIsTooLongOrTakesTooMuchIsSeen() {
        String planted =
                "class P { void m(int a, int b, int c, int d, int e, int f, int g) {" + "\n".repeat(METHOD + 1) + "} }";

        assertThat(methods("P.java", planted)).singleElement().satisfies(method -> {
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

    private static List<Counted> methods(String name, String source) {
        if (!name.endsWith(".java")) {
            return List.of();
        }
        JavaFileObject object =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("--release", "25"), null, List.of(object));
        try {
            List<Counted> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Counter(name, unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts lines and parameters of every method with a body; the canonical constructor of a record is its header. */
    private static final class Counter extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final String name;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Counted> found;

        Counter(String name, CompilationUnitTree unit, SourcePositions positions, List<Counted> found) {
            this.name = name;
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
                long from = lines.getLineNumber(positions.getStartPosition(unit, method));
                long to = lines.getLineNumber(Math.max(0, positions.getEndPosition(unit, method)));
                // A record's constructor takes what its header lists.
                boolean header = inRecord && method.getName().contentEquals("<init>");
                found.add(new Counted(
                        name + " " + method.getName(),
                        (int) (to - from) + 1,
                        header ? 0 : method.getParameters().size()));
            }
            return super.visitMethod(method, null);
        }
    }
}
