/**
 * The law engine, small on purpose: provisions that can be cited, parameters that have dates and sources, and rules
 * that answer with findings.
 *
 * <pre>{@code
 * LawOn law = lawbook.on(LocalDate.of(2010, 5, 3));
 * Finding finding = law.using(CEILING, section25, ceiling -> Limits.atMost(section25, amount, ceiling));
 * Outcome outcome = Outcome.of(List.of(finding));
 * }</pre>
 *
 * <p>A rule proposes; a person decides. Discretion enters as a recorded {@link se.brygga.core.law.Reason} or
 * {@link se.brygga.core.law.Judgement} and never by-passes a rule.
 */
@NullMarked
package se.brygga.core.law;

import org.jspecify.annotations.NullMarked;
