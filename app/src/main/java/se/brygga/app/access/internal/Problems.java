package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.brygga.app.access.ApiProblem;
import se.brygga.app.access.ApiProblems;
import se.brygga.app.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457) for programs: what went wrong as a code, and the id under which the log tells more. */
@Component
class Problems implements ApiProblems {

    private static final String CORRELATION = "correlationId";

    private final JsonMapper json;
    private final Ids ids;

    Problems(JsonMapper json, Ids ids) {
        this.json = json;
        this.ids = ids;
    }

    /** The document for a refusal. */
    ProblemDetail of(HttpServletRequest request, HttpStatus status, String code) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:brygga:problem:" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", code);
        problem.setProperty(CORRELATION, correlation(request));
        return problem;
    }

    @Override
    public ResponseEntity<ProblemDetail> answer(HttpServletRequest request, ApiProblem problem) {
        ProblemDetail document = of(request, problem.status(), problem.code());
        document.setDetail(problem.detail());
        problem.pointer().ifPresent(pointer -> document.setProperty("pointer", pointer));
        problem.figures().forEach(document::setProperty);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(document);
    }

    void write(Exchange exchange, HttpStatus status, String code) throws IOException {
        byte[] body =
                json.writeValueAsString(of(exchange.request(), status, code)).getBytes(StandardCharsets.UTF_8);
        exchange.response().setStatus(status.value());
        exchange.response().setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        exchange.response().setContentLength(body.length);
        exchange.response().getOutputStream().write(body);
    }

    /** One id for all that is said and logged about a request. */
    String correlation(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(CORRELATION))
                .map(Object::toString)
                .orElseGet(() -> {
                    UUID id = ids.next();
                    request.setAttribute(CORRELATION, id.toString());
                    return id.toString();
                });
    }
}
