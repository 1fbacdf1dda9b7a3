package se.brygga.app.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * A refusal to a program, told as a problem document (RFC 9457).
 *
 * @param status HTTP status
 * @param code stable word for what is wrong
 * @param detail the same in a sentence, in the caller's language
 * @param pointer JSON pointer to the value that is wrong, where one is
 * @param figures more that the program can use, by name
 */
public record ApiProblem(
        HttpStatus status, String code, String detail, Optional<String> pointer, Map<String, Object> figures) {

    /** Keeps a copy. */
    public ApiProblem {
        figures = Map.copyOf(figures);
    }

    /** A refusal that points at nothing. */
    public static ApiProblem of(HttpStatus status, String code, String detail) {
        return new ApiProblem(status, code, detail, Optional.empty(), Map.of());
    }

    /** The same, pointing at a value of the body. */
    public ApiProblem at(String where) {
        return new ApiProblem(status, code, detail, Optional.of(where), figures);
    }

    /** The same with one more figure. */
    public ApiProblem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new ApiProblem(status, code, detail, pointer, more);
    }
}
