package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;

/** R22: what the database shows to whom, whatever the code forgets. */
class RowSecurityTest {

    /** Schemas whose every row belongs to somebody; the tables named here are reference tables all the same. */
    private static final List<String> TENANT_SCHEMAS = List.of("cases", "aid", "documents", "audit");

    private static final Set<String> REFERENCE = Set.of("aid.rate");

    private final TestProduct product = TestProduct.shared();

    @Test
    void everyTenantTableForcesRowSecurity() throws SQLException {
        assertThat(column("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname = any ('{%s}') and not (c.relrowsecurity and c.relforcerowsecurity)
                """.formatted(String.join(",", TENANT_SCHEMAS)))).isSubsetOf(REFERENCE);
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
            for (Tenants.View view : tenants.views()) {
                for (String table : tenantTables()) {
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
            for (String table : tenantTables()) {
                if (readable(table)) {
                    try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                        rows.next();
                        assertThat(rows.getInt(1)).describedAs(table).isZero();
                    }
                }
            }
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

    private List<String> tenantTables() throws SQLException {
        return column("""
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname = any ('{%s}') order by 1
            """.formatted(String.join(",", TENANT_SCHEMAS))).stream()
                .filter(table -> !REFERENCE.contains(table))
                .toList();
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
