package se.brygga.core.enterprise;

import java.util.Optional;

/**
 * What one enterprise holds in another. A share that is left out is unknown, which is not the same as none.
 *
 * @param holder the owner's id
 * @param held the owned enterprise's id
 * @param capital share of the capital
 * @param votes share of the votes
 * @param control control by other means than the share of votes
 */
public record Holding(
        String holder, String held, Optional<Share> capital, Optional<Share> votes, Optional<Control> control) {

    /** Capital and votes alike. */
    public static Holding of(String holder, String held, Share share) {
        return of(holder, held, share, share);
    }

    /** Capital and votes apart, as where shares differ in votes. */
    public static Holding of(String holder, String held, Share capital, Share votes) {
        return new Holding(holder, held, Optional.of(capital), Optional.of(votes), Optional.empty());
    }

    /** The same shares, with control by other means. */
    public Holding with(Control means) {
        return new Holding(holder, held, capital, votes, Optional.of(means));
    }
}
