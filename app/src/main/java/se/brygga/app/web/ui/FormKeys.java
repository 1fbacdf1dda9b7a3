package se.brygga.app.web.ui;

/** Gives each form a key of its own, so that the same form sent twice has one effect. */
@FunctionalInterface
public interface FormKeys {
    /** A key that was never given before. */
    String next();
}
