package se.brygga.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import se.brygga.app.BryggaApplication;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;

/** Starts the product on a throw-away directory and stops it again, so that the classes of a start can be kept ready. */
@Command(name = "rehearse", hidden = true, description = "One start and stop; used by packaging.")
final class RehearseCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("brygga-rehearsal");
        try {
            PostgresConfig config = PostgresConfig.in(directory, ProductVersion.current(), new SecureRandom());
            ProductDatabase database = ProductDatabase.embedded(config, PostgresListener.silent(), 2);
            Map<String, Object> settings = Map.of("server.port", 0, "brygga.data", directory.toString());
            try (ConfigurableApplicationContext product =
                    new ProductStart(BryggaApplication.class, database, Clock.systemUTC(), settings).run()) {
                return product.isRunning() ? 0 : 1;
            }
        } finally {
            remove(directory);
        }
    }

    private static void remove(Path directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }
}
