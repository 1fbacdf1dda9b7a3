package se.brygga.core.enterprise;

import java.util.Optional;

/**
 * What a natural person, or persons acting jointly, hold in an enterprise.
 *
 * @param held the enterprise's id
 * @param votes share of the votes
 * @param control control by other means
 */
public record PersonControl(String held, Optional<Share> votes, Optional<Control> control) {

    /** So large a share of the votes. */
    public static PersonControl votes(String held, Share votes) {
        return new PersonControl(held, Optional.of(votes), Optional.empty());
    }
}
