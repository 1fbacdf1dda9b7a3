package se.brygga.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import se.brygga.app.web.ui.Language;

/** Options that every command running the web product shares. */
final class ServerOptions {

    private static final String LOOPBACK = "127.0.0.1";

    /** Both ways in which this machine calls itself. */
    private static final String THIS_MACHINE = "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1";

    @Option(names = "--port", paramLabel = "N", description = "Port of the web pages (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "Address of this machine that answers (default: ${DEFAULT-VALUE}). Plain HTTP belongs on no"
                    + " other, unless a proxy with TLS on another machine stands in front.")
    String listen = LOOPBACK;

    @Option(
            names = "--behind-proxy",
            arity = "0..1",
            fallbackValue = LOOPBACK,
            paramLabel = "ADDRESS",
            description = "A proxy with TLS stands in front, at this address (default: this machine): X-Forwarded-Proto"
                    + " and X-Forwarded-For are believed when they come from there, and from nobody else.")
    Optional<String> proxy = Optional.empty();

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

    /** Whether a link for another administrator is wanted; only {@code start} asks for it. */
    boolean newAdministratorLink;

    /** How the web answers: on which address, and whose word about the caller it takes. */
    Map<String, Object> web() {
        Map<String, Object> settings = new HashMap<>(Map.of("server.port", port, "server.address", listen));
        proxy.ifPresent(address -> {
            settings.put("server.forward-headers-strategy", "native");
            settings.put(
                    "server.tomcat.remoteip.internal-proxies",
                    address.equals(LOOPBACK) ? THIS_MACHINE : Pattern.quote(address));
        });
        return settings;
    }

    Language language() {
        return Language.of(lang).orElse(Language.SV);
    }
}
