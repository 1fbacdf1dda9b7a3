package se.brygga.app.cases.web.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What one page has asked once it does not ask again. It lives as long as the request, and outside one there is none.
 */
final class PageMemory {

    private static final String NAME = PageMemory.class.getName();

    private final Map<Object, Object> known = new HashMap<>();

    private PageMemory() {}

    /** What is known under the key, or else what is found now and kept. */
    @SuppressWarnings("unchecked")
    static <T> T of(Record key, Supplier<T> ask) {
        Optional<PageMemory> memory = here();
        if (memory.isEmpty()) {
            return ask.get();
        }
        Map<Object, Object> known = memory.get().known;
        Object found = known.get(key);
        if (found == null) {
            found = ask.get();
            known.put(key, found);
        }
        return (T) found;
    }

    /** Keeps what was found together with other things. */
    static void keep(Record key, Object value) {
        here().ifPresent(memory -> memory.known.put(key, value));
    }

    /** Whether something is known under the key. */
    static boolean knows(Record key) {
        return here().map(memory -> memory.known.containsKey(key)).orElse(false);
    }

    private static Optional<PageMemory> here() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes()).map(PageMemory::in);
    }

    private static PageMemory in(RequestAttributes request) {
        if (request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof PageMemory known) {
            return known;
        }
        PageMemory fresh = new PageMemory();
        request.setAttribute(NAME, fresh, RequestAttributes.SCOPE_REQUEST);
        return fresh;
    }
}
