import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/*
 * Packaging step: writes the classes of a library anew in today's form. The virtual machine keeps no class ready that was
 * compiled for Java 5, as the command line's are, because those hold no stack maps; with stack maps they do the same and
 * are kept.
 */

/** The first form whose classes are checked by stack maps alone. */
static final int CHECKED_BY_STACK_MAPS = ClassFile.JAVA_7_VERSION;

/** Takes the library's file, and replaces it once all of it is written. */
void main(String[] words) throws IOException {
    Path library = Path.of(words[0]).toAbsolutePath();
    Path written = library.resolveSibling(library.getFileName() + ".new");
    try (JarFile jar = new JarFile(library.toFile());
            URLClassLoader classes = new URLClassLoader(new URL[] {library.toUri().toURL()});
            OutputStream file = Files.newOutputStream(written);
            JarOutputStream out = new JarOutputStream(file)) {
        ClassFile form = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(classes)));
        for (JarEntry entry : jar.stream().toList()) {
            byte[] content = jar.getInputStream(entry).readAllBytes();
            out.putNextEntry(new JarEntry(entry.getName()));
            out.write(isClass(entry) ? modern(form, content) : content);
            out.closeEntry();
        }
    }
    Files.move(written, library, StandardCopyOption.REPLACE_EXISTING);
}

static boolean isClass(JarEntry entry) {
    return entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class");
}

static byte[] modern(ClassFile form, byte[] content) {
    var old = form.parse(content);
    if (old.majorVersion() >= CHECKED_BY_STACK_MAPS) {
        return content;
    }
    // Handing on each instruction writes the bodies anew, and their stack maps with them.
    ClassTransform bodies = ClassTransform.transformingMethodBodies((made, element) -> made.with(element));
    ClassTransform version = ClassTransform.endHandler(made -> made.withVersion(CHECKED_BY_STACK_MAPS, 0));
    return form.transformClass(old, bodies.andThen(version));
}
