package se.brygga.app.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why the database did not do something although the product is well. All of them are for whoever asked to know, and
 * none is a fault of ours; what is none of them is.
 */
public enum DatabaseFault {

    /** Somebody else holds what was to be changed, or two stood in each other's way; asked again, it works. */
    HELD("55P03", "40"),

    /** Somebody else has just done the same. */
    RACE("23505", "23P01"),

    /** Text that no database takes: the character zero, or half of a character. */
    BAD_TEXT("22021", "22P05"),

    /** The database is away, starting, stopping, out of room, or too slow. */
    AWAY;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change; List itself does not say so
    private final List<String> states;

    DatabaseFault(String... states) {
        this.states = List.of(states);
    }

    /** Which of them it was, if any. */
    public static Optional<DatabaseFault> of(Throwable fault) {
        Optional<DatabaseFault> told = DatabaseAway.told(fault)
                .flatMap(said -> Optional.ofNullable(said.getSQLState()).stream())
                .flatMap(state -> Arrays.stream(values()).filter(kind -> kind.names(state)))
                .findFirst();
        return told.or(() -> Optional.of(AWAY).filter(kind -> DatabaseAway.isCauseOf(fault)));
    }

    private boolean names(String state) {
        return states.stream().anyMatch(state::startsWith);
    }
}
