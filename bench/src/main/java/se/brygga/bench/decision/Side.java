package se.brygga.bench.decision;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** One side of the pair: workers with a connection each, who do the next piece of work until a number is done. */
abstract class Side<C extends Side.Connected> implements AutoCloseable {

    /** A connection of a worker. */
    interface Connected extends AutoCloseable {
        @Override
        void close() throws IOException, SQLException;
    }

    private final List<C> connections = new ArrayList<>();
    private final ExecutorService workers;

    Side(int workers) {
        this.workers = Executors.newFixedThreadPool(workers);
    }

    final void connected(C connection) {
        connections.add(connection);
    }

    /** Does one piece of work and remembers that it was acknowledged. */
    abstract void once(C connection) throws Exception;

    /** Does so many pieces of work and answers how many a second. */
    final double rate(int count) throws InterruptedException, ExecutionException {
        var left = new AtomicInteger(count);
        long begun = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (var connection : connections) {
            running.add(workers.submit(() -> {
                while (left.getAndDecrement() > 0) {
                    once(connection);
                }
                return connection;
            }));
        }
        for (var one : running) {
            one.get();
        }
        return count * 1e9 / (System.nanoTime() - begun);
    }

    @Override
    public void close() throws IOException, SQLException {
        workers.shutdownNow();
        for (var connection : connections) {
            connection.close();
        }
    }
}
