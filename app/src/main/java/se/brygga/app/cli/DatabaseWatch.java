package se.brygga.app.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.StartRefused;

/**
 * Tells the person who runs the product what becomes of its database server, and ends the run when it cannot be brought
 * back: a product without a database can acknowledge nothing. While the server is away {@code /halsa} says DOWN.
 */
final class DatabaseWatch implements PostgresListener {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    private final Terminal terminal;
    private final CompletableFuture<Optional<StartRefused>> end = new CompletableFuture<>();

    DatabaseWatch(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void crashed(int exitCode) {
        LOG.error("PostgreSQL ended by itself with code {}", exitCode);
        terminal.say("cli.database.crashed", Integer.toString(exitCode));
    }

    @Override
    public void restarted(Duration outage) {
        LOG.warn("PostgreSQL answers again after {} ms", outage.toMillis());
        terminal.say("cli.database.restarted", String.format(Locale.ROOT, "%.1f", outage.toMillis() / 1000.0));
    }

    @Override
    public void gaveUp(StartRefused reason) {
        LOG.error("PostgreSQL could not be brought back", reason);
        end.complete(Optional.of(reason));
    }

    /** Stays until the product is stopped (0) or its database is gone for good (1, and the reason is told). */
    int untilTheEnd(ConfigurableApplicationContext context) {
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                end.complete(Optional.empty());
            }
        });
        Optional<StartRefused> reason = end.join();
        reason.ifPresent(refused -> {
            context.close();
            terminal.say(refused.messageKey(), refused.arguments().toArray());
            terminal.say("cli.database.gone");
        });
        return reason.isPresent() ? 1 : 0;
    }
}
