package se.brygga.app.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.testing.TestProduct;

/** The heads of the chains are chained in their turn, so that not even a whole chain can be written anew. */
class AnchorTest {

    private static final String APPEND =
            "select audit.append(row('%s', null, 'CASE', '%s', null, 'malardalen', null, null, '{}', now(), null, null)::audit.entry)";

    private final TestProduct product = TestProduct.shared();
    private final AnchorJob job = product.bean(AnchorJob.class);

    @Test
    void everyChainThatHasGrownIsAnchoredOnceAndTheAnchorLeavesTheProduct() throws SQLException {
        UUID chain = chain();

        job.anchor();
        job.anchor();
        assertThat(column("select seq::text from audit.anchored_head where subject = '" + chain + "'"))
                .containsExactly("2");

        product.superuserDoes(APPEND.formatted(chain, "THIRD"));
        job.anchor();
        assertThat(column("select seq::text from audit.anchored_head where subject = '" + chain + "' order by seq"))
                .containsExactly("2", "3");
        assertThat(column("""
                        select count(*)::text from audit.anchor a left join platform.outbox o
                            on o.channel = 'ANCHOR' and o.payload ->> 'hash' = encode(a.hash, 'hex')
                         where o.id is null
                        """))
                .describedAs("anchors that nobody outside was told of")
                .containsExactly("0");
        assertThat(column("select audit.anchor_breaks()")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the end is cut off           | delete from audit.entry where subject = '%1$s' and seq = 2
            the whole chain is gone      | delete from audit.entry where subject = '%1$s'
            the chain is written anew    | update audit.entry set action = 'OTHER' where subject = '%1$s'; \
            update audit.entry e set hash = audit.link(e.prev_hash, e) where subject = '%1$s' and seq = 1; \
            update audit.entry e set prev_hash = (select f.hash from audit.entry f where f.subject = e.subject and f.seq = 1) where subject = '%1$s' and seq = 2; \
            update audit.entry e set hash = audit.link(e.prev_hash, e) where subject = '%1$s' and seq = 2
            the anchor is changed        | update audit.anchor set recorded_at = recorded_at - interval '1 day'
            the anchor tells another end | update audit.anchored_head set seq = 1, hash = (select hash from audit.entry where subject = '%1$s' and seq = 1) where subject = '%1$s'
            an anchor is missing         | delete from audit.anchored_head where anchor = (select max(seq) from audit.anchor)
            """)
    void itIsToldWhen(String what, String fault) throws SQLException {
        UUID chain = chain();
        job.anchor();

        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(fault.formatted(chain));
            try (ResultSet broken = statement.executeQuery("select audit.anchor_breaks()")) {
                assertThat(broken.next()).describedAs(what).isTrue();
            }
            connection.rollback();
        }
    }

    private UUID chain() {
        UUID chain = UUID.randomUUID();
        product.superuserDoes(APPEND.formatted(chain, "FIRST"));
        product.superuserDoes(APPEND.formatted(chain, "SECOND"));
        return chain;
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
