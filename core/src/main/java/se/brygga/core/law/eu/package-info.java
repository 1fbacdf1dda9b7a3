/**
 * European law that financing is tested against: its acts and their dated figures as one lawbook; the rules lie in the
 * packages below.
 *
 * <p>No Swedish act is named here. A national act that refers to European law, or has a text of its own on the same
 * matter, brings that itself.
 */
@NullMarked
package se.brygga.core.law.eu;

import org.jspecify.annotations.NullMarked;
