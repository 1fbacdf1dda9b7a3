package se.brygga.app.access.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form that was sent after the session had ended.
 *
 * @param id identifies it
 * @param path where it goes when the person sends it again
 * @param page the page that showed it
 * @param fields what was typed, by field
 * @param filesLeftOut whether files have to be chosen again
 */
public record ParkedPage(UUID id, String path, String page, Map<String, List<String>> fields, boolean filesLeftOut) {

    /** Keeps the order of the fields. */
    public ParkedPage {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
