package se.brygga.app.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.datasource.AbstractDataSource;
import se.brygga.postgres.StartRefused;

/**
 * The product's database while it may still be starting: the web product is put together beside it, and whoever needs a
 * connection waits for it. The first page does so too: lock, settings guard and migrations are done before the server
 * listens, and a start that they refuse never answers.
 */
public final class StartingDatabase implements SmartInitializingSingleton, AutoCloseable {

    private final CompletableFuture<ProductDatabase> start;

    private StartingDatabase(CompletableFuture<ProductDatabase> start) {
        this.start = start;
    }

    /** Starts a database, or says in one sentence why it cannot be. */
    @FunctionalInterface
    public interface Start {

        /** Returns once the database is guarded and migrated. */
        ProductDatabase run() throws StartRefused;
    }

    /** Begins to start it and does not wait. */
    public static StartingDatabase begin(Start start) {
        CompletableFuture<ProductDatabase> begun = new CompletableFuture<>();
        Thread.ofPlatform().name("database-start").start(() -> {
            try {
                begun.complete(start.run());
            } catch (StartRefused refused) {
                begun.completeExceptionally(
                        new NotStarted(refused.messageKey(), refused.arguments().toArray()));
            } catch (RuntimeException | Error failed) {
                begun.completeExceptionally(failed);
            }
        });
        return new StartingDatabase(begun);
    }

    /** One that is ready. */
    static StartingDatabase started(ProductDatabase database) {
        return new StartingDatabase(CompletableFuture.completedFuture(database));
    }

    /** The database, once it is ready; fails as its start failed. */
    public ProductDatabase await() {
        try {
            return start.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException ours -> throw ours;
                case Error serious -> throw serious;
                case null, default -> throw failed;
            }
        }
    }

    /** Connections of the application role; the first ones wait for the database. */
    public DataSource dataSource() {
        return new Waiting();
    }

    @Override
    public void afterSingletonsInstantiated() {
        await();
    }

    /** Stops what was started, also when it was about to start only. */
    @Override
    public void close() {
        start.handle((database, failed) -> true).join();
        if (!start.isCompletedExceptionally()) {
            start.join().close();
        }
    }

    private final class Waiting extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            return await().dataSource().getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return await().dataSource().getConnection(user, password);
        }

        /** The pool itself, for whoever looks after it. */
        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return type.isInstance(this)
                    ? type.cast(this)
                    : await().dataSource().unwrap(type);
        }
    }
}
