/**
 * A real PostgreSQL, unpacked, initialised, run and watched over as a child process of the product.
 *
 * <p>One call starts it and hands out an address:
 *
 * <p>{@snippet : var config = PostgresConfig.in(Path.of("data/demo"), "0.1.0", new SecureRandom()); try (PostgresServer
 * server = PostgresServer.start(config, PostgresListener.silent())) { DriverManager.getConnection(server.jdbcUrl(),
 * PostgresServer.SUPERUSER, server.superuserPassword()); } }
 *
 * <p>What a commit promises is never traded for speed: {@code fsync}, {@code full_page_writes},
 * {@code synchronous_commit} and page checksums are on. {@link se.brygga.postgres.SettingsGuard} checks the same of any
 * server, also one that somebody else runs.
 */
@NullMarked
package se.brygga.postgres;

import org.jspecify.annotations.NullMarked;
