package se.brygga.bench.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Executors;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;

/**
 * The product's database layer behind a bare HTTP edge, in a process of its own that a drill can kill: lock, orphan,
 * guard, migrations and pool are the product's, the pages are not there.
 */
final class DecisionNode {

    private static final int OK = 200;
    private static final int TRY_AGAIN = 503;
    private static final int DRAIN_SECONDS = 5;

    private DecisionNode() {}

    /** Arguments: data directory, folder of the programs, number of cases. Prints its port when it is ready. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("logback.configurationFile", "logback-bench.xml");
        var config = PostgresConfig.in(Path.of(arguments[0]), "0", new SecureRandom())
                .withBinaries(Path.of(arguments[1]));
        var database = ProductDatabase.embedded(config, PostgresListener.silent(), 6);
        var asking = new DirectAsking(new DecisionWorld(Integer.parseInt(arguments[2])), database.dataSource());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/decide/", exchange -> answer(exchange, asking));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop(DRAIN_SECONDS); // what is under way is answered first
            database.close();
        }));
        System.out.println(server.getAddress().getPort());
        System.out.flush();
    }

    /** The command line that runs one, on the class path of this process. */
    static List<String> command(Path data, Path programs, int cases) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("java.class.path"),
                DecisionNode.class.getName(),
                data.toString(),
                programs.toString(),
                String.valueOf(cases));
    }

    private static void answer(HttpExchange exchange, DecisionLoad.Asking asking) throws IOException {
        var path = exchange.getRequestURI().getPath();
        int number = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        try (exchange) {
            try {
                var answer = asking.ask(number);
                send(exchange, OK, answer.decision().orElse("refused " + answer.refusal()));
            } catch (IOException | IllegalStateException e) {
                send(exchange, TRY_AGAIN, String.valueOf(e.getMessage()));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
