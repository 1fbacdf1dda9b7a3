/**
 * What aid a loan, a guarantee or a grant holds: the reference rate of Communication 2008/C 14/02 and the gross grant
 * equivalents that follow from it.
 *
 * <p>All arithmetic runs with 34 significant digits. A sum is rounded once, at the end, half up to the cent or öre.
 * Rates may lie below nought.
 *
 * <pre>{@code
 * LoanShape shape = new LoanShape(new BigDecimal("900000"), 6, 1, 2, Amortisation.STRAIGHT_LINE);
 * LoanPlan plan = LoanPlan.of(shape, List.of(new RateStep(1, Rate.percent("0")), new RateStep(3, Rate.percent("5.49"))));
 * LoanAid.in(plan, new AidRates(Rate.percent("5.49"), Rate.percent("2.49"))).total().rounded();   // 95247.91
 * }</pre>
 */
@NullMarked
package se.brygga.core.law.eu.referencerate;

import org.jspecify.annotations.NullMarked;
