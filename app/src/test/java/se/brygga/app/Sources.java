package se.brygga.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every source file of every module, for the tests that read them. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("core", "postgres", "app", "bench");

    private Sources() {}

    static List<Path> all() {
        return MODULES.stream()
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src")))
                .filter(file -> file.toString().matches(".*\\.(java|jte|sql)"))
                .toList();
    }

    static List<Path> java() {
        return all().stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    /** Production code of the named modules. */
    static List<Path> mainJava(String... modules) {
        return Stream.of(modules)
                .flatMap(module -> walk(ROOT.resolve(module).resolve("src/main/java")))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    static boolean isMain(Path file) {
        return !file.toString().contains("/src/test/");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of a file: comments gone, texts empty, lines where they were. */
    static String code(Path file) {
        return code(read(file));
    }

    static String code(String source) {
        return kept(source, false);
    }

    /** The same with its texts. */
    static String withoutComments(String source) {
        return kept(source, true);
    }

    private static String kept(String source, boolean texts) {
        StringBuilder code = new StringBuilder();
        int at = 0;
        while (at < source.length()) {
            int end = skipped(source, at);
            if (end == at) {
                code.append(source.charAt(at));
                at++;
            } else {
                boolean comment = source.charAt(at) == '/';
                String left = source.substring(at, end);
                code.append(texts && !comment ? left : left.replaceAll("[^\n]", ""));
                at = end;
            }
        }
        return code.toString();
    }

    /** Where the comment, text or character that begins here ends; the same place when none begins. */
    private static int skipped(String source, int at) {
        if (source.startsWith("//", at)) {
            int end = source.indexOf('\n', at);
            return end < 0 ? source.length() : end;
        }
        if (source.startsWith("/*", at)) {
            return source.indexOf("*/", at + 2) + 2;
        }
        if (source.startsWith("\"\"\"", at)) {
            return source.indexOf("\"\"\"", at + 3) + 3;
        }
        char quote = source.charAt(at);
        return quote == '"' || quote == '\'' ? closing(source, at + 1, quote) : at;
    }

    private static int closing(String source, int from, char quote) {
        int at = from;
        while (source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
