package se.brygga.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the web product. Commands that need no database never come this way. */
@Modulithic(systemName = "Brygga")
@SpringBootApplication
public class BryggaApplication {

  /** Starts Spring with the given arguments and returns when the server listens. */
  public static void main(String[] args) {
    SpringApplication.run(BryggaApplication.class, args);
  }
}
