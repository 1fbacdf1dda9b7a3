package se.brygga.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.TestProduct;

/** The log is as long as the institution is old; a page of it reads what it shows. */
class LongLogTest {

    private static final int LENGTH = 20_000;
    private static final int A_FEW_PAGES = 10 * AuditFilter.PAGE_SIZE;
    private static final String COMPANY = "planted-log";
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final TestProduct PRODUCT = TestProduct.shared();

    private final AuditLog log = PRODUCT.bean(AuditLog.class);
    private final Scope scope = Scope.ofCompanies(Set.of(COMPANY));

    @BeforeAll
    static void aLongLog() {
        PRODUCT.superuserDoes("""
                insert into audit.entry (subject, seq, kind, action, company, county, payload, recorded_at, prev_hash, hash)
                select '%s', i, case when i %% 2000 = 0 then 'RATE' else 'CASE' end, 'PLANTED', '%s', '98', '{}',
                       timestamptz '2099-01-01' + (i / 7) * interval '1 second', '', '\\x00'
                  from generate_series(1, %d) i;
                analyze audit.entry
                """.formatted(SUBJECT, COMPANY, LENGTH));
    }

    @AfterAll
    static void noLonger() {
        PRODUCT.superuserDoes("delete from audit.entry where subject = '" + SUBJECT + "'; analyze audit.entry");
    }

    @Test
    void aPageReadsWhatItShowsAndNotTheLog() {
        assertThat(rowsRead(filter(Optional.empty(), Optional.empty()))).isBetween(1L, (long) A_FEW_PAGES);
        AuditFilter.Mark middle = log.page(scope, filter(Optional.empty(), Optional.empty()))
                .next()
                .orElseThrow();
        assertThat(rowsRead(filter(Optional.empty(), Optional.of(middle)))).isBetween(1L, (long) A_FEW_PAGES);
        assertThat(rowsRead(filter(Optional.of("RATE"), Optional.empty()))).isBetween(1L, (long) A_FEW_PAGES);
    }

    @Test
    void everyEntryStandsOnOnePageAndInItsOrder() {
        List<AuditEntry> read = new ArrayList<>();
        Optional<AuditFilter.Mark> from = Optional.empty();
        for (int page = 0; page < 5; page++) {
            AuditLog.Page shown = log.page(scope, filter(Optional.empty(), from));
            read.addAll(shown.entries());
            from = Optional.of(
                    AuditFilter.Mark.read(shown.next().orElseThrow().text()).orElseThrow());
        }
        assertThat(read)
                .extracting(entry -> entry.chain().seq())
                .isEqualTo(IntStream.iterate(LENGTH, seq -> seq - 1)
                        .limit(read.size())
                        .boxed()
                        .toList());
        assertThat(new HashSet<>(read)).hasSameSizeAs(read);
        assertThat(log.page(scope, filter(Optional.of("RATE"), Optional.empty()))
                        .next())
                .isEmpty();
    }

    @Test
    void whoDoesNotSeeTheCompanySeesNoneOfIt() {
        for (Scope other : List.of(
                Scope.nothing(),
                Scope.ofCompanies(Set.of("malardalen")),
                Scope.ofCounties(Set.of("19")),
                Scope.ofParty(UUID.randomUUID()))) {
            assertThat(log.chain(other, SUBJECT)).isEmpty();
            assertThat(log.page(other, filter(Optional.empty(), Optional.empty()))
                            .entries())
                    .noneMatch(entry -> entry.chain().subject().equals(SUBJECT));
        }
        assertThat(log.chain(Scope.ofCounties(Set.of("98")), SUBJECT)).hasSize(LENGTH);
    }

    private static AuditFilter filter(Optional<String> kind, Optional<AuditFilter.Mark> before) {
        return new AuditFilter(kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), before);
    }

    /** What the database itself says that it read of the log. */
    private long rowsRead(AuditFilter filter) {
        return PRODUCT.bean(ScopedDatabase.class).in(scope, dsl -> {
            long before = rowsRead(dsl);
            assertThat(log.page(scope, filter).entries()).isNotEmpty();
            return rowsRead(dsl) - before;
        });
    }

    private static long rowsRead(DSLContext dsl) {
        return dsl.fetchSingle("""
                select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables where relid = 'audit.entry'::regclass
                """).get(0, Long.class);
    }
}
