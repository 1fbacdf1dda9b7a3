package se.brygga.app.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * What stood in a form, typed but not sent, when the reader changed language. It is shown once, in the same form of the
 * same page; nothing of it is checked or kept.
 *
 * @param form the form's id on its page
 * @param state what stood in it, without errors
 */
record Typed(String form, FormState state) {

    /** Name of the button that changes language and takes a form along; its value is the form's id. */
    static final String FIELD = "_behall";

    private static final String ATTRIBUTE = Typed.class.getName();
    private static final Set<String> OF_THE_FORM_ITSELF = Set.of(FIELD, "_csrf", "_nyckel");

    /**
     * Takes what is typed out of a request that only changes language.
     *
     * @param query what stands in the address of the page, which comes first and is not of the form
     */
    static Typed in(HttpServletRequest request, Map<String, String[]> query, String form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> {
            int ofThePage = query.getOrDefault(name, new String[0]).length;
            if (!OF_THE_FORM_ITSELF.contains(name) && all.length > ofThePage) {
                values.put(name, Arrays.asList(all).subList(ofThePage, all.length));
            }
        });
        return new Typed(form, FormState.of(values));
    }

    /** Leaves it with the request whose page shows it. */
    void leave(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** How a request is sent on to another page: with what is typed, where something is. */
    static HttpStatus onward(HttpServletRequest request) {
        return with(request).isPresent() ? HttpStatus.TEMPORARY_REDIRECT : HttpStatus.SEE_OTHER;
    }

    /** What came along with a request. */
    static Optional<Typed> with(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .filter(Typed.class::isInstance)
                .map(Typed.class::cast);
    }
}
