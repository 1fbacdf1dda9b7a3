package se.brygga.app.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looks at the first pages of a started product, which loads their classes. Every page must answer, if only by pointing
 * to the sign-in. It stands apart from its command, because the commands are looked through before any of them runs,
 * and what they mention is loaded.
 */
final class Rehearsal implements ServerRun.Use {

    private static final List<String> PAGES =
            List.of("/halsa", "/sv", "/en", "/sv/produkter", "/sv/kalkyl", "/arbete", "/sv/mina");

    @Override
    public int of(ConfigurableApplicationContext ready, DatabaseWatch watch) {
        String port = ready.getEnvironment().getRequiredProperty("local.server.port");
        boolean answered = PAGES.stream()
                .map(page -> URI.create("http://localhost:" + port + page))
                .allMatch(Rehearsal::answers);
        ready.close();
        return answered ? 0 : 1;
    }

    private static boolean answers(URI page) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode()
                    < HttpURLConnection.HTTP_BAD_REQUEST;
        } catch (IOException unanswered) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
