/**
 * Who an enterprise is and who owns it: identity numbers, yearly figures, and the ownership graph with the two walks
 * that the law makes over it.
 *
 * <p>The walks answer different questions and must not be mixed up. {@link se.brygga.core.enterprise.SmeGroup} gathers
 * the linked and partner enterprises whose figures count when size is tested (Annex I to Regulation 651/2014).
 * {@link se.brygga.core.enterprise.SingleUndertaking} gathers the enterprises of one Member State over which de minimis
 * aid is added up (Regulation 2023/2831, article 2.2).
 *
 * <pre>{@code
 * OwnershipGraph.Checked checked = OwnershipGraph.check(enterprises, holdings, persons);
 * if (checked instanceof OwnershipGraph.Checked.Sound sound) {
 *     SingleUndertaking undertaking = SingleUndertaking.around("A", sound.graph());
 *     undertaking.members();      // [A, B]
 *     undertaking.path("B");      // [B→A 60% votes]
 * }
 * }</pre>
 */
@NullMarked
package se.brygga.core.enterprise;

import org.jspecify.annotations.NullMarked;
