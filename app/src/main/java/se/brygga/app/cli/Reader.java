package se.brygga.app.cli;

/**
 * Makes something of a value.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
interface Reader<T> {

    /** Reads the value, or says what is wrong with it. */
    T read(Cursor value) throws BadInput;
}
