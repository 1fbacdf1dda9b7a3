package se.brygga.app.access.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import se.brygga.app.access.RoleGrant;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Accounts as they stand at this very moment. Nothing is remembered between two requests. */
@Component
class Accounts {

    /** One round trip: the account, the person, every role held today, and which companies there are. */
    private static final String LOAD = """
      select a.id, a.user_name, p.id as person, p.name, p.language, p.party, %s,
             coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'company', g.company, 'name', c.name,
                                                           'counties', g.counties) order by g.role, g.company)
                         from access.role_grant g left join organisation.company c on c.code = g.company
                        where g.person = p.id and g.valid @> ?::date), '[]') as grants,
             (select array_agg(c.code) from organisation.company c) as companies
        from access.account a
        join access.person p on p.id = a.person%s
       where %s and a.disabled_at is null and a.valid @> ?::date
      """;

    private static final String BY_ID = LOAD.formatted("null::uuid as token, null::text[] as scopes", "", "a.id = ?");
    private static final String BY_TOKEN = LOAD.formatted(
            "t.id as token, t.scopes",
            "\n        join access.api_token t on t.account = a.id",
            "t.token_hash = ? and t.valid @> ?::date");

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final AuthorizationTable table;
    private final JsonMapper json;
    private final SealedSecrets seals;

    Accounts(
            ScopedDatabase database,
            ProductClock clock,
            AuthorizationTable table,
            JsonMapper json,
            SealedSecrets seals) {
        this.database = database;
        this.clock = clock;
        this.table = table;
        this.json = json;
        this.seals = seals;
    }

    /**
     * What sign-in looks at.
     *
     * @param id the account
     * @param userName the name as stored
     * @param passwordHash the hash
     * @param secret the secret of time-based codes, where there is one
     * @param lastStep the step of the last code taken, or -1
     * @param usable neither disabled nor expired
     */
    record Credentials(
            UUID id, String userName, String passwordHash, Optional<String> secret, long lastStep, boolean usable) {}

    Optional<Credentials> credentials(String userName) {
        return credentialsWhere("a.user_name = ?", userName.strip().toLowerCase(Locale.ROOT));
    }

    Optional<Credentials> credentials(UUID account) {
        return credentialsWhere("a.id = ?", account);
    }

    private Optional<Credentials> credentialsWhere(String condition, Object value) {
        return database.call(
                dsl -> dsl.fetchOptional("""
                    select a.id, a.user_name, a.password_hash, a.totp_secret, coalesce(a.totp_last_step, -1) as last_step,
                           a.disabled_at is null and a.valid @> ?::date as usable
                      from access.account a where\s""" + condition, clock.today(), value).map(this::credentials));
    }

    private Credentials credentials(Record row) {
        UUID account = row.get("id", UUID.class);
        return new Credentials(
                account,
                row.get("user_name", String.class),
                row.get("password_hash", String.class),
                Optional.ofNullable(row.get("totp_secret", String.class)).map(stored -> seals.open(account, stored)),
                row.get("last_step", Long.class),
                row.get("usable", Boolean.class));
    }

    /** The person behind an account with the rights of this moment; empty when the account is disabled or expired. */
    Optional<SignedIn> load(UUID account, Optional<Operation> current) {
        return database.call(dsl -> dsl.fetchOptional(BY_ID, clock.today(), account, clock.today()))
                .map(row -> signedIn(row, current));
    }

    /**
     * The person for whom a token speaks, in this operation; empty when the token is unknown, outdated or too narrow,
     * or the account is disabled or expired.
     */
    Optional<SignedIn> byToken(String hash, Optional<Operation> current) {
        LocalDate today = clock.today();
        return database.call(dsl -> dsl.fetchOptional(BY_TOKEN, today, hash, today, today))
                .filter(row -> current.isEmpty()
                        || Tokens.covers(
                                row.get("scopes", String[].class), current.get().id()))
                .map(row -> signedIn(row, current));
    }

    private SignedIn signedIn(Record row, Optional<Operation> current) {
        List<RoleGrant> grants = grants(row.get("grants", JSONB.class));
        Optional<UUID> party = Optional.ofNullable(row.get("party", UUID.class));
        String[] companies = row.get("companies", String[].class);
        Set<String> group = companies == null ? Set.of() : Set.copyOf(Arrays.asList(companies));
        return new SignedIn(
                row.get("id", UUID.class),
                row.get("person", UUID.class),
                row.get("user_name", String.class),
                row.get("name", String.class),
                row.get("language", String.class),
                party,
                grants,
                Optional.ofNullable(row.get("token", UUID.class)),
                new GrantedRights(table, new GrantedRights.Reach(grants, group, party), current));
    }

    private List<RoleGrant> grants(JSONB stored) {
        return StreamSupport.stream(json.readTree(stored.data()).spliterator(), false)
                .map(Accounts::grant)
                .toList();
    }

    private static RoleGrant grant(JsonNode node) {
        JsonNode company = node.path("company");
        return new RoleGrant(
                node.path("role").asString(),
                company.isNull() ? Optional.empty() : Optional.of(company.asString()),
                node.path("name").asString(""),
                Set.copyOf(StreamSupport.stream(node.path("counties").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList()));
    }

    /** Marks a code's step as used; false when another request was quicker with the same code. */
    boolean useStep(UUID account, OptionalLong step) {
        return step.isPresent()
                && database.call(dsl -> dsl.execute(
                                "update access.account set totp_last_step = ? where id = ? and coalesce(totp_last_step, -1) < ?",
                                step.getAsLong(),
                                account,
                                step.getAsLong()))
                        == 1;
    }

    /** The secret that waits to be proved, made on first asking. */
    String pendingSecret(UUID account, String fresh) {
        String stored = database.in(
                Scope.nothing(),
                dsl -> dsl.fetchSingle(
                                "update access.account set totp_pending = coalesce(totp_pending, ?) where id = ? returning totp_pending",
                                seals.seal(account, fresh),
                                account)
                        .get(0, String.class));
        return seals.open(account, stored);
    }
}
