package se.brygga.app.access.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import se.brygga.app.access.SignedIn;

/** Spring Security's view of who is signed in: made anew at every request, never stored. */
final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn person;

    private Caller(SignedIn person) {
        super(List.of());
        this.person = person;
    }

    static Caller of(SignedIn person) {
        Caller caller = new Caller(person);
        caller.setAuthenticated(true);
        return caller;
    }

    /** Who sends the present request. */
    static Optional<SignedIn> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<SignedIn> of(@Nullable Authentication authentication) {
        return authentication instanceof Caller caller ? Optional.of(caller.person) : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.account().toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Caller caller && caller.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
