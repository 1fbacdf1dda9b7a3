/**
 * What is applied for, by whom and on which terms: the facts of a case as the law sees them, each known or unknown and
 * never guessed.
 *
 * <p>{@link se.brygga.core.financing.Application} mirrors the {@code assess} object of the contract key by key.
 */
@NullMarked
package se.brygga.core.financing;

import org.jspecify.annotations.NullMarked;
