package se.brygga.app.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who owns whom, dated. An edit takes the same row locks as a decision on any of the enterprises and raises the version
 * of both ends, or of every enterprise that the person holds something in, so that no decision is ever taken on an
 * ownership that had changed meanwhile.
 */
public interface OwnershipBook {

    /** Everything connected with the enterprise by ownership on the day. */
    Ownership around(UUID enterprise, LocalDate day);

    /** Told in place of a kind of control: there is none any more. */
    String NO_CONTROL = "NONE";

    /**
     * From the day on, the holder enterprise holds this much; its earlier share ends there. Control that nobody tells
     * of stays as it was, for an undertaking must not fall apart because a percentage is corrected.
     */
    OwnershipChange hold(Stake stake, Optional<String> control, Optional<UUID> by);

    /** The same for a natural person. */
    OwnershipChange personHolds(Stake stake, Optional<Boolean> sameOrAdjacentMarket, Optional<UUID> by);

    /**
     * Who holds how much of whom, from when, by whose word.
     *
     * @param holder enterprise or person
     * @param held enterprise
     * @param capital per cent of the capital
     * @param votes per cent of the votes
     * @param from first day
     * @param saidBy who told it
     */
    record Stake(UUID holder, UUID held, BigDecimal capital, BigDecimal votes, LocalDate from, String saidBy) {}
}
