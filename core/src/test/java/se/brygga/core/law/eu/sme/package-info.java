/** Tests. */
@NullMarked
package se.brygga.core.law.eu.sme;

import org.jspecify.annotations.NullMarked;
