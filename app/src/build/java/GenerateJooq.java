import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;
import se.brygga.postgres.PostgresConfig;
import se.brygga.postgres.PostgresListener;
import se.brygga.postgres.PostgresServer;

/*
 * Build step: starts a PostgreSQL of its own, runs the migrations, and writes jOOQ's classes for every schema. Does nothing
 * when the migrations are the same as last time.
 */
static final Path DATABASE = Path.of("src/main/resources/db");
static final Path OUTPUT = Path.of("target/generated-sources/jooq");
// Goes into the jar too: line 1 a fingerprint, then every version: a database that carries the same fingerprint needs no migration at start.
static final Path STAMP = Path.of("target/generated-resources/db/migrations.txt");
static final List<String> SCHEMAS =
    List.of("platform", "access", "organisation", "clients", "cases", "aid", "documents", "audit");

void main() throws Exception {
  String stamp = fingerprint() + "\n" + versions();
  if (Files.exists(OUTPUT) && Files.exists(STAMP) && Files.readString(STAMP).equals(stamp)) {
    return;
  }
  try (PostgresServer server = start()) {
    prepare(server);
    migrate(server);
    generate(server);
  }
  Files.createDirectories(STAMP.getParent());
  Files.writeString(STAMP, stamp);
}

PostgresServer start() throws Exception {
  PostgresConfig config = PostgresConfig.in(Path.of("target/codegen-postgres"), "0", new SecureRandom());
  return PostgresServer.start(config, PostgresListener.silent());
}

void prepare(PostgresServer server) throws Exception {
  try (Connection admin = DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", server.superuserPassword());
      var statement = admin.createStatement()) {
    statement.execute(Files.readString(DATABASE.resolve("bootstrap/roles.sql")));
    statement.execute("drop database if exists codegen");
    statement.execute("create database codegen owner brygga_owner");
  }
}

void migrate(PostgresServer server) {
  Flyway.configure()
      .dataSource(server.jdbcUrl("codegen"), "postgres", server.superuserPassword())
      .initSql("set role brygga_owner")
      .locations("filesystem:" + DATABASE.resolve("migration"))
      .load()
      .migrate();
}

void generate(PostgresServer server) throws Exception {
  GenerationTool.generate(
      new Configuration()
          .withLogging(Logging.WARN)
          .withJdbc(new Jdbc().withUrl(server.jdbcUrl("codegen")).withUser("postgres").withPassword(server.superuserPassword()))
          .withGenerator(
              new Generator()
                  .withDatabase(
                      new Database()
                          .withName("org.jooq.meta.postgres.PostgresDatabase")
                          .withSchemata(SCHEMAS.stream().map(s -> new SchemaMappingType().withInputSchema(s)).toList())
                          .withForcedTypes(
                              new ForcedType()
                                  .withUserType("se.brygga.app.platform.DayRange")
                                  .withBinding("se.brygga.app.platform.DayRangeBinding")
                                  .withIncludeTypes("daterange"))
                          .withExcludes("spring_session.*|event_publication|flyway.*"))
                  .withGenerate(new Generate()
                      .withJavaTimeTypes(true)
                      .withGlobalUDTReferences(false)
                      .withImplicitJoinPathsToOne(false)
                      .withImplicitJoinPathsToMany(false))
                  .withTarget(new Target().withPackageName("se.brygga.db").withDirectory(OUTPUT.toString()))));
}

/* The migration versions this build knows: a database with another one was written by a newer product. */
String versions() throws Exception {
  try (var files = Files.list(DATABASE.resolve("migration"))) {
    return files.map(f -> f.getFileName().toString()).map(f -> f.substring(1, f.indexOf("__"))).sorted()
        .collect(Collectors.joining("\n"));
  }
}

String fingerprint() throws Exception {
  MessageDigest digest = MessageDigest.getInstance("SHA-256");
  try (var files = Files.walk(DATABASE)) {
    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
      digest.update(file.getFileName().toString().getBytes());
      digest.update(Files.readAllBytes(file));
    }
  }
  digest.update(Files.readAllBytes(Path.of("src/build/java/GenerateJooq.java")));
  return HexFormat.of().formatHex(digest.digest());
}
