/**
 * JSON as a value, and its one canonical form (RFC 8785), so that the same receipt always has the same bytes and the
 * same hash.
 *
 * <p>Only what receipts need: text, truth, whole numbers, lists and objects. Amounts and shares are text, so no number
 * ever passes through binary fractions.
 */
@NullMarked
package se.brygga.core.json;

import org.jspecify.annotations.NullMarked;
