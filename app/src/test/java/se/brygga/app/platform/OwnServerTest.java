package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.app.testing.TestProduct;
import se.brygga.postgres.StartRefused;

/** A server of one's own is used only where the very sessions that the product works in are safe. */
class OwnServerTest {

    private final TestProduct product = TestProduct.shared();

    /** What is done to a role that may sign in, what its address says more, and which danger must be told. */
    record Unsafe(String spoil, String address, String danger) {}

    static Stream<Unsafe> unsafeSessions() {
        return Stream.of(
                new Unsafe("alter role tenant superuser", "", "app-role-superuser"),
                new Unsafe("alter role tenant bypassrls", "", "app-role-superuser"),
                new Unsafe("alter role tenant createrole", "", "app-role-superuser"),
                new Unsafe("grant pg_write_all_data to tenant", "", "app-role-superuser"),
                new Unsafe("grant postgres to tenant", "", "app-role-superuser"),
                new Unsafe("grant brygga_owner to tenant", "", "app-role-owns"),
                new Unsafe("grant brygga_recorder to tenant", "", "app-role-owns"),
                new Unsafe("alter role tenant set synchronous_commit = off", "", "synchronous-commit-off"),
                new Unsafe(
                        "alter role tenant in database brygga set synchronous_commit = off",
                        "",
                        "synchronous-commit-off"),
                new Unsafe("select 1", "&options=-c%20synchronous_commit=off", "synchronous-commit-off"));
    }

    @ParameterizedTest
    @MethodSource("unsafeSessions")
    void sessionsThatLoseOrPassTheRulesAreRefused(Unsafe unsafe) throws Exception {
        product.superuserDoes("create role tenant login password 'p' in role brygga_app");
        product.superuserDoes(unsafe.spoil());

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> ProductDatabase.external(tenant() + unsafe.address(), owner(), 2)
                        .close())
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("postgres.unsafe." + unsafe.danger()));
    }

    @Test
    void sessionsOfARoleThatOwnsNothingAreUsed() throws Exception {
        product.superuserDoes("create role tenant login password 'p' in role brygga_app");

        try (ProductDatabase database = ProductDatabase.external(tenant(), owner(), 2);
                Connection session = database.dataSource().getConnection()) {
            assertThat(session.getMetaData().getUserName()).isEqualTo("tenant");
        }
    }

    @AfterEach
    void forget() {
        product.superuserDoes("drop role tenant");
    }

    private String tenant() throws SQLException {
        return address() + "?user=tenant&password=p";
    }

    private String owner() throws SQLException {
        return address() + "?user=postgres&password=" + product.superuserPassword();
    }

    private String address() throws SQLException {
        try (Connection superuser = product.superuser()) {
            return superuser.getMetaData().getURL().replaceFirst("\\?.*", "");
        }
    }
}
