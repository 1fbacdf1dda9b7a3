package se.brygga.app.web.ui;

import org.springframework.http.HttpStatus;

/**
 * What an error page says.
 *
 * @param kind the end of its message keys
 * @param status the number that a person may tell the support
 * @param mostMegabytes how much a form may bring in all
 */
public record ErrorView(String kind, int status, long mostMegabytes) {

    /** Attribute of a request, true where somebody else held what was to be changed. */
    public static final String HELD = "brygga.fault.held";

    /** The words for what somebody else holds just now. */
    static ErrorView held(HttpStatus status, long mostMegabytes) {
        return new ErrorView("held", status.value(), mostMegabytes);
    }

    /** The words for a status. */
    public static ErrorView of(HttpStatus status, long mostMegabytes) {
        String kind = switch (status) {
            case NOT_FOUND -> "missing";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONFLICT -> "race";
            case CONTENT_TOO_LARGE -> "large";
            case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> "busy";
            default -> status.is4xxClientError() ? "request" : "fault";
        };
        return new ErrorView(kind, status.value(), mostMegabytes);
    }
}
