package se.brygga.app.web.ui;

import java.util.Optional;

/**
 * One labelled value, in an identity bar, a definition list or a list of answers to check.
 *
 * @param label what it is
 * @param value the value, already formatted; empty shows as not given
 * @param tag a status word beside it
 * @param link what to do about it, for example change
 */
public record Fact(String label, String value, Optional<Tag> tag, Optional<Link> link) {

    /** A plain value. */
    public static Fact of(String label, String value) {
        return new Fact(label, value, Optional.empty(), Optional.empty());
    }

    /** A value with a status word. */
    public static Fact of(String label, String value, Tag tag) {
        return new Fact(label, value, Optional.of(tag), Optional.empty());
    }

    /** A value that can be changed. */
    public static Fact of(String label, String value, Link change) {
        return new Fact(label, value, Optional.empty(), Optional.of(change));
    }
}
