package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Service;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was typed into a form whose session had ended. Given back to the same account only, and never sent on by
 * itself: the person sees the text and decides. Files are not kept, and the page says so.
 */
@Service
public class ParkedForms {

    /** How long a text is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST_LETTERS = 200_000;
    private static final int MOST_OF_AN_ACCOUNT = 20;
    private static final Set<String> NOT_KEPT =
            Set.of("_csrf", "_nyckel", "password", "losenord", "nuvarande", "nytt", "kod", "identitet");
    private static final TypeReference<LinkedHashMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final ScopedDatabase database;
    private final Ids ids;
    private final WallTime time;
    private final JsonMapper json;

    ParkedForms(ScopedDatabase database, Ids ids, WallTime time, JsonMapper json) {
        this.database = database;
        this.ids = ids;
        this.time = time;
        this.json = json;
    }

    /**
     * A form as it was sent too late.
     *
     * @param id identifies it
     * @param path where it was sent
     * @param page the page that showed it
     * @param fields what was typed, by field
     * @param filesLeftOut whether files were sent along, which are gone
     */
    public record Parked(UUID id, String path, String page, Map<String, List<String>> fields, boolean filesLeftOut) {}

    /** Keeps the form of a request for an account; empty when there is nothing to keep or too much. */
    Optional<UUID> park(HttpServletRequest request, UUID account) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_KEPT.contains(name)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        String written = json.writeValueAsString(fields);
        boolean files = String.valueOf(request.getContentType())
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
        if ((fields.isEmpty() && !files) || written.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        UUID id = ids.next();
        database.run(Scope.nothing(), dsl -> {
            dsl.execute(
                    """
              insert into access.parked_form (id, account, path, page, fields, files_left_out, recorded_at)
              values (?, ?, ?, ?, ?::jsonb, ?, ?)
              """,
                    id,
                    account,
                    request.getRequestURI(),
                    page(request),
                    written,
                    files,
                    Timestamp.from(time.now()));
            dsl.execute("""
              delete from access.parked_form where account = ? and id not in
                (select id from access.parked_form where account = ? order by recorded_at desc limit ?)
              """, account, account, MOST_OF_AN_ACCOUNT);
        });
        return Optional.of(id);
    }

    /** A kept form, for the account it belongs to. */
    public Optional<Parked> find(UUID id, UUID account) {
        return database.call(dsl -> dsl.fetchOptional(
                        "select id, path, page, fields, files_left_out from access.parked_form where id = ? and account = ? and recorded_at > ?",
                        id,
                        account,
                        Timestamp.from(time.now().minus(KEPT)))
                .map(this::parked));
    }

    /** Throws a kept form away. */
    public void discard(UUID id, UUID account) {
        database.call(dsl -> dsl.execute("delete from access.parked_form where id = ? and account = ?", id, account));
    }

    /** Removes what was not taken back in time. */
    int sweep() {
        return database.call(dsl -> dsl.execute(
                "delete from access.parked_form where recorded_at < ?",
                Timestamp.from(time.now().minus(KEPT))));
    }

    private Parked parked(Record row) {
        return new Parked(
                row.get("id", UUID.class),
                row.get("path", String.class),
                row.get("page", String.class),
                json.readValue(row.get("fields", JSONB.class).data(), FIELDS),
                row.get("files_left_out", Boolean.class));
    }

    /** The page of ours that showed the form; where the browser does not tell, the address it was sent to. */
    static String page(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI from = URI.create(referer == null ? "" : referer);
            boolean ours = request.getServerName().equals(from.getHost())
                    && from.getPath().startsWith("/");
            return ours
                    ? Addresses.safe(from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()))
                    : request.getRequestURI();
        } catch (IllegalArgumentException notAnAddress) {
            return request.getRequestURI();
        }
    }
}
