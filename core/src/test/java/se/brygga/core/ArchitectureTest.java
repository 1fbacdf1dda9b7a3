package se.brygga.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the library pure. Each rule is shown to bite on a fault planted for it. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.brygga.core");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("se.brygga.core.planted");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Pattern FLOATING_WORD = Pattern.compile("\\b(double|float|Double|Float)\\b");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "asks the clock",
                    (JavaCall<?> call) -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")));
    private static final ArchRule NO_DICE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.random"))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class);
    private static final ArchRule NO_OUTSIDE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.nio.file..",
                    "java.net.http..",
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework..",
                    "org.jooq..",
                    "tools.jackson.."))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(File.class);
    private static final ArchRule NO_FLOATING_FIELDS = noFields().should().haveRawType(describe(FLOATING));
    private static final ArchRule NO_FLOATING_RESULTS = noMethods().should().haveRawReturnType(describe(FLOATING));
    private static final ArchRule NO_FLOATING_PARAMETERS = noCodeUnits()
            .should()
            .haveRawParameterTypes(DescribedPredicate.describe(
                    "with a floating figure", types -> types.stream().anyMatch(ArchitectureTest::floats)));
    private static final ArchRule NO_CALLS_WITH_FLOATS = noClasses()
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe(
                    "takes or gives a floating figure",
                    (JavaCall<?> call) -> floats(call.getTarget().getRawReturnType())
                            || call.getTarget().getRawParameterTypes().stream().anyMatch(ArchitectureTest::floats)));

    @Test
    void nothingAsksTheClock() {
        NO_CLOCK.check(MAIN);
        bites(NO_CLOCK);
    }

    @Test
    void nothingIsLeftToChance() {
        NO_DICE.check(MAIN);
        bites(NO_DICE);
    }

    @Test
    void nothingReachesOutside() {
        NO_OUTSIDE.check(MAIN);
        bites(NO_OUTSIDE);
    }

    @Test
    void noFigureFloats() {
        for (ArchRule rule :
                List.of(NO_FLOATING_FIELDS, NO_FLOATING_RESULTS, NO_FLOATING_PARAMETERS, NO_CALLS_WITH_FLOATS)) {
            rule.check(MAIN);
            bites(rule);
        }
    }

    @Test
    void noFloatingFigureHidesInsideAMethod() throws IOException {
        assertThat(files(
                        Path.of("src/main/java"),
                        code -> FLOATING_WORD.matcher(code).find()))
                .isEmpty();
        assertThat(files(
                        Path.of("src/test/java/se/brygga/core/planted"),
                        code -> FLOATING_WORD.matcher(code).find()))
                .isNotEmpty();
    }

    @Test
    void packagesFormNoRings() {
        slices(new Layers("se.brygga.core")).check(MAIN);
        bites(slices(new Layers("se.brygga.core.planted")));
    }

    private static ArchRule slices(Layers layers) {
        return SlicesRuleDefinition.slices().assignedFrom(layers).should().beFreeOfCycles();
    }

    @Test
    void theEngineStandsBelowEverythingElse() {
        theEngineIn("se.brygga.core").check(MAIN);
        bites(theEngineIn("se.brygga.core.planted"));
    }

    private static ArchRule theEngineIn(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".law")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        base + ".law.se..", base + ".law.eu..", base + ".financing..", base + ".enterprise.."));
    }

    @Test
    void theUnionsLawKnowsNothingOfAnyCountrysLaw() {
        theUnionIn("se.brygga.core").check(MAIN);
        bites(theUnionIn("se.brygga.core.planted"));
    }

    private static ArchRule theUnionIn(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".law.eu..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(base + ".law.se.."));
    }

    /** The packages directly below a base; of the law the engine, the Union's and each country's are apart. */
    private record Layers(String base) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getPackageName();
            if (!name.startsWith(base + ".") || name.startsWith(base + ".planted")) {
                return SliceIdentifier.ignore();
            }
            String[] parts = name.substring(base.length() + 1).split("\\.", -1);
            return parts[0].equals("law") && parts.length > 1
                    ? SliceIdentifier.of("law", parts[1])
                    : SliceIdentifier.of(parts[0]);
        }

        @Override
        public String getDescription() {
            return "the layers of " + base;
        }
    }

    @Test
    void onlyThePackageOfSwedishLawNamesSwedishActs() throws IOException {
        assertThat(files(Path.of("src/main/java/se/brygga/core"), ArchitectureTest::namesAnAct))
                .allMatch(file -> file.toString().contains("law/se"));
        assertThat(files(Path.of("src/test/java/se/brygga/core/planted"), ArchitectureTest::namesAnAct))
                .isNotEmpty();
    }

    /** Files whose code, comments aside, has the fault. */
    private static List<Path> files(Path folder, Predicate<String> fault) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> fault.test(code(file)))
                    .toList();
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean namesAnAct(String code) {
        return code.matches("(?s).*\"[^\"\n]*SFS \\d{4}:\\d+.*");
    }

    private static boolean floats(JavaClass type) {
        return FLOATING.contains(type.getName());
    }

    private static DescribedPredicate<JavaClass> describe(Set<String> names) {
        return DescribedPredicate.describe("a floating figure", type -> names.contains(type.getName()));
    }

    private static void bites(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }
}
