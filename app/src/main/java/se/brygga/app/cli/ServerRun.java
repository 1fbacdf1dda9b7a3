package se.brygga.app.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import se.brygga.app.cli.StartTimetable.Step;
import se.brygga.app.demo.UnfinishedDemo;
import se.brygga.app.organisation.ProfileSearch;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.app.platform.NotStarted;
import se.brygga.app.platform.ProductDatabase;
import se.brygga.app.platform.ProductStart;
import se.brygga.app.platform.StartTask;
import se.brygga.app.platform.StartingDatabase;
import se.brygga.app.web.ui.Messages;
import se.brygga.postgres.PostgresServer;
import se.brygga.postgres.StartRefused;

/**
 * One run of the product from the terminal: database, application, start tasks, "ready", and a clean stop.
 *
 * @param product the application class of the web product
 * @param options what the person asked for
 * @param data the data directory
 * @param demo whether invented data is wanted
 * @param today the last day of the demo
 * @param use what the product is started for
 */
record ServerRun(Class<?> product, ServerOptions options, Path data, boolean demo, LocalDate today, Use use) {

    /** Serves whoever comes, until the product is stopped. */
    static final Use SERVE = (ready, watch) -> watch.untilTheEnd(ready);

    private static final int LAST_PORT = 65_535;

    /** What a product is used for once it is ready; gives the exit code. */
    @FunctionalInterface
    interface Use {
        /** Uses it, and returns when it is to end. */
        int of(ConfigurableApplicationContext ready, DatabaseWatch watch);
    }

    /** Stays until the product is stopped; 1 when the start is refused, with the reason in one sentence. */
    int run() {
        StartTimetable times = StartTimetable.begin(Clock.systemUTC());
        Terminal terminal = new Terminal(Messages.load(), options.language());
        if (options.port < 0 || options.port > LAST_PORT) {
            terminal.say("cli.refused.port-number", Integer.toString(options.port), Integer.toString(LAST_PORT));
            return 1;
        }
        if (portIsBusy()) {
            terminal.say("cli.refused.port", Integer.toString(options.port));
            return 1;
        }
        ProfileAhead profile = new ProfileAhead();
        DatabaseWatch watch = new DatabaseWatch(terminal);
        StartingDatabase database = StartingDatabase.begin(() -> {
            times.beside(Step.PROFILE, () -> profile.read(search().place(), rates()));
            long begun = System.nanoTime();
            ProductDatabase ready = database(watch);
            times.beside(
                    Duration.ofNanos(System.nanoTime() - begun), ready.server().map(PostgresServer::startTimes));
            return ready;
        });
        try {
            return serve(database, profile, terminal, times, watch);
        } catch (NotStarted refused) {
            terminal.say(refused.messageKey(), refused.arguments().toArray());
            profile.faults()
                    .forEach(fault -> terminal.say(
                            "cli.refused.profile.fault",
                            fault.text(options.language().locale())));
        } catch (PortInUseException late) {
            terminal.say("cli.refused.port", Integer.toString(late.getPort()));
        }
        return 1;
    }

    private ProfileSearch search() {
        Optional<String> environment = Optional.ofNullable(System.getenv(ProfileSearch.VARIABLE));
        return new ProfileSearch(options.profile, environment, Optional.empty());
    }

    private RateScope rates() {
        return demo ? RateScope.WITH_INVENTED : RateScope.SOURCED;
    }

    /** A start that fails half-way leaves no database server behind; an orderly stop is the shutdown hook's alone. */
    private int serve(
            StartingDatabase database,
            ProfileAhead profile,
            Terminal terminal,
            StartTimetable times,
            DatabaseWatch watch) {
        try {
            ConfigurableApplicationContext context =
                    new ProductStart(product, database, clock(), settings(profile)).run();
            times.done(Step.WEB);
            return new StartWork(context).run(stopping -> work(context, terminal, times, stopping))
                    ? ready(context, terminal, times, watch)
                    : 0;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private int ready(
            ConfigurableApplicationContext context, Terminal terminal, StartTimetable times, DatabaseWatch watch) {
        terminal.say("cli.ready.address", "http://localhost:" + options.port + "/");
        times.tell(terminal);
        terminal.say("cli.ready");
        return use.of(context, watch);
    }

    /** The demo's clock shows its last day, whatever day it is: its rates and deadlines belong to that day. */
    private Clock clock() {
        Clock real = Clock.systemUTC();
        return demo ? Clock.offset(real, Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(real), today))) : real;
    }

    private ProductDatabase database(DatabaseWatch watch) throws StartRefused {
        int connections = Runtime.getRuntime().availableProcessors() * 2 + 2;
        if (options.databaseUrl.isPresent()) {
            String url = options.databaseUrl.get();
            return ProductDatabase.external(url, options.databaseOwnerUrl.orElse(url), connections);
        }
        return demo && new UnfinishedDemo(data).isSet()
                ? ProductDatabase.embeddedAfresh(EmbeddedServer.in(data), watch, connections)
                : ProductDatabase.embedded(EmbeddedServer.in(data), watch, connections);
    }

    private Map<String, Object> settings(ProfileAhead profile) {
        Map<String, Object> settings = new HashMap<>(options.web());
        settings.put(Profiles.READ_ALREADY, profile);
        settings.put("brygga.demo", demo);
        settings.put("brygga.second-factor", demo ? "optional" : "required");
        settings.put("brygga.new-administrator-link", options.newAdministratorLink);
        settings.put("brygga.data", data.toAbsolutePath().toString());
        options.secretKey.ifPresent(
                file -> settings.put("brygga.secret-key", file.toAbsolutePath().toString()));
        return settings;
    }

    /** What goes on while the first pages are answered already. */
    private void work(
            ConfigurableApplicationContext context, Terminal terminal, StartTimetable times, BooleanSupplier stopping) {
        tasks(context, terminal, stopping);
        times.done(Step.TASKS);
        if (!stopping.getAsBoolean()) {
            ProductStart.complete(context);
        }
        times.done(Step.REST);
    }

    private void tasks(ConfigurableApplicationContext context, Terminal terminal, BooleanSupplier stopping) {
        StartTask.Start start = new StartTask.Start(demo, today, data.toAbsolutePath(), terminal, stopping);
        context.getBeansOfType(StartTask.class).values().stream()
                .sorted(Comparator.comparingInt(StartTask::order))
                .forEach(task -> task.run(start));
    }

    private boolean portIsBusy() {
        try (ServerSocket probe = new ServerSocket(options.port, 1, InetAddress.getByName(options.listen))) {
            return probe.getLocalPort() != options.port && options.port != 0;
        } catch (BindException busy) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
