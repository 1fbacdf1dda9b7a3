/**
 * The test of whether an enterprise is micro, small or medium-sized: figures of the enterprise with its linked and
 * partner enterprises against the ceilings, public control, and the rule of two years (Annex I to Regulation 651/2014,
 * and its forerunner in 800/2008).
 *
 * <p>A national act with a text of its own makes its own {@link se.brygga.core.law.eu.sme.SmeDefinition}; what it
 * leaves open follows Annex I.
 */
@NullMarked
package se.brygga.core.law.eu.sme;

import org.jspecify.annotations.NullMarked;
