package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import se.brygga.app.platform.DatabaseFault;

/**
 * What a program is told when something goes wrong: a code, and the id under which the log tells more. Nothing of the
 * inside is given away. Pages have their own error page, so their exceptions go on.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    private final Problems problems;

    ApiFaults(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> answer(Exception fault, HttpServletRequest request) throws Exception {
        if (!Requested.isApi(request)) {
            throw fault;
        }
        if (DatabaseFault.of(fault).isPresent()) {
            throw fault; // told by the filter before all others, like the same in a filter
        }
        HttpStatus status = status(fault);
        if (status.is5xxServerError()) {
            LOG.error(
                    "fault {} at {} {}",
                    problems.correlation(request),
                    request.getMethod(),
                    request.getRequestURI(),
                    fault);
        }
        HttpHeaders headers = new HttpHeaders();
        if (fault instanceof ErrorResponse told) {
            headers.putAll(told.getHeaders());
        }
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problems.of(request, status, code(status)), headers, status);
    }

    private static HttpStatus status(Exception fault) {
        HttpStatusCode told = switch (fault) {
            case ErrorResponse response -> response.getStatusCode();
            case HttpMessageNotReadableException unreadable -> HttpStatus.BAD_REQUEST;
            case MethodArgumentTypeMismatchException mismatch -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
        HttpStatus status = HttpStatus.resolve(told.value());
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "request.malformed";
            case NOT_FOUND -> "request.not-found";
            case METHOD_NOT_ALLOWED -> "request.method";
            case NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "request.media-type";
            case CONTENT_TOO_LARGE -> "request.too-large";
            case SERVICE_UNAVAILABLE -> "service.unavailable";
            default -> status.is5xxServerError() ? "fault" : "request.refused";
        };
    }
}
