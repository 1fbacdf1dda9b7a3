package se.brygga.app.audit;

import java.time.Instant;

/**
 * The heads of the chains that had grown, chained in their turn.
 *
 * @param number place among the anchors, from one
 * @param at when it was taken
 * @param chains how many chains are under it
 * @param hash its hash in hexadecimal, which also left the product
 */
public record Anchor(int number, Instant at, int chains, String hash) {}
