package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;

/** R22: what the database shows to whom, whatever the code forgets. */
class RowSecurityTest {

    /** Tables whose rows are nobody's own, or are asked for before it is known who asks: each with its reason. */
    private static final Map<String, String> EXEMPT = Stream.of("""
                    access.account | sign-in looks here before it knows who asks; no page lists it but the administrator's
                    access.api_token | a program shows its token before it is known whose it is; only a hash is kept
                    access.certificate | who may handle credit is known to all who work here
                    access.invitation | a link is looked up by its hash before anybody is signed in
                    access.mandate | who may decide what is known to all who work here
                    access.parked_form | looked up by its identifier and the account together; swept after seven days
                    access.person | the names of those who work here stand beside what they did, in every company
                    access.role_grant | read at every request to find out what the request may see
                    access.sign_in_failure | counted before anybody is known; holds user names and addresses for a quarter of an hour
                    access.signing_key | read by every node at start; no personal data
                    access.spring_session | looked up by a secret identifier before anybody is known
                    access.spring_session_attributes | as the session it belongs to
                    aid.rate | base and exchange rates are everybody's
                    clients.annual_figures | every company must count the same undertaking; figures of enterprises
                    clients.enterprise | every company must count the same undertaking, so the register of enterprises is shared
                    clients.holding | every company must count the same undertaking
                    clients.person_control | every company must count the same undertaking; identifiers and shares, no names
                    clients.representation | read to find what an applicant may act for; identifiers, no names
                    organisation.company | the legal entities themselves
                    organisation.number_series | the next number of each series, of nobody
                    platform.domain_event | read by the relay alone, for every company; identifiers
                    platform.event_publication | read by the relay alone; identifiers
                    platform.idempotency_record | looked up by account, operation and key together; swept after seven days
                    platform.outbox | read by the sender alone, for every company
                    """.split("\n"))
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf('|')).strip(),
                    line -> line.substring(line.indexOf('|') + 1).strip()));

    /** Under row security, and read by nobody who signs in to the product: the application may not even ask. */
    private static final Set<String> CLOSED = Set.of("audit.anchor", "audit.anchored_head");

    /** Every table that is ours: all but the database's own and the list of changes made to it. */
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%%' and n.nspname not in ('information_schema', 'public')
               and %s order by 1
            """;

    private final TestProduct product = TestProduct.shared();

    @Test
    void everyTableIsUnderRowSecurityOrHasAReasonNotToBe() throws SQLException {
        List<String> open = column(TABLES.formatted("not (c.relrowsecurity and c.relforcerowsecurity)"));
        List<String> guarded = guarded();

        assertThat(open).containsExactlyInAnyOrderElementsOf(EXEMPT.keySet());
        assertThat(EXEMPT.values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(10));
        assertThat(guarded).hasSizeGreaterThan(20).containsAll(CLOSED);
        assertThat(column("select schemaname || '.' || tablename from pg_policies where 'brygga_app' = any (roles)"))
                .as("a policy for the application")
                .containsAll(guarded.stream()
                        .filter(table -> !CLOSED.contains(table))
                        .toList());
        System.out.println("row security: " + guarded.size() + " tables guarded, " + open.size() + " exempt");
    }

    @Test
    void aNewTableWithoutEitherIsSeen() throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table clients.forgotten (id uuid)");
            try (ResultSet rows =
                    statement.executeQuery(TABLES.formatted("not (c.relrowsecurity and c.relforcerowsecurity)"))) {
                List<String> open = new ArrayList<>();
                while (rows.next()) {
                    open.add(rows.getString(1));
                }
                assertThat(open).contains("clients.forgotten");
            }
            connection.rollback();
        }
    }

    @Test
    void theApplicationOwnsNothingAndPassesNoLock() throws SQLException {
        assertThat(column("select relname from pg_class where pg_get_userbyid(relowner) = 'brygga_app'"))
                .isEmpty();
        assertThat(
                        column(
                                "select rolname from pg_roles where rolname = 'brygga_app' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(
                        column(
                                "select 'member' from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = 'brygga_app'"))
                .isEmpty();
        assertThat(column("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_roles r on r.oid = c.relowner
                 where c.relkind = 'v' and r.rolsuper and n.nspname not in ('pg_catalog', 'information_schema')
                """)).isEmpty();
    }

    @Test
    void nobodySeesARowOfSomebodyElse() throws SQLException {
        try (Connection superuser = product.superuser()) {
            Tenants tenants = Tenants.plant(superuser);
            List<String> foreign = new ArrayList<>();
            for (String table : guarded()) {
                for (Tenants.View view : tenants.views()) {
                    if (!CLOSED.contains(table)) {
                        assertThat(tenants.forbidden(superuser, table, view))
                                .as("rows of %s that %s must not see", table, view)
                                .isPositive();
                    }
                    foreign.addAll(tenants.foreignRows(product, table, view));
                }
            }
            assertThat(foreign).isEmpty();
            assertThat(tenants.seen()).describedAs("rows of one's own are seen").isGreaterThan(0);
        }
    }

    @Test
    void withoutAScopeNothingIsSeen() throws SQLException {
        try (Connection superuser = product.superuser()) {
            Tenants.plant(superuser);
        }
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            for (String table : guarded()) {
                if (readable(table)) {
                    try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                        rows.next();
                        assertThat(rows.getInt(1)).describedAs(table).isZero();
                    }
                } else {
                    assertThat(CLOSED).contains(table);
                }
            }
        }
    }

    @Test
    void aPersonIsFoundByHerNumberAndNamedAsAnOwnerAndNothingElseOfHerIsTold() throws SQLException {
        try (Connection superuser = product.superuser()) {
            Tenants.plant(superuser);
        }
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update clients.person set phone = '1'"))
                    .hasMessageContaining("permission denied");
            assertThat(column("""
                    select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                     where n.nspname = 'clients' and p.prosecdef order by 1
                    """)).containsExactly("lock_person", "owner_name", "person_numbered");
        }
    }

    @Test
    void nobodyGivesRightsToHerself() throws SQLException {
        String person = one("select person::text from access.account where user_name = 'administrator'");
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "insert into access.role_grant values ('%s', '%s', 'koncern', null, '{}', '[2026-01-01,)', '%s', now())"
                                    .formatted(UUID.randomUUID(), person, person)))
                    .hasMessageContaining("not_to_oneself");
        }
    }

    @Test
    void nobodyDecidesHerOwnProposalNotEvenByHand() throws SQLException {
        try (Connection superuser = product.superuser();
                Statement statement = superuser.createStatement()) {
            Tenants tenants = Tenants.plant(superuser);
            assertThatThrownBy(() -> statement.execute(tenants.decisionBy(tenants.proposer())))
                    .hasMessageContaining("four_eyes");
        }
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("insert into cases.decision select * from cases.decision"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("insert into aid.entry select * from aid.entry"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update audit.entry set action = 'x'"))
                    .hasMessageContaining("permission denied");
        }
    }

    private List<String> guarded() throws SQLException {
        return column(TABLES.formatted("c.relrowsecurity and c.relforcerowsecurity"));
    }

    private boolean readable(String table) throws SQLException {
        return one("select has_table_privilege('brygga_app', '" + table + "', 'select')::text")
                .equals("true");
    }

    private String one(String sql) throws SQLException {
        return column(sql).getFirst();
    }

    private List<String> column(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
