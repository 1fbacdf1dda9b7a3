package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.brygga.app.testing.TestProduct;

/** The doctor finds each fault that somebody with every right in the database may have planted. */
class ExaminationTest {

    private final TestProduct product = TestProduct.shared();

    @Test
    void aProductThatOnlyItsOwnCodeHasTouchedIsWell() throws SQLException {
        try (Connection connection = product.superuser()) {
            assertThat(Examination.of(connection.getMetaData().getURL(), "postgres", product.superuserPassword()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Invariant.class)
    void everyInvariantHoldsOfACaseThatWasDecided(Invariant invariant) throws SQLException {
        try (Connection connection = product.superuser()) {
            assertThat(invariant.breaches(connection)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AUDIT_CHAINS_HOLD | select audit.append(row(gen_random_uuid(), null, 'CASE', 'PLANTED', null, null, null, null, '{}', now(), null, null)::audit.entry); \
                    update audit.entry set action = 'FORGED' where action = 'PLANTED'
                    DECISIONS_ARE_TOLD_ONCE | select audit.append(row(gen_random_uuid(), null, 'CASE', 'DECIDED', null, null, null, null, '{}', now(), null, null)::audit.entry)
                    ANCHORS_HOLD | insert into audit.anchored_head values (1, gen_random_uuid(), 1, '\\x00')
                    ROW_SECURITY_FORCED | alter table cases.decision no force row level security
                    RATES_CONFIRMED_BY_ANOTHER | alter table aid.rate drop constraint two_persons; \
                    insert into aid.rate select gen_random_uuid(), 'BASE_RATE', '2020-01-01', '2020-01-31', 1, 'planted', p.id, now(), p.id, now() \
                    from access.person p limit 1
                    """)
    void aPlantedFaultIsFound(Invariant invariant, String fault) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(fault);
            assertThat(invariant.breaches(connection)).isNotEmpty();
            connection.rollback();
        }
    }
}
