package se.brygga.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.brygga.app.web.ui.Language;

/** Options that every command running the web product shares. */
final class ServerOptions {

    @Option(names = "--port", paramLabel = "N", description = "Port of the web pages (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(names = "--profile", paramLabel = "DIR", description = "Folder of the institution's profile.")
    Optional<Path> profile = Optional.empty();

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "JDBC address of a PostgreSQL 18 of your own, with user and password of the application role.")
    Optional<String> databaseUrl = Optional.empty();

    @Option(
            names = "--database-owner-url",
            paramLabel = "URL",
            defaultValue = "${env:BRYGGA_DATABASE_OWNER_URL}",
            description = "The same with the role that owns the schema and runs the migrations.")
    Optional<String> databaseOwnerUrl = Optional.empty();

    @Option(
            names = "--secret-key",
            paramLabel = "FILE",
            description =
                    "The key of the secrets in the database, made at the first start (default: secret.key in the data"
                            + " directory). Keep a copy of it apart from copies of the database.")
    Optional<Path> secretKey = Optional.empty();

    @Option(names = "--lang", paramLabel = "sv|en", description = "Language of these lines (default: sv).")
    String lang = "sv";

    Language language() {
        return Language.of(lang).orElse(Language.SV);
    }
}
