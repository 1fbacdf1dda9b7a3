package se.brygga.app.access.internal;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * How an account comes to be. A link works once: the first administrator's is printed at the first start, everybody
 * else's is handed over by an administrator. Only the person herself ever knows her password.
 */
@Service
public class Onboarding {

    private static final Duration LINK_WORKS = Duration.ofDays(7);
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,99}");

    private final ScopedDatabase database;
    private final Clocks clocks;
    private final Ids ids;
    private final Keys keys;
    private final RightsBook rights;
    private final AccessLog log;

    Onboarding(ScopedDatabase database, Clocks clocks, Ids ids, Keys keys, RightsBook rights, AccessLog log) {
        this.database = database;
        this.clocks = clocks;
        this.ids = ids;
        this.keys = keys;
        this.rights = rights;
        this.log = log;
    }

    /** The product's day and the time on the wall. */
    @Component
    record Clocks(ProductClock product, WallTime wall) {}

    /** Secrets, passwords, and what is kept of an identity. */
    @Component
    record Keys(Secrets secrets, Passwords passwords, Identities identities) {}

    /**
     * Somebody to invite.
     *
     * @param name the person's name
     * @param userName what she will type at sign-in
     * @param identity what tells her from everybody else
     * @param role the first role
     */
    public record Invited(String name, String userName, Identity identity, RightsBook.NewRole role) {}

    /** Somebody who makes her own account with the server's link: name, user name and identity. */
    public record First(String name, String userName, Identity identity) {}

    /** What came of an invitation. */
    public sealed interface Invitation {
        /** The link's secret part, shown once. */
        record Link(UUID person, String secret) implements Invitation {}

        /** Not done, and why. */
        record Refused(RightsBook.Refusal why) implements Invitation {}
    }

    /** A link that still works. */
    public sealed interface Open {
        /** The first administrator sets name, user name and password. */
        record FirstAdministrator() implements Open {}

        /** An invited person sets a password. */
        record Account(UUID account, String userName) implements Open {}
    }

    /** Whether this can be a user name. */
    public static boolean isUserName(String typed) {
        return USER_NAME.matcher(typed).matches();
    }

    /** Makes person, account and first role, and a link for setting the password. */
    public Invitation invite(SignedIn caller, Directory directory, Invited invited) {
        if (!directory.grantable(caller).contains(invited.role().role())) {
            return new Invitation.Refused(RightsBook.Refusal.ROLE);
        }
        if (!caller.scope().companies().contains(invited.role().company())) {
            return new Invitation.Refused(RightsBook.Refusal.OUTSIDE);
        }
        String secret = keys.secrets().next();
        UUID person = ids.next();
        try {
            database.run(Scope.nothing(), dsl -> {
                UUID account = insert(
                        dsl,
                        new NewAccount(
                                person, invited.name(), invited.userName(), invited.identity(), unusable(), false));
                rights.insertRole(dsl, Optional.of(caller.person()), person, invited.role());
                insertLink(dsl, Optional.of(account), secret, Optional.of(caller.person()));
                log.write(
                        dsl,
                        new AccessLog.Entry(
                                account,
                                "INVITED",
                                Optional.of(new AccessLog.By(
                                        caller.person(), invited.role().company())),
                                Map.of(
                                        "role",
                                        invited.role().role(),
                                        "company",
                                        invited.role().company())));
            });
            return new Invitation.Link(person, secret);
        } catch (DataIntegrityViolationException taken) {
            return new Invitation.Refused(taken(taken));
        }
    }

    /** One person is one row: whoever is there already gets another role, not another self. */
    private static RightsBook.Refusal taken(Exception violated) {
        return String.valueOf(violated.getMessage()).contains("person_identity_key")
                ? RightsBook.Refusal.KNOWN_PERSON
                : RightsBook.Refusal.NAME_TAKEN;
    }

    /**
     * A new link for somebody who has lost her password or what shows her codes. The old password, the old secret of
     * codes and every link before this one are good for nothing from now on; whoever is signed in is out.
     */
    public Invitation relink(SignedIn caller, UUID person) {
        String secret = keys.secrets().next();
        String nothing = unusable();
        Optional<RightsBook.Refusal> refused = rights.changeOfAccount(caller, person, "LINK_ISSUED", dsl -> {
            List<UUID> accounts = dsl.fetch("""
                    update access.account set password_hash = ?, totp_secret = null, totp_pending = null, totp_last_step = null
                     where id = (select id from access.account where person = ? order by recorded_at, id limit 1)
                    returning id
                    """, nothing, person).getValues(0, UUID.class);
            accounts.forEach(account -> {
                endLinks(dsl, account);
                insertLink(dsl, Optional.of(account), secret, Optional.of(caller.person()));
                dsl.execute("delete from access.spring_session where principal_name = ?", account.toString());
            });
            return accounts.size();
        });
        return refused.<Invitation>map(Invitation.Refused::new).orElseGet(() -> new Invitation.Link(person, secret));
    }

    private void endLinks(DSLContext dsl, UUID account) {
        dsl.execute("update access.invitation set used_at = ? where account = ? and used_at is null", wall(), account);
    }

    /** The link for the first administrator's set-up; empty once there is an administrator. */
    Optional<String> firstAdministratorLink() {
        boolean done = database.call(dsl ->
                        dsl.fetchOptional("select 1 from access.role_grant where role = 'administrator' limit 1"))
                .isPresent();
        return done ? Optional.empty() : Optional.of(administratorLink());
    }

    /**
     * A link for one more administrator, for whoever holds the machine when no administrator can sign in any longer. It
     * ends every such link before it and stands in the log, in a chain of its own.
     */
    String administratorLink() {
        String secret = keys.secrets().next();
        database.run(Scope.nothing(), dsl -> {
            dsl.execute("update access.invitation set used_at = ? where account is null and used_at is null", wall());
            UUID link = insertLink(dsl, Optional.empty(), secret, Optional.empty());
            log.writeOfTheHouse(dsl, link, "ADMINISTRATOR_LINK");
        });
        return secret;
    }

    /** What a link is for; empty when it is unknown, used or too old. */
    public Optional<Open> open(String secret) {
        return database.call(dsl -> dsl.fetchOptional("""
                    select i.account, a.user_name from access.invitation i left join access.account a on a.id = i.account
                     where i.token_hash = ? and i.used_at is null and i.expires_at > ?
                    """, Secrets.hash(secret), wall())
                .map(row -> row.get("account", UUID.class) == null
                        ? new Open.FirstAdministrator()
                        : new Open.Account(row.get("account", UUID.class), row.get("user_name", String.class))));
    }

    /** Sets the password of an invited account and uses the link up; false when somebody else was quicker. */
    public boolean accept(String secret, Open.Account invited, String password) {
        String hash = keys.passwords().hash(password);
        return database.in(Scope.nothing(), dsl -> {
            if (!use(dsl, secret)) {
                return false;
            }
            dsl.execute("update access.account set password_hash = ? where id = ?", hash, invited.account());
            log.write(dsl, new AccessLog.Entry(invited.account(), "PASSWORD_SET", Optional.empty(), Map.of()));
            return true;
        });
    }

    /**
     * Makes the first administrator, who administers every company; why not, when the link is used, or the name or the
     * person is there already.
     */
    public Optional<RightsBook.Refusal> acceptFirst(String secret, First first, String password) {
        String hash = keys.passwords().hash(password);
        try {
            return database.in(Scope.nothing(), dsl -> {
                if (!use(dsl, secret)) {
                    return Optional.of(RightsBook.Refusal.ENDED);
                }
                UUID person = ids.next();
                UUID account = insert(
                        dsl, new NewAccount(person, first.name(), first.userName(), first.identity(), hash, false));
                RightsBook.Days days = new RightsBook.Days(clocks.product().today(), Optional.empty());
                dsl.fetch("select code from organisation.company")
                        .getValues(0, String.class)
                        .forEach(company -> rights.insertRole(
                                dsl,
                                Optional.empty(),
                                person,
                                new RightsBook.NewRole("administrator", company, List.of(), days)));
                log.write(dsl, new AccessLog.Entry(account, "FIRST_ADMINISTRATOR", Optional.empty(), Map.of()));
                return Optional.empty();
            });
        } catch (DataIntegrityViolationException | DataAccessException taken) {
            return Optional.of(taken(taken));
        }
    }

    /** A person with an account. */
    record NewAccount(
            UUID person, String name, String userName, Identity identity, String passwordHash, boolean invented) {}

    UUID insert(DSLContext dsl, NewAccount account) {
        UUID id = ids.next();
        Timestamp now = Timestamp.from(clocks.product().instant());
        dsl.execute(
                "insert into access.person (id, name, identity, invented, recorded_at) values (?, ?, ?, ?, ?)",
                account.person(),
                account.name(),
                keys.identities().kept(account.identity()),
                account.invented(),
                now);
        dsl.execute(
                "insert into access.account (id, person, user_name, password_hash, recorded_at) values (?, ?, ?, ?, ?)",
                id,
                account.person(),
                account.userName().toLowerCase(Locale.ROOT),
                account.passwordHash(),
                now);
        return id;
    }

    private UUID insertLink(DSLContext dsl, Optional<UUID> account, String secret, Optional<UUID> madeBy) {
        Timestamp now = wall();
        UUID link = ids.next();
        dsl.execute(
                "insert into access.invitation (id, account, token_hash, expires_at, made_by, recorded_at) values (?, ?, ?, ?, ?, ?)",
                link,
                account.orElse(null),
                Secrets.hash(secret),
                Timestamp.from(now.toInstant().plus(LINK_WORKS)),
                madeBy.orElse(null),
                now);
        return link;
    }

    private boolean use(DSLContext dsl, String secret) {
        return dsl.execute(
                        "update access.invitation set used_at = ? where token_hash = ? and used_at is null and expires_at > ?",
                        wall(),
                        Secrets.hash(secret),
                        wall())
                == 1;
    }

    /** A hash that no password has. */
    private String unusable() {
        return keys.passwords().hash(keys.secrets().next());
    }

    private Timestamp wall() {
        return Timestamp.from(clocks.wall().now());
    }
}
