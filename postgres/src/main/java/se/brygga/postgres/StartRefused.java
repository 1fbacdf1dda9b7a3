package se.brygga.postgres;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The database could not be started, and nothing that was there has been changed.
 *
 * <p>The product turns {@link #messageKey()} and {@link #arguments()} into one sentence in the reader's language;
 * {@link #getMessage()} is the English one for logs.
 */
public final class StartRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a start is refused. The message arguments of each are named in order. */
    public enum Reason {
        /** Another running product holds the directory. Arguments: directory, process id of the holder. */
        DIRECTORY_IN_USE("The data directory %s is in use by process %s."),
        /** The directory cannot be created or written. Arguments: directory, what the system said. */
        NOT_WRITABLE("The data directory %s cannot be written: %s"),
        /** A newer product wrote the directory. Arguments: directory, version found, version of this product. */
        NEWER_PRODUCT("The data directory %s was last used by version %s; this is version %s."),
        /** Another major version of PostgreSQL wrote it. Arguments: directory, major found, major expected. */
        OTHER_POSTGRES_MAJOR("The data directory %s belongs to PostgreSQL %s; this product runs PostgreSQL %s."),
        /** The port that was asked for is taken. Arguments: port. */
        PORT_BUSY("Port %s is in use by another program."),
        /** No binaries for this operating system and processor are on the class path. Arguments: platform. */
        NO_BINARIES("There are no PostgreSQL binaries for %s in this build."),
        /** Run as root, and every way to give up root for the database was forbidden. Arguments: none. */
        CANNOT_LEAVE_ROOT(
                "PostgreSQL refuses to run as root, and neither unshare, setpriv nor runuser may be used here."),
        /** An orphan of an earlier run holds the directory and does not stop. Arguments: directory, process id. */
        ORPHAN_REMAINS("PostgreSQL process %2$s still holds the data directory %1$s and does not stop."),
        /** PostgreSQL itself gave up. Arguments: the end of its log. */
        POSTGRES_FAILED("PostgreSQL did not start: %s"),
        /** The settings guard found a danger; the message key is the danger's own. Arguments: what was found. */
        UNSAFE_SERVER("The database server is not safe to use: %s"),
        /** The start was interrupted. Arguments: none. */
        INTERRUPTED("The start of PostgreSQL was interrupted.");

        private final String english;

        Reason(String english) {
            this.english = english;
        }

        /** The key of the sentence, such as {@code postgres.refused.port-busy}. */
        public String messageKey() {
            return "postgres.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String messageKey;
    // A java.util.List of strings made by List.of, which is serialisable as exceptions must be.
    private final transient List<String> arguments;

    StartRefused(Reason reason, Object... arguments) {
        super(reason.english.formatted(arguments));
        this.reason = reason;
        this.messageKey = reason.messageKey();
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    StartRefused(SettingsGuard.Finding finding) {
        super(Reason.UNSAFE_SERVER.english.formatted(finding.danger() + ", " + finding.found()));
        this.reason = Reason.UNSAFE_SERVER;
        this.messageKey = finding.danger().messageKey();
        this.arguments = List.of(finding.found());
    }

    /** Why the start was refused. */
    public Reason reason() {
        return reason;
    }

    /** The key of the sentence in the product's message bundles. */
    public String messageKey() {
        return messageKey;
    }

    /** What goes into the sentence, in the order documented at the {@link Reason}. */
    public List<String> arguments() {
        return arguments;
    }
}
