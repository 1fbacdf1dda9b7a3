package se.brygga.bench.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import se.brygga.bench.world.DecisionWorld;
import se.brygga.bench.world.OwnProduct;

/** The measured side: a decision over HTTP with a decision maker's token, a new key and a new case each time. */
final class Deciding extends Side<KeepAlive> {

    private static final int CREATED = 201;
    private static final String BODY = "{\"outcome\":\"APPROVED\",\"reasons\":\"Planen bär och ändamålet är rätt.\"}";
    private static final Pattern DECISION = Pattern.compile("\"decision\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final List<DecisionWorld.Waiting> waiting;
    private final AtomicInteger next = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    Deciding(OwnProduct product, List<DecisionWorld.Waiting> waiting, int connections) throws IOException {
        super(connections);
        this.waiting = waiting;
        for (int i = 0; i < connections; i++) {
            connected(new KeepAlive(product.address().getPort()));
        }
    }

    @Override
    void once(KeepAlive connection) throws IOException {
        var one = waiting.get(next.getAndIncrement());
        var told = connection.ask(request(one));
        var decision = DECISION.matcher(told.body());
        if (told.status() != CREATED || !decision.find() || !acknowledged.add(decision.group(1))) {
            throw new IllegalStateException("case " + one.number() + ": " + told);
        }
    }

    private static String request(DecisionWorld.Waiting one) {
        return "POST /api/v1/cases/" + one.number() + "/decision HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + one.token() + "\r\nIdempotency-Key: measured-" + one.number() + "\r\nIf-Match: \"" + one.version()
                + "\"\r\nContent-Type: application/json\r\nContent-Length: "
                + BODY.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + BODY;
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }
}
