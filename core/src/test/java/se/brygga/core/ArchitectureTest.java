package se.brygga.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brygga.core.planted.PlantedFaults;

/** What keeps the library pure. Each rule is shown to bite on a fault planted for it. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.brygga.core");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importClasses(PlantedFaults.class, PlantedFaults.FloatingMoney.class);

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
            .areAssignableTo(java.util.Random.class);
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
            .areAssignableTo(java.io.File.class);
    private static final ArchRule NO_FLOATS =
            noFields().should().haveRawType(double.class).orShould().haveRawType(float.class);

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
        NO_FLOATS.check(MAIN);
        bites(NO_FLOATS);
    }

    @Test
    void packagesFormNoRings() {
        SlicesRuleDefinition.slices()
                .matching("se.brygga.core.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        resideInAPackage("se.brygga.core.law.."),
                        resideInAnyPackage("se.brygga.core.enterprise..", "se.brygga.core.financing.."))
                .check(MAIN);
    }

    @Test
    void theEngineStandsBelowEverythingElse() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("se.brygga.core.law")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "se.brygga.core.law.se..",
                        "se.brygga.core.law.eu..",
                        "se.brygga.core.financing..",
                        "se.brygga.core.enterprise.."));
        rule.check(MAIN);
    }

    @Test
    void onlyThePackageOfSwedishLawNamesSwedishActs() throws IOException {
        Path sources = Path.of("src/main/java/se/brygga/core");
        assertThat(naming(sources, file -> !file.toString().contains("law/se"))).isEmpty();
        assertThat(naming(Path.of("src/test/java/se/brygga/core/planted"), file -> true))
                .isNotEmpty();
    }

    /** Files whose code, comments aside, holds the name of a Swedish act. */
    private static List<Path> naming(Path folder, java.util.function.Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(which)
                    .filter(ArchitectureTest::namesAnAct)
                    .toList();
        }
    }

    private static boolean namesAnAct(Path file) {
        try {
            String code =
                    Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
            return code.matches("(?s).*\"[^\"\n]*SFS \\d{4}:\\d+.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void bites(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }
}
