package se.brygga.app.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.brygga.app.access.SignedIn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a repeated call with the answer of the first. Browser forms carry their key in a hidden field, programs in
 * the header {@code Idempotency-Key}. An operation that keeps its key itself ({@code key: own}) passes through.
 */
final class OnceFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "_nyckel";

    private static final int LONGEST = 255;
    private static final TypeReference<Map<String, String>> ANSWER = new TypeReference<>() {};

    private final OnceRecords records;
    private final AuthorizationTable table;
    private final Problems problems;
    private final JsonMapper json;

    OnceFilter(OnceRecords records, AuthorizationTable table, Problems problems, JsonMapper json) {
        this.records = records;
        this.table = table;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Operation> operation =
                Requested.operation(request, table).filter(o -> !Requested.isSafe(request) && !o.ownKey());
        Optional<UUID> account = Caller.current().map(SignedIn::account);
        Optional<String> key = operation.flatMap(o -> key(request, o));
        if (operation.isEmpty() || account.isEmpty() || key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Exchange exchange = new Exchange(request, response);
        if (key.get().isEmpty() || key.get().length() > LONGEST) {
            refuse(exchange, HttpStatus.BAD_REQUEST, "idempotency.key-length");
            return;
        }
        HeldRequest held = HeldRequest.of(request);
        OnceRecords.Call call =
                new OnceRecords.Call(account.get(), operation.get().id(), key.get(), held.hash());
        answer(claim(call, operation.get()), new Exchange(held.request(), response), chain);
    }

    private static Optional<String> key(HttpServletRequest request, Operation operation) {
        String sent = operation.kind() == Operation.Kind.API ? request.getHeader(HEADER) : request.getParameter(FIELD);
        return Optional.ofNullable(sent);
    }

    /** A person who clicks twice waits for the first click's answer; a program is told to come back. */
    private OnceRecords.Claim claim(OnceRecords.Call call, Operation operation) throws IOException {
        OnceRecords.Claim claim = records.claim(call);
        try {
            // A refused click frees its key to the next one, which those behind it wait for in turn.
            while (operation.kind() == Operation.Kind.FORM
                    && claim instanceof OnceRecords.Claim.Running running
                    && records.waited(running)) {
                claim = records.claim(call);
            }
            return claim;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the first call runs", e);
        }
    }

    private void answer(OnceRecords.Claim claim, Exchange exchange, FilterChain chain)
            throws ServletException, IOException {
        switch (claim) {
            case OnceRecords.Claim.Run run -> run(run, exchange, chain);
            case OnceRecords.Claim.Done done -> replay(done, exchange.response());
            case OnceRecords.Claim.DoneUnanswered unanswered -> alreadyDone(exchange);
            case OnceRecords.Claim.OtherBody other ->
                refuse(exchange, HttpStatus.UNPROCESSABLE_CONTENT, "idempotency.other-body");
            case OnceRecords.Claim.Running running -> {
                exchange.response().setHeader(HttpHeaders.RETRY_AFTER, Long.toString(OnceRecords.PATIENCE.toSeconds()));
                refuse(exchange, HttpStatus.CONFLICT, "idempotency.running");
            }
        }
    }

    private void run(OnceRecords.Claim.Run run, Exchange exchange, FilterChain chain)
            throws ServletException, IOException {
        HeldResponse held = new HeldResponse(exchange.response());
        int status = HttpStatus.INTERNAL_SERVER_ERROR.value();
        try {
            OnceEffect.<Exception>during(run, () -> {
                chain.doFilter(exchange.request(), held);
                return true;
            });
            status = held.status();
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            finish(run, status, held);
        }
        held.release();
    }

    /** Whoever waits for this call goes on, also when its answer could not be recorded. */
    private void finish(OnceRecords.Claim.Run run, int status, HeldResponse held) {
        try {
            records.finish(run, status, json.writeValueAsString(stored(held)));
        } finally {
            records.through(run);
        }
    }

    private static Map<String, String> stored(HeldResponse held) {
        return Map.of(
                "location",
                        Optional.ofNullable(held.getHeader(HttpHeaders.LOCATION))
                                .orElse(""),
                "type", Optional.ofNullable(held.getContentType()).orElse(""),
                "text", new String(held.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void replay(OnceRecords.Claim.Done done, HttpServletResponse response) throws IOException {
        Map<String, String> answer = json.readValue(done.body(), ANSWER);
        response.setStatus(done.status());
        if (!answer.getOrDefault("location", "").isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, answer.get("location"));
        }
        byte[] text = answer.getOrDefault("text", "").getBytes(StandardCharsets.UTF_8);
        if (text.length > 0) {
            response.setContentType(answer.get("type"));
            response.setContentLength(text.length);
            response.getOutputStream().write(text);
        }
    }

    /** It was done before the product went down: the page shows it; a program reads the object. */
    private void alreadyDone(Exchange exchange) throws IOException {
        if (Requested.isApi(exchange.request())) {
            problems.write(exchange, HttpStatus.CONFLICT, "idempotency.done");
        } else {
            exchange.response().setStatus(HttpStatus.SEE_OTHER.value());
            exchange.response().setHeader(HttpHeaders.LOCATION, ParkedForms.page(exchange.request()));
        }
    }

    private void refuse(Exchange exchange, HttpStatus status, String code) throws IOException {
        if (Requested.isApi(exchange.request())) {
            problems.write(exchange, status, code);
        } else {
            exchange.response().sendError(status.value());
        }
    }
}
