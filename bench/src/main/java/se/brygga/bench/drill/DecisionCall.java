package se.brygga.bench.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brygga.bench.world.DecisionWorld.Waiting;

/**
 * Asks for one decision as a program does, over HTTP with the decision maker's token; always under the case's own key.
 */
record DecisionCall(HttpClient client, URI product) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern DECISION = Pattern.compile("\"decision\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"");
    private static final String BODY = "{\"outcome\":\"APPROVED\",\"reasons\":\"Planen bär och ändamålet är rätt.\"}";
    private static final int CREATED = 201;
    private static final int FAULTS = 500;
    private static final int NOT_NOW = 503;

    /** What a client is told. */
    sealed interface Told {
        /** Done: the decision's id. */
        record Decided(String decision) implements Told {}

        /** Not done and never will be, with the code of the reason. */
        record Refused(String code) implements Told {}

        /** Not now: come back under the same key. */
        record Later() implements Told {}

        /** An answer that the product must not give, such as 500, or 503 without a word on when to come back. */
        record Fault(String what) implements Told {}
    }

    /**
     * Asks once.
     *
     * @throws IOException when no answer came: the client asks again under the same key
     */
    Told ask(Waiting one) throws IOException {
        var request = HttpRequest.newBuilder(product.resolve("/api/v1/cases/" + one.number() + "/decision"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + one.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "drill-" + one.number())
                .header("If-Match", "\"" + one.version() + "\"")
                .POST(BodyPublishers.ofString(BODY))
                .build();
        try {
            return told(client.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Told told(HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean saysWhen = answer.headers().firstValue("Retry-After").isPresent();
        if (status == CREATED) {
            return new Told.Decided(first(DECISION, answer.body()));
        }
        if (saysWhen && (status == NOT_NOW || status < FAULTS)) {
            return new Told.Later();
        }
        return status < FAULTS
                ? new Told.Refused(status + " " + first(CODE, answer.body()))
                : new Told.Fault(status + " " + answer.body());
    }

    private static String first(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        return found.find() ? found.group(1) : body;
    }
}
