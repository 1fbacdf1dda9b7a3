/**
 * De minimis aid (stöd av mindre betydelse): the ceiling by date, what earlier aid counts against it, and the boxes
 * within which a loan or a guarantee has a known aid content.
 *
 * <pre>{@code
 * Headroom headroom = Headroom.of(situation, law);
 * Finding finding = headroom.check(Money.parse("EUR 9284.99"));
 * }</pre>
 */
@NullMarked
package se.brygga.core.law.eu.deminimis;

import org.jspecify.annotations.NullMarked;
