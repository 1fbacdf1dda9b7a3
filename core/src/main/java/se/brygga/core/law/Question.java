package se.brygga.core.law;

/**
 * What must be answered before a rule can be.
 *
 * @param pointer JSON pointer of the missing fact in an {@code assess} object, such as {@code /terms/amount}; or a date
 *     for a missing rate
 * @param text the question to ask a person
 */
public record Question(String pointer, Explanation text) {}
