package se.brygga.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and what they may know of each other. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(BryggaApplication.class);

    @Test
    void modulesKeepToTheirRooms() {
        modules.verify();
    }

    @Test
    void everyFolderIsAModule() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("access", "aid", "audit", "cases", "clients", "documents", "organisation", "platform");
    }

    @Test
    void aRingAndAReachIntoTheInsideAreSeen() {
        ApplicationModules planted =
                ApplicationModules.of("se.brygga.planted.modules", (ImportOption) location -> true);

        assertThat(planted.detectViolations().getMessages())
                .anyMatch(message -> message.contains("Cycle detected"))
                .anyMatch(message -> message.contains("depends on non-exposed type") && message.contains("Inside"));
    }
}
