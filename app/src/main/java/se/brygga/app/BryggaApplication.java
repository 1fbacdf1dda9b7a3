package se.brygga.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts the web product. Commands that need no database never come this way. */
@Modulithic(systemName = "Brygga")
// Modules may name their parts alike; the full class name tells them apart.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class BryggaApplication {

    /** Starts Spring with the given arguments and returns when the server listens. */
    public static void main(String[] args) {
        SpringApplication.run(BryggaApplication.class, args);
    }
}
