package se.brygga.app.access.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** What a person does with her own account. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final ScopedDatabase database;
    private final AccessLog log;

    OwnAccount(Accounts accounts, Passwords passwords, Throttle throttle, ScopedDatabase database, AccessLog log) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.database = database;
        this.log = log;
    }

    /**
     * What is wrong with what was typed.
     *
     * @param field the field
     * @param key message key
     */
    public record Fault(String field, String key) {}

    /** Whether a code is asked for at sign-in. */
    public boolean hasSecondFactor(SignedIn person) {
        return accounts.credentials(person.account())
                .flatMap(Accounts.Credentials::secret)
                .isPresent();
    }

    /** Changes the password of somebody who knows the present one. */
    public Optional<Fault> changePassword(SignedIn person, String old, String wanted, String address) {
        Throttle.Subject byAddress = Throttle.Subject.address(address);
        Throttle.Subject byName = Throttle.Subject.name(person.userName());
        if (OnceEffect.aside(() -> throttle.attempt(byAddress).or(() -> throttle.attempt(byName)))
                .isPresent()) {
            return Optional.of(new Fault("nuvarande", "access.password.wait"));
        }
        if (!passwords.matches(old, accounts.credentials(person.account()).map(Accounts.Credentials::passwordHash))) {
            return Optional.of(new Fault("nuvarande", "access.password.wrong"));
        }
        OnceEffect.aside(() -> throttle.forgive(byName, byAddress));
        Optional<String> fault = PasswordRules.fault(wanted, person.userName());
        if (fault.isEmpty()) {
            set(person.account(), passwords.hash(wanted));
        }
        return fault.map(key -> new Fault("nytt", key));
    }

    private void set(UUID account, String hash) {
        database.run(Scope.nothing(), dsl -> {
            dsl.execute("update access.account set password_hash = ? where id = ?", hash, account);
            log.write(dsl, new AccessLog.Entry(account, "PASSWORD_SET", Optional.empty(), Map.of()));
        });
    }

    /** Chooses the language of pages and letters. */
    public void chooseLanguage(SignedIn person, String language) {
        database.run(Scope.nothing(), dsl -> {
            dsl.execute("update access.person set language = ? where id = ?", language, person.person());
            log.write(
                    dsl,
                    new AccessLog.Entry(
                            person.account(), "LANGUAGE_CHOSEN", Optional.empty(), Map.of("language", language)));
        });
    }
}
