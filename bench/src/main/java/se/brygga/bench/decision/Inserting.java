package se.brygga.bench.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import se.brygga.bench.world.OwnProduct;

/** The reference: one row inserted and committed, on as many connections. */
final class Inserting extends Side<Inserting.Prepared> {

    private final AtomicInteger acknowledged = new AtomicInteger();

    Inserting(OwnProduct product, int connections) throws SQLException {
        super(connections);
        try (var admin = product.superuser();
                var statement = admin.createStatement()) {
            statement.execute("create schema measured");
            statement.execute("create table measured.line (id uuid primary key, text text not null)");
        }
        for (int i = 0; i < connections; i++) {
            connected(Prepared.on(product.superuser()));
        }
    }

    /** A connection with its statement. */
    record Prepared(Connection connection, PreparedStatement insert) implements Side.Connected {
        static Prepared on(Connection connection) throws SQLException {
            return new Prepared(
                    connection, connection.prepareStatement("insert into measured.line (id, text) values (?, ?)"));
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Override
    void once(Prepared on) throws SQLException {
        var random = ThreadLocalRandom.current();
        on.insert().setObject(1, new UUID(random.nextLong(), random.nextLong()));
        on.insert().setString(2, "one line that is durable when this returns");
        on.insert().executeUpdate();
        acknowledged.incrementAndGet();
    }

    int acknowledged() {
        return acknowledged.get();
    }
}
