package se.brygga.app.access.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import se.brygga.app.access.Mandate;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ScopedDatabase;

/** Who there is in the companies that somebody administers: people, accounts, roles, mandates, certificates. */
@Service
public class Directory {

    /**
     * People who hold or will hold a role in one of the companies. Who has left the group altogether is found where she
     * last worked; who has gone on to another company is that company's.
     */
    private static final String PEOPLE = """
      select p.id, p.name, p.invented, a.id as account, a.user_name, a.disabled_at is not null as disabled,
             a.valid @> ?::date as running, upper(a.valid) - 1 as last_day, a.totp_secret is not null as second_factor,
             exists (select from access.certificate c where c.person = p.id and c.kind = 'CREDIT' and c.valid @> ?::date) as certified,
             (select string_agg(distinct g.role, ',' order by g.role) from access.role_grant g
               where g.person = p.id and g.company = any (?) and g.valid @> ?::date) as roles
        from access.person p join access.account a on a.person = p.id
       where exists (select from access.role_grant g where g.person = p.id and g.company = any (?)
                        and (coalesce(upper(g.valid) > ?::date, true)
                             or not exists (select from access.role_grant o
                                             where o.person = p.id and coalesce(upper(o.valid) > ?::date, true))))
      """;

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final AuthorizationTable table;

    Directory(ScopedDatabase database, ProductClock clock, AuthorizationTable table) {
        this.database = database;
        this.clock = clock;
        this.table = table;
    }

    /**
     * A person with an account.
     *
     * @param person identifies the person
     * @param name the person's name
     * @param invented whether this is somebody of the demo
     * @param account identifies the account
     * @param userName typed at sign-in
     * @param status whether the account can be used
     * @param secondFactor whether it has a secret for time-based codes
     * @param certified whether the person holds the credit certificate today
     * @param roles roles held today
     */
    public record Row(
            UUID person,
            String name,
            boolean invented,
            UUID account,
            String userName,
            Status status,
            boolean secondFactor,
            boolean certified,
            List<String> roles) {

        /** Copies the roles. */
        public Row {
            roles = List.copyOf(roles);
        }
    }

    /** Whether an account can be used. */
    public enum Status {
        ACTIVE,
        DISABLED,
        EXPIRED
    }

    /**
     * A role of a person, past, present or to come.
     *
     * @param id identifies the grant
     * @param role the role
     * @param company for which company
     * @param counties for which counties
     * @param from first day
     * @param to last day; empty while it runs on
     */
    public record Grant(
            UUID id, String role, String company, List<String> counties, LocalDate from, Optional<LocalDate> to) {
        /** Copies the counties. */
        public Grant {
            counties = List.copyOf(counties);
        }
    }

    /**
     * A certificate.
     *
     * @param from first day
     * @param to last day; empty while it runs on
     * @param source who issued it
     */
    public record Certificate(LocalDate from, Optional<LocalDate> to, String source) {}

    /**
     * A legal entity to choose.
     *
     * @param code its code
     * @param name its name
     */
    public record Company(String code, String name) {}

    /** Everybody in the companies of the caller's scope, by name. */
    public List<Row> people(SignedIn caller) {
        String[] companies = companiesOf(caller);
        LocalDate today = clock.today();
        return database.call(dsl -> dsl.fetch(
                        PEOPLE + " order by p.name collate \"sv-x-icu\", a.user_name",
                        today,
                        today,
                        companies,
                        today,
                        companies,
                        today,
                        today)
                .map(Directory::row));
    }

    /** One person, when she is in the companies of the caller's scope. */
    public Optional<Row> person(SignedIn caller, UUID person) {
        String[] companies = companiesOf(caller);
        LocalDate today = clock.today();
        return database.call(dsl -> dsl
                .fetch(
                        PEOPLE + " and p.id = ? order by a.recorded_at",
                        today,
                        today,
                        companies,
                        today,
                        companies,
                        today,
                        today,
                        person)
                .stream()
                .findFirst()
                .map(Directory::row));
    }

    /** The person's roles in the companies of the caller's scope, newest first. */
    public List<Grant> grants(SignedIn caller, UUID person) {
        String[] companies = companiesOf(caller);
        return database.call(dsl -> dsl.fetch("""
                    select id, role, company, counties, lower(valid) as first_day, upper(valid) - 1 as last_day from access.role_grant
                     where person = ? and company = any (?) and not isempty(valid) order by lower(valid) desc, role
                    """, person, companies).map(Directory::grant));
    }

