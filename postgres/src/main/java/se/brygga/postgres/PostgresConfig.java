package se.brygga.postgres;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Where and how to run the server.
 *
 * @param home the data directory: everything that must survive lies here
 * @param binaries where the unpacked programs are kept; may be shared by many data directories and thrown away at will
 * @param port the port to listen on; empty means the one used last time or else a free one
 * @param productVersion the version of the product, dotted numbers; a directory written by a newer one is refused
 * @param settings settings on top of, or instead of, the durable ones
 * @param random makes the superuser's password and proposes ports
 */
public record PostgresConfig(
        Path home,
        Path binaries,
        OptionalInt port,
        String productVersion,
        Map<String, String> settings,
        SecureRandom random) {

    /** Makes paths absolute and the settings unchangeable. */
    public PostgresConfig {
        home = home.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The usual set-up: everything under {@code home}, any free port. */
    public static PostgresConfig in(Path home, String productVersion, SecureRandom random) {
        return new PostgresConfig(
                home, home.resolve("programs"), OptionalInt.empty(), productVersion, Map.of(), random);
    }

    /** The same with the programs kept in a folder that several data directories share. */
    public PostgresConfig withBinaries(Path folder) {
        return new PostgresConfig(home, folder, port, productVersion, settings, random);
    }

    /** The same on a port of the caller's choice; a busy one is refused. */
    public PostgresConfig withPort(int wanted) {
        return new PostgresConfig(home, binaries, OptionalInt.of(wanted), productVersion, settings, random);
    }

    /** The same with one PostgreSQL setting given on the command line of the server. */
    public PostgresConfig withSetting(String name, String value) {
        var more = new TreeMap<>(settings);
        more.put(name, value);
        return new PostgresConfig(home, binaries, port, productVersion, more, random);
    }
}
