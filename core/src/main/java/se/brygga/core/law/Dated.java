package se.brygga.core.law;

/**
 * One value of a parameter, with the days for which it holds.
 *
 * @param period the days
 * @param value the value
 * @param source where it comes from
 * @param <V> kind of value
 */
public record Dated<V extends Value>(Period period, V value, Source source) {}