    /** The person's mandates in the companies of the caller's scope, newest first. */
    public List<Mandate> mandates(SignedIn caller, UUID person) {
        return mandates(caller, "m.person = ?", person);
    }

    /** Every mandate in the companies of the caller's scope that holds today or later. */
    public List<Mandate> mandates(SignedIn caller) {
        return mandates(caller, "(upper(m.valid) is null or upper(m.valid) > ?::date)", clock.today());
    }

    private List<Mandate> mandates(SignedIn caller, String condition, Object value) {
        String[] companies = companiesOf(caller);
        String query = """
                select m.id, m.person, m.company, m.form, m.max_amount, lower(m.valid) as first_day,
                       upper(m.valid) - 1 as last_day, m.source
                  from access.mandate m where m.company = any (?) and not isempty(m.valid) and %s
                 order by lower(m.valid) desc, m.company, m.form
                """.formatted(condition);
        return database.call(dsl -> dsl.fetch(query, companies, value).map(Mandate::of));
    }

    /** The person's certificates, newest first. */
    public List<Certificate> certificates(UUID person) {
        return database.call(dsl -> dsl.fetch("""
                    select lower(valid) as first_day, upper(valid) - 1 as last_day, source from access.certificate
                     where person = ? and kind = 'CREDIT' and not isempty(valid) order by lower(valid) desc
                    """, person)
                .map(row -> new Certificate(
                        row.get("first_day", LocalDate.class),
                        Optional.ofNullable(row.get("last_day", LocalDate.class)),
                        row.get("source", String.class))));
    }

    /** Whether every right that the person has, or will have, lies where the caller could have given it. */
    boolean coveredBy(SignedIn caller, UUID person) {
        String[] companies = companiesOf(caller);
        String[] roles = grantable(caller).toArray(String[]::new);
        return database.call(dsl ->
                dsl.fetchSingle("""
                    select not exists (select from access.role_grant g
                                        where g.person = ? and coalesce(upper(g.valid) > ?::date, true)
                                          and not (coalesce(g.company = any (?), false) and g.role = any (?)))
                    """, person, clock.today(), companies, roles).get(0, Boolean.class));
    }

    /** The company for which a change to the person's account is made: one that both belong to. */
    String commonCompany(SignedIn caller, UUID person) {
        return grants(caller, person).stream().findFirst().map(Grant::company).orElse("");
    }

    /** The companies of the caller's scope, by name. */
    public List<Company> companies(SignedIn caller) {
        String[] companies = companiesOf(caller);
        return database.call(dsl -> dsl.fetch(
                        "select code, name from organisation.company where code = any (?) order by name collate \"sv-x-icu\"",
                        (Object) companies)
                .map(row -> new Company(row.get(0, String.class), row.get(1, String.class))));
    }

    /** The roles that the caller may give: roles of the whole group only by whoever administers the whole group. */
    public List<String> grantable(SignedIn caller) {
        Set<String> all = Set.copyOf(database.call(
                dsl -> dsl.fetch("select code from organisation.company").getValues(0, String.class)));
        boolean wholeGroup = Set.of(companiesOf(caller)).containsAll(all);
        return table.roles().stream()
                .filter(Role::staff)
                .filter(role -> wholeGroup || !reachesGroup(role.id()))
                .map(Role::id)
                .toList();
    }

    private boolean reachesGroup(String role) {
        return table.operations().stream().anyMatch(o -> o.reach(role).equals(Optional.of(ScopeWord.GROUP)));
    }

    static String[] companiesOf(SignedIn caller) {
        return caller.scope().companies().toArray(String[]::new);
    }

    private static Row row(Record row) {
        boolean running = row.get("running", Boolean.class);
        Status status = row.get("disabled", Boolean.class) ? Status.DISABLED : running ? Status.ACTIVE : Status.EXPIRED;
        String roles = Optional.ofNullable(row.get("roles", String.class)).orElse("");
        return new Row(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("invented", Boolean.class),
                row.get("account", UUID.class),
                row.get("user_name", String.class),
                status,
                row.get("second_factor", Boolean.class),
                row.get("certified", Boolean.class),
                roles.isEmpty() ? List.of() : Arrays.asList(roles.split(",")));
    }

    private static Grant grant(Record row) {
        return new Grant(
                row.get("id", UUID.class),
                row.get("role", String.class),
                row.get("company", String.class),
                Arrays.asList(row.get("counties", String[].class)),
                row.get("first_day", LocalDate.class),
                Optional.ofNullable(row.get("last_day", LocalDate.class)));
    }
}
