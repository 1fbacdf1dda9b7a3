package se.brygga.core.law;

import se.brygga.core.law.Value.Share;

/**
 * What was measured and the limit it was held against, in machine form.
 *
 * @param value what the case has
 * @param limit what the provision allows or demands
 */
public record Measure(String value, String limit) {

    /** A share against a limiting share; unequal shares never print alike. */
    public static Measure of(Share value, Share limit) {
        return new Measure(value.against(limit), limit.machine());
    }

    /** Any other value against its limit. */
    public static Measure of(Value value, Value limit) {
        return new Measure(value.machine(), limit.machine());
    }
}
