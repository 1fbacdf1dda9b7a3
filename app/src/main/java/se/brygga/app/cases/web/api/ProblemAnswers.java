package se.brygga.app.cases.web.api;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the refusals of the interface stand in its description. */
final class ProblemAnswers {

    private static final String PROBLEM = "application/problem+json";

    private ProblemAnswers() {}

    /**
     * A problem document.
     *
     * @param type the code as a name
     * @param title the words of the status
     * @param status HTTP status
     * @param detail what is wrong, in a sentence
     * @param instance the address that was called
     * @param code stable word for what is wrong
     * @param pointer JSON pointer to the value that is wrong
     * @param correlationId the id under which the log tells more
     */
    @Schema(name = "Problem")
    record Document(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            String pointer,
            String correlationId) {}

    /**
     * A problem document with the figures of a ceiling, in euro as text.
     *
     * @param headroomEur what is left under the ceiling before this aid, others' reservations taken off
     * @param reservedEur what other cases have reserved
     * @param ceilingEur the ceiling
     */
    @Schema(name = "Conflict")
    record Conflict(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            String code,
            String correlationId,
            String headroomEur,
            String reservedEur,
            String ceilingEur) {}

    /** The request is not as described. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "400",
            description = "The request is not as described",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @NotAllowed
    @interface Malformed {}

    /** There is no such thing within the caller's scope. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "404",
            description = "There is no such case within the caller's scope",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @NotAllowed
    @interface NotFound {}

    /** No token, or one that may not. */
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "401",
            description = "No token, or one that is unknown, outdated or too narrow",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @ApiResponse(
            responseCode = "403",
            description = "The account may not",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @interface NotAllowed {}

    /** The refusals of a decision, beside the ones above. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ApiResponse(
            responseCode = "409",
            description = "The law is not met, the ceiling would be passed (with figures), the case is not proposed "
                    + "or proposed to be declined, "
                    + "or the first call with the key is still running (with Retry-After)",
            headers = @Header(name = "Retry-After", schema = @Schema(type = "integer")),
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Conflict.class)))
    @ApiResponse(
            responseCode = "412",
            description = "The case has a newer version than the one in If-Match",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @ApiResponse(
            responseCode = "415",
            description = "The body is not JSON",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @ApiResponse(
            responseCode = "422",
            description = "The key was used for something else",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @ApiResponse(
            responseCode = "428",
            description = "If-Match is missing",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = Document.class)))
    @interface OfDecision {}
}
