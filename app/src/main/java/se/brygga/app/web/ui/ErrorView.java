package se.brygga.app.web.ui;

import org.springframework.http.HttpStatus;

/**
 * What an error page says.
 *
 * @param kind the end of its message keys
 * @param status the number that a person may tell the support
 */
public record ErrorView(String kind, int status) {

    /** The words for a status. */
    public static ErrorView of(HttpStatus status) {
        String kind = switch (status) {
            case NOT_FOUND -> "missing";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> "busy";
            default -> status.is4xxClientError() ? "request" : "fault";
        };
        return new ErrorView(kind, status.value());
    }
}
