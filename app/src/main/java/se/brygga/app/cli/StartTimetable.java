package se.brygga.app.cli;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.platform.StartTask;
import se.brygga.postgres.StartTimes;

/** Where the time of a start goes, step by step. */
final class StartTimetable {

    /** The steps, in the order they happen. */
    enum Step {
        /** From the birth of the virtual machine to the first line of ours; a build before it does not count. */
        JAVA("cli.ready.time.java"),
        /** Reading and checking the institution's profile; beside the web product, before the database. */
        PROFILE("cli.ready.time.profile"),
        /** Starting PostgreSQL, recovery included; beside the web product. */
        POSTGRES("cli.ready.time.postgres"),
        /** Settings guard, migrations and the first connections; beside the web product too. */
        DATABASE("cli.ready.time.database"),
        /** The web product, until pages are answered; what it waited for the database is in it. */
        WEB("cli.ready.time.web"),
        /** Reference data, accounts, demo data. */
        TASKS("cli.ready.time.tasks"),
        /** The parts that the first page does not need; pages are answered already. */
        REST("cli.ready.time.rest");

        private final String key;

        Step(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private static final Set<Step> BESIDE = EnumSet.of(Step.PROFILE, Step.POSTGRES, Step.DATABASE);

    private final Map<Step, Duration> times = new EnumMap<>(Step.class);
    private long last = System.nanoTime();

    /** Begins to count now; what came before was Java's own start. */
    static StartTimetable begin(Clock clock) {
        StartTimetable table = new StartTimetable();
        Instant now = clock.instant();
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        table.times.put(Step.JAVA, Duration.between(started, now));
        return table;
    }

    /** Does what goes on beside the web product, and counts it as the step. */
    void beside(Step step, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        put(step, Duration.ofNanos(System.nanoTime() - begun));
    }

    private synchronized void put(Step step, Duration time) {
        times.put(step, time);
    }

    /** The step is done; the next one begins. */
    synchronized void done(Step step) {
        long now = System.nanoTime();
        times.merge(step, Duration.ofNanos(now - last), Duration::plus);
        last = now;
    }

    /** What the database took beside the web product, and how much of it a server of our own needed to start. */
    void beside(Duration database, Optional<StartTimes> server) {
        Duration started = server.map(StartTimes::total).orElse(Duration.ZERO);
        put(Step.POSTGRES, started);
        put(Step.DATABASE, database.minus(started));
    }

    /** One line for the sum and one for each step. */
    synchronized void tell(StartTask.Console console) {
        Duration inTurn = times.entrySet().stream()
                .filter(entry -> !BESIDE.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Duration.ZERO, Duration::plus);
        console.say("cli.ready.time", seconds(inTurn));
        times.forEach((step, time) -> console.say(step.key(), seconds(time)));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%5.1f", time.toMillis() / 1000.0);
    }
}
