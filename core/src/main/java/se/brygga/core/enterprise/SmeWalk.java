package se.brygga.core.enterprise;

import java.util.function.Predicate;

/**
 * What a definition settles about the walk to linked and partner enterprises.
 *
 * @param partnerFrom the share of capital or votes from which an enterprise is a partner (25 %)
 * @param exempt which owners may hold that much without becoming partners, as long as they are not linked
 * @param personsOfUnknownMarketLink how a person is taken of whom nobody has said whether the markets are the same or
 *     adjacent: the walk is made both ways, and if the answers differ the question is open
 */
public record SmeWalk(Share partnerFrom, Predicate<Enterprise> exempt, boolean personsOfUnknownMarketLink) {

    /** The same walk with the open question of markets taken the other way. */
    public SmeWalk linkingPersonsOfUnknownMarket() {
        return new SmeWalk(partnerFrom, exempt, true);
    }
}
