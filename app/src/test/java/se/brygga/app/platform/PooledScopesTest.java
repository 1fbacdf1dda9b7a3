package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** R22: connections are handed from one reader to the next, and nothing of what one may see stays on them. */
class PooledScopesTest {

    private static final int CONNECTIONS = 5;
    private static final int READERS = 10;
    private static final int REQUESTS = 10_000;

    private final TestProduct product = TestProduct.shared();
    private final ScopedDatabase database = product.bean(ScopedDatabase.class);

    /** Somebody who reads: under which scope, and which rows are hers. */
    private record Reader(Scope scope, String hers, boolean seesSome) {}

    /** What one thread found. */
    private record Tally(int requests, long foreign, long blind) {}

    @Test
    void tenThousandAlternatingReadersOnFiveConnectionsSeeNothingOfEachOther() throws Exception {
        List<Reader> readers = readers();
        HikariDataSource pool = product.bean(DataSource.class).unwrap(HikariDataSource.class);
        int before = pool.getMaximumPoolSize();
        pool.getHikariConfigMXBean().setMaximumPoolSize(CONNECTIONS);
        pool.getHikariPoolMXBean().softEvictConnections();
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            List<Future<Tally>> running = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                int offset = i;
                running.add(threads.submit(() -> read(readers, offset)));
            }
            Tally all = sum(running);
            assertThat(pool.getHikariPoolMXBean().getTotalConnections()).isLessThanOrEqualTo(CONNECTIONS);
            assertThat(all).isEqualTo(new Tally(REQUESTS, 0, 0));
        } finally {
            pool.getHikariConfigMXBean().setMaximumPoolSize(before);
        }
    }

    private static Tally sum(List<Future<Tally>> running) throws InterruptedException, ExecutionException {
        Tally all = new Tally(0, 0, 0);
        for (Future<Tally> one : running) {
            Tally tally = one.get();
            all = new Tally(
                    all.requests() + tally.requests(), all.foreign() + tally.foreign(), all.blind() + tally.blind());
        }
        return all;
    }

    /** Every third request ends in a fault and a rollback, every fifth looks from inside another's transaction. */
    private Tally read(List<Reader> readers, int offset) {
        long foreign = 0;
        long blind = 0;
        for (int i = 0; i < REQUESTS / READERS; i++) {
            Reader reader = readers.get((i + offset) % readers.size());
            Reader outer = readers.get((i + offset + 1) % readers.size());
            long[] counted = i % 5 == 0
                    ? database.in(outer.scope(), dsl -> counted(reader))
                    : i % 3 == 0 ? afterFault(reader) : counted(reader);
            foreign += counted[0];
            blind += reader.seesSome() == (counted[1] > 0) ? 0 : 1;
        }
        return new Tally(REQUESTS / READERS, foreign, blind);
    }

    private long[] counted(Reader reader) {
        return database.in(reader.scope(), dsl -> {
            var row = dsl.fetchSingle("select count(*) filter (where not (" + reader.hers()
                    + ")) as foreign_rows, count(*) as seen from cases.case_file");
            return new long[] {row.get("foreign_rows", Long.class), row.get("seen", Long.class)};
        });
    }

    private long[] afterFault(Reader reader) {
        try {
            database.run(reader.scope(), dsl -> {
                throw new IllegalStateException("a fault in the middle of a request");
            });
        } catch (IllegalStateException expected) {
            return counted(reader);
        }
        throw new AssertionError("the fault was swallowed");
    }

    private List<Reader> readers() {
        CaseFile here = application(98_350, "malardalen", "18");
        CaseFile there = application(98_351, "stockholm-sormland", "01");
        return List.of(
                new Reader(Scope.ofCompanies(Set.of("malardalen")), "company = 'malardalen'", true),
                new Reader(Scope.ofCompanies(Set.of("stockholm-sormland")), "company = 'stockholm-sormland'", true),
                new Reader(Scope.ofCounties(Set.of("18")), "county = '18'", true),
                new Reader(Scope.nothing(), "false", false),
                party(here),
                new Reader(Scope.ofCounties(Set.of("01")), "county = '01'", true),
                party(there));
    }

    private static Reader party(CaseFile file) {
        UUID party = file.applicant().party();
        return new Reader(Scope.ofParty(party), "party = '" + party + "'", true);
    }

    private CaseFile application(int serial, String company, String county) {
        CaseWorld world = new CaseWorld(product);
        UUID enterprise = world.enterprise(
                "Delad Förbindelse " + serial + " AB",
                OrganisationNumber.invented(serial).digits());
        String number = world.application(enterprise, new CaseFile.Place(company, county, "almi", "almi"));
        return product.bean(Cases.class)
                .byNumber(Scope.ofCompanies(Set.of(company)), number)
                .orElseThrow();
    }
}
