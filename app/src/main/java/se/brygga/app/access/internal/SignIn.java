package se.brygga.app.access.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Sign-in by password and, where the account has one, a time-based code. Whether a name exists cannot be told from the
 * answer nor from how long it takes.
 */
@Service
public class SignIn {

    private final Accounts accounts;
    private final Throttle throttle;
    private final Doors doors;
    private final ScopedDatabase database;
    private final AccessLog log;

    SignIn(Accounts accounts, Throttle throttle, Doors doors, ScopedDatabase database, AccessLog log) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.doors = doors;
        this.database = database;
        this.log = log;
    }

    /** What proves who somebody is, and whether a second proof is asked of staff. */
    @Component
    record Doors(Passwords passwords, TimeCodes codes, WallTime time, AuthorizationTable table, String secondFactor) {

        // Written out, since an annotation on the component would land on the field too, which nobody may set.
        Doors(
                Passwords passwords,
                TimeCodes codes,
                WallTime time,
                AuthorizationTable table,
                @Value("${brygga.second-factor:required}") String secondFactor) {
            this.passwords = passwords;
            this.codes = codes;
            this.time = time;
            this.table = table;
            this.secondFactor = secondFactor;
        }

        boolean secondFactorRequired(SignedIn person) {
            return switch (secondFactor) {
                case "required" ->
                    person.grants().stream()
                            .anyMatch(g ->
                                    table.role(g.role()).map(Role::secondFactor).orElse(false));
                case "optional" -> false;
                default ->
                    throw new IllegalStateException(
                            "brygga.second-factor is required or optional, not " + secondFactor);
            };
        }
    }

    /** How an attempt ended. */
    public sealed interface Outcome {
        /** Name, password or code is not right; which one is not told. */
        record Refused() implements Outcome {}

        /** Too many attempts: come back after the wait. */
        record TooMany(Duration left) implements Outcome {}

        /** The password is right; now the code. */
        record CodeNeeded(UUID account) implements Outcome {}

        /** The password is right, but the role asks for a code and the account has none yet. */
        record EnrolmentNeeded(UUID account) implements Outcome {}

        /** Signed in. */
        record Welcome(UUID account) implements Outcome {}
    }

    /**
     * A secret to type into an authenticator.
     *
     * @param secret in groups of four
     * @param address the address that opens an authenticator on the same device
     */
    public record Enrolment(String secret, String address) {}

    /** Tries a name and a password. */
    public Outcome withPassword(String name, String password, String address) {
        Throttle.Subject byName = Throttle.Subject.name(name.strip());
        Throttle.Subject byAddress = Throttle.Subject.address(address);
        Optional<Duration> wait = throttle.attempt(byAddress).or(() -> throttle.attempt(byName));
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        Optional<Accounts.Credentials> found = accounts.credentials(name);
        boolean right = doors.passwords().matches(password, found.map(Accounts.Credentials::passwordHash));
        if (!right || found.isEmpty() || !found.get().usable()) {
            return new Outcome.Refused();
        }
        throttle.forgive(byName, byAddress);
        return afterPassword(found.get());
    }

    private Outcome afterPassword(Accounts.Credentials account) {
        if (account.secret().isPresent()) {
            return new Outcome.CodeNeeded(account.id());
        }
        boolean enrol = accounts.load(account.id(), Optional.empty())
                .map(doors::secondFactorRequired)
                .orElse(true);
        return enrol ? new Outcome.EnrolmentNeeded(account.id()) : welcome(account.id());
    }

    /** Tries the code of an account whose password was right. */
    public Outcome withCode(UUID account, String typed, String address) {
        Optional<Accounts.Credentials> found = accounts.credentials(account).filter(Accounts.Credentials::usable);
        if (found.isEmpty()) {
            return new Outcome.Refused();
        }
        return proved(found.get(), found.get().secret().orElse(""), typed, address);
    }

    /** Whether the account has no secret yet. */
    public boolean canEnrol(UUID account) {
        return accounts.credentials(account)
                .filter(c -> c.usable() && c.secret().isEmpty())
                .isPresent();
    }

    /** The secret that an account without one is to prove, the same until it is proved. */
    public Enrolment enrolment(UUID account) {
        String secret = accounts.pendingSecret(account, doors.codes().newSecret());
        String name = accounts.credentials(account)
                .map(Accounts.Credentials::userName)
                .orElse("");
        return new Enrolment(
                secret.replaceAll("(.{4})(?=.)", "$1 "), doors.codes().enrolmentAddress(name, secret));
    }

    /** Proves the new secret by its first code; from then on the account has it. */
    public Outcome enrol(UUID account, String typed, String address) {
        Optional<Accounts.Credentials> found = accounts.credentials(account)
                .filter(c -> c.usable() && c.secret().isEmpty());
        if (found.isEmpty()) {
            return new Outcome.Refused();
        }
        String pending = accounts.pendingSecret(account, doors.codes().newSecret());
        Outcome outcome = proved(found.get(), pending, typed, address);
        if (outcome instanceof Outcome.Welcome) {
            database.run(Scope.nothing(), dsl -> {
                dsl.execute(
                        "update access.account set totp_secret = totp_pending, totp_pending = null where id = ?",
                        account);
                log.write(dsl, new AccessLog.Entry(account, "SECOND_FACTOR_ENROLLED", Optional.empty(), Map.of()));
            });
        }
        return outcome;
    }

    private Outcome proved(Accounts.Credentials account, String secret, String typed, String address) {
        Throttle.Subject byCode = Throttle.Subject.code(account.id());
        Throttle.Subject byAddress = Throttle.Subject.address(address);
        Optional<Duration> wait = throttle.attempt(byAddress).or(() -> throttle.attempt(byCode));
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        OptionalLong step = secret.isEmpty()
                ? OptionalLong.empty()
                : doors.codes().accept(secret, typed, doors.time().now(), account.lastStep());
        if (!accounts.useStep(account.id(), step)) {
            return new Outcome.Refused();
        }
        throttle.forgive(byCode, byAddress);
        return welcome(account.id());
    }

    private Outcome welcome(UUID account) {
        database.run(
                Scope.nothing(),
                dsl -> log.write(dsl, new AccessLog.Entry(account, "SIGNED_IN", Optional.empty(), Map.of())));
        return new Outcome.Welcome(account);
    }
}
