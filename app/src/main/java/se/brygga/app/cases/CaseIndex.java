package se.brygga.app.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.platform.Scope;

/** Cases in short, for programs: where each is, at which version, and how it was decided. */
public interface CaseIndex {

    /** The case with this number. */
    Optional<Entry> one(Scope scope, String number);

    /** Cases in the order in which they were begun, drafts left out. */
    List<Entry> list(Scope scope, Wanted wanted);

    /**
     * Which cases.
     *
     * @param status only these; empty for all but drafts
     * @param after the last one that was seen; empty for the beginning
     * @param most how many at most
     */
    record Wanted(Optional<CaseStatus> status, Optional<UUID> after, int most) {}

    /**
     * A case in short.
     *
     * @param id identifier
     * @param number number on letters and in addresses
     * @param version raised by every change
     * @param status where it is
     * @param outcome how it ended, once closed
     * @param what which form and product it is about, in whose hands
     * @param amount what is applied for, in kronor
     * @param days when it was received and when it should be decided
     * @param changedAt last change
     * @param decision how it was decided
     */
    record Entry(
            UUID id,
            String number,
            int version,
            CaseStatus status,
            Optional<CaseOutcome> outcome,
            What what,
            Optional<BigDecimal> amount,
            Days days,
            OffsetDateTime changedAt,
            Optional<Decided> decision) {}

    /** Form and product, the legal entity that decides, the county. */
    record What(String form, String product, String company, String county) {}

    /** When it was received, when it should be decided. */
    record Days(Optional<LocalDate> received, Optional<LocalDate> due) {}

    /** The decision: identifier, number, the amount granted, SHA-256 of the receipt, day. */
    record Decided(UUID id, String number, Optional<BigDecimal> amount, String receipt, LocalDate on) {}
}
