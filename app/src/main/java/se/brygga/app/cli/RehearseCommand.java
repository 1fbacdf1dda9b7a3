package se.brygga.app.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.postgres.PostgresListener;

/**
 * Starts the product on a throw-away directory, looks at its first pages, asks one question of the law and stops again,
 * so that the classes of all that can be kept ready.
 */
@Command(name = "rehearse", hidden = true, description = "One start and stop; used by packaging.")
final class RehearseCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by the command line before it calls
    private CommandLineEntry entry;

    private static final List<String> PAGES =
            List.of("/halsa", "/sv", "/en", "/sv/produkter", "/sv/kalkyl", "/arbete", "/sv/mina");
    private static final String QUESTION = """
            {"id":"x","date":"2026-11-20","definition":"EU","subject":"A","enterprises":{"A":{"headcount":"40","turnoverEur":"8000000",\
            "balanceSheetEur":"8000000"},"B":{"headcount":"100","turnoverEur":"20000000","balanceSheetEur":"20000000"}},\
            "holdings":[{"holder":"B","held":"A","capital":"30%","votes":"30%"}]}
            """;

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("brygga-rehearsal");
        try {
            CommandLineEntry.run(
                    entry.product(),
                    "sme",
                    Files.writeString(directory.resolve("question.json"), QUESTION)
                            .toString());
            ProductDatabase database =
                    ProductDatabase.embedded(EmbeddedServer.in(directory), PostgresListener.silent(), 2);
            Map<String, Object> settings =
                    Map.of("server.port", 0, "brygga.demo", true, "brygga.data", directory.toString());
            try (ConfigurableApplicationContext product =
                    new ProductStart(entry.product(), database, Clock.systemUTC(), settings).run()) {
                boolean answered = look(product.getEnvironment().getRequiredProperty("local.server.port"));
                return answered && product.isRunning() ? 0 : 1;
            }
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    /** Whether every page answered, if only by pointing to the sign-in; and with that loaded its classes. */
    private static boolean look(String port) throws IOException, InterruptedException {
        boolean answered = true;
        try (HttpClient browser = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                URI address = URI.create("http://localhost:" + port + page);
                int status = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                        .statusCode();
                answered &= status < HttpURLConnection.HTTP_BAD_REQUEST;
            }
        }
        return answered;
    }
}
