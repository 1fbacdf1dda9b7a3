package se.brygga.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import se.brygga.app.BryggaApplication;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.StartRefused;

/** The product with an empty database of its own on a free port, started once for all browser tests of a run. */
public final class RunningProduct {

  private static final int CONNECTIONS = 6;
  private static final RunningProduct ONLY = start();

  private final ConfigurableApplicationContext context;

  private RunningProduct(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The running product. */
  public static RunningProduct get() {
    return ONLY;
  }

  /** The address of a path. */
  public String at(String path) {
    return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path;
  }

  /** A part of the product, to prepare data with or to look into. */
  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  private static RunningProduct start() {
    try {
      Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "product");
      PostgresConfig config = PostgresConfig.in(data.resolve("postgres"), "0.1.0", new SecureRandom());
      ProductDatabase database = ProductDatabase.embedded(config, PostgresListener.silent(), CONNECTIONS);
      Map<String, Object> settings = new HashMap<>();
      settings.put("server.port", 0);
      settings.put("brygga.data", data.toAbsolutePath().toString());
      settings.put("brygga.profile", Path.of("../profiles/almi").toAbsolutePath().normalize().toString());
      return new RunningProduct(new ProductStart(BryggaApplication.class, database, Clock.systemUTC(), settings).run());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StartRefused e) {
      throw new IllegalStateException(e);
    }
  }
}
