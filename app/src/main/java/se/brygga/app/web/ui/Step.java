package se.brygga.app.web.ui;

/**
 * One tab of an object.
 *
 * @param label its word
 * @param note a short word about its state, or empty
 * @param href its address
 * @param state where it stands
 */
public record Step(String label, String note, String href, State state) {

    /** Where a step stands. */
    public enum State {
        CURRENT,
        DONE,
        OPEN
    }

    /** Whether the reader is on it. */
    public boolean isCurrent() {
        return state == State.CURRENT;
    }

    /** Whether nothing is left to do in it. */
    public boolean isDone() {
        return state == State.DONE;
    }
}
