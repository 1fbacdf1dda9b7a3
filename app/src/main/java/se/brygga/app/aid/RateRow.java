package se.brygga.app.aid;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A rate, or a batch of rates that were read from one file and wait to be confirmed together.
 *
 * @param id identifier of the rate, or of the first one in the batch
 * @param kind what it is
 * @param days how many rates, first and last day
 * @param value the rate; in a batch the last day's
 * @param source where it comes from
 * @param entered who entered it and when
 * @param settled who confirmed it or rejected it and when; empty while it waits
 * @param state where it stands
 */
public record RateRow(
        UUID id,
        Kind kind,
        Days days,
        BigDecimal value,
        String source,
        Hand entered,
        Optional<Hand> settled,
        State state) {

    /** What kinds of rate there are. */
    public enum Kind {
        /** The Commission's base rate for Sweden, per cent a year. */
        BASE_RATE,
        /** Kronor for one euro, as the European Central Bank publishes it. */
        SEK_PER_EUR;

        /** The key of its name. */
        public String key() {
            return "aid.rate.kind." + name();
        }
    }

    /** Where a rate stands. */
    public enum State {
        /** A second person has not looked at it yet; no decision uses it. */
        WAITING,
        /** In use. */
        CONFIRMED,
        /** Not used. */
        REJECTED;

        /** The key of its word. */
        public String key() {
            return "aid.rate.state." + name();
        }
    }

    /** How many rates there are, the first day and the last one; of a base rate the last day on which it holds. */
    public record Days(int count, LocalDate first, Optional<LocalDate> last) {}

    /** Whose hand it was and when. */
    public record Hand(UUID person, String name, Instant at) {}
}
