package se.brygga.app.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * What a session holds: the account and when it was signed in to. Rights are not in it; they are read at every request.
 * A session that has only seen the password holds the account as a candidate and gives no rights at all.
 */
@Component
public class Sessions {

    /** However busy, a session ends after this long. */
    static final Duration LONGEST = Duration.ofHours(12);

    static final String ACCOUNT = "account";

    private static final Duration CANDIDATE = Duration.ofMinutes(10);
    private static final String CANDIDATE_ACCOUNT = "candidate";
    private static final String SINCE = "since";

    private final WallTime time;
    private final FormMarks marks;
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    Sessions(WallTime time, FormMarks marks, FindByIndexNameSessionRepository<? extends Session> stored) {
        this.time = time;
        this.marks = marks;
        this.stored = stored;
    }

    /** The account of this request's session, while the session is not too old. */
    public Optional<UUID> account(HttpServletRequest request) {
        return read(request, ACCOUNT, LONGEST);
    }

    /** The account whose password was right and whose code is awaited. */
    public Optional<UUID> candidate(HttpServletRequest request) {
        return read(request, CANDIDATE_ACCOUNT, CANDIDATE);
    }

    /** Begins a new session for the account; whatever session there was is gone, and its id with it. */
    public void begin(Exchange exchange, UUID account) {
        HttpSession session = fresh(exchange.request());
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        marks.give(exchange, account);
    }

    /** Remembers who has to prove a code; found by the account, so that it ends with the account's other sessions. */
    public void await(HttpServletRequest request, UUID account) {
        HttpSession session = fresh(request);
        session.setAttribute(CANDIDATE_ACCOUNT, account.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
    }

    /** Ends the session on the server; the cookie then names nothing. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Ends every session of an account, wherever it is signed in. */
    public void endAll(UUID account) {
        stored.findByPrincipalName(account.toString()).keySet().forEach(stored::deleteById);
    }

    private HttpSession fresh(HttpServletRequest request) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(SINCE, time.now().getEpochSecond());
        return session;
    }

    private Optional<UUID> read(HttpServletRequest request, String attribute, Duration longest) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(attribute) instanceof String account)) {
            return Optional.empty();
        }
        Instant since =
                session.getAttribute(SINCE) instanceof Long seconds ? Instant.ofEpochSecond(seconds) : Instant.EPOCH;
        if (time.now().isAfter(since.plus(longest))) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(account));
    }
}
