package se.brygga.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.brygga.core.law.se.SwedishLaw;

/** What keeps the product in order beyond its modules. Each rule is shown to bite on a fault planted for it. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.brygga.app", "se.brygga.postgres", "se.brygga.core");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("se.brygga.planted");

    /** Where clock and randomness come in from the machine: the command line, and the two configurations. */
    private static final Set<String> EDGES = Set.of(
            "se.brygga.app.cli.DemoCommand",
            "se.brygga.app.cli.EmbeddedServer",
            "se.brygga.app.cli.RehearseCommand",
            "se.brygga.app.cli.ServerRun",
            "se.brygga.app.cli.StartCommand",
            "se.brygga.app.cli.StartTimetable",
            "se.brygga.app.access.internal.AccessConfiguration",
            "se.brygga.app.platform.internal.PlatformConfiguration");

    /** Where transactions are begun: the one door to the database, and the relay that hands its events on. */
    private static final Set<String> DOORS =
            Set.of("se.brygga.app.platform.ScopedDatabase", "se.brygga.app.platform.internal.DomainEventRelay");

    /** Where the lawbook comes in as it is printed: before a profile's readings, or for the addresses of its acts. */
    private static final Set<String> READERS = Set.of(
            "se.brygga.app.cli.ProfileOption",
            "se.brygga.app.cli.PureLaw",
            "se.brygga.app.organisation.internal.LawNames",
            "se.brygga.app.organisation.internal.OrganisationConfiguration",
            "se.brygga.app.web.ui.OfficialText",
            "se.brygga.core.law.se.SwedishLaw");

    private static final Pattern INSIDE = Pattern.compile("(se\\.brygga\\.\\w+\\.\\w+)\\.(?:.*\\.)?internal(?:\\..*)?");

    @Test
    void timeComesFromTheInjectedClockOnly() {
        holds(rule("ask the machine for the time", ArchitectureTest::asksForTheTime));
    }

    @Test
    void chanceComesFromTheInjectedSourceOnly() {
        holds(rule("throw dice of their own", ArchitectureTest::throwsDice));
    }

    private static boolean asksForTheTime(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        if (call.getName().equals("now")) {
            return owner.getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
        boolean clock = owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
        return call.getName().equals("currentTimeMillis")
                || (clock && call.getName().startsWith("system"));
    }

    private static boolean throwsDice(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        boolean dice = owner.isEquivalentTo(Random.class) || owner.isEquivalentTo(SecureRandom.class);
        return (dice && call.getName().equals("<init>"))
                || (owner.isEquivalentTo(UUID.class) && call.getName().equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && call.getName().equals("random"));
    }

    @Test
    void transactionsBeginAtTheOneDoorOnly() {
        holds(noClasses()
                .that(describe("are not the doors", type -> !DOORS.contains(type.getName())))
                .should()
                .dependOnClassesThat(describe(
                        "begin transactions",
                        type -> type.isAssignableTo(TransactionOperations.class)
                                || type.isAssignableTo(TransactionManager.class)
                                || type.isEquivalentTo(Transactional.class)))
                .orShould()
                .callMethodWhere(describe(
                        "begins a transaction of jOOQ",
                        call -> call.getName().startsWith("transaction")
                                && call.getTargetOwner().getPackageName().startsWith("org.jooq"))));
    }

    @Test
    void controllersStayInTheWebPackagesOfTheirModules() {
        holds(classes()
                .that(describe(
                        "are controllers",
                        type -> type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class)))
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .andShould()
                .resideInAnyPackage("..web..", "..pub.."));
    }

    @Test
    void nothingIsPutIntoFieldsFromOutside() {
        // The components of a record come in through its constructor, though their annotations show at its fields.
        holds(noFields()
                .that(describe(
                        "are no components of records",
                        field -> !field.getOwner().isRecord()))
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class));
    }

    @Test
    void everyPackageSaysThatNullStaysOut() {
        holds(classes().should(new Marked()));
    }

    @Test
    void theInsideOfAModuleIsUsedByItselfOnly() {
        holds(classes().should(new KeepOutOfOthers()));
    }

    @Test
    void theLawIsReadAsTheInstitutionReadsIt() {
        holds(noClasses()
                .that(describe("are not where the law comes in", type -> !READERS.contains(type.getName())))
                .should()
                .accessField(SwedishLaw.class, "LAWBOOK"));
    }

    private static ArchRule rule(String what, Predicate<JavaCall<?>> fault) {
        return noClasses()
                .that(describe("are not the edges of the machine", type -> !EDGES.contains(outermost(type))))
                .should()
                .callCodeUnitWhere(describe(what, fault))
                .as("only the edges " + what);
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getName());
    }

    /** The product keeps the rule, and the planted faults do not. */
    private static void holds(ArchRule rule) {
        rule.check(MAIN);
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    /** The package carries {@link NullMarked}. */
    private static final class Marked extends ArchCondition<JavaClass> {

        Marked() {
            super("lie in a package that is null-marked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().getAnnotations().stream()
                    .map(JavaAnnotation::getRawType)
                    .anyMatch(annotation -> annotation.isEquivalentTo(NullMarked.class));
            if (!marked) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not null-marked"));
            }
        }
    }

    /** What lies in an {@code internal} package is known inside its own module only. */
    private static final class KeepOutOfOthers extends ArchCondition<JavaClass> {

        KeepOutOfOthers() {
            super("keep out of the inside of other modules");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                Matcher inside = INSIDE.matcher(dependency.getTargetClass().getPackageName());
                if (inside.matches() && !(type.getPackageName() + ".").startsWith(inside.group(1) + ".")) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            });
        }
    }
}
