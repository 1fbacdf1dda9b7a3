package se.brygga.app.clients.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;

/** The cost of reading one group is that of the group, however large the register has become. */
class OwnershipReaderTest {

    @Test
    void oneGroupIsReadWithoutReadingTheRegister() throws Exception {
        try (Connection connection = TestProduct.shared().superuser()) {
            connection.setAutoCommit(false);
            List<String> asked = new ArrayList<>();
            DSLContext dsl = DSL.using(new DefaultConfiguration()
                    .set(SQLDialect.POSTGRES)
                    .set(connection)
                    .set(ExecuteListener.onExecuteStart(context -> Optional.ofNullable(context.query())
                            .map(query -> query.getSQL(ParamType.INLINED))
                            .ifPresent(asked::add))));
            UUID one = UUID.randomUUID();
            dsl.execute("""
                    insert into clients.enterprise (id, legal_form, name, recorded_at)
                    select case when n = 1 then ?::uuid else gen_random_uuid() end, 'LIMITED_COMPANY', 'Påhittat Bolag', now()
                      from generate_series(1, 20000) n
                    """, one);
            dsl.execute("analyze clients.enterprise");
            asked.clear();

            assertThat(new OwnershipReader()
                            .around(dsl, one, LocalDate.of(2026, 11, 20))
                            .enterprises())
                    .hasSize(1);
            String plan =
                    String.join("\n", dsl.fetch("explain " + asked.getFirst()).getValues(0, String.class));

            assertThat(plan).contains("enterprise_pkey").doesNotContain("Seq Scan on enterprise");
            connection.rollback();
        }
    }
}
