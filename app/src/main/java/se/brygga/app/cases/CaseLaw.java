package se.brygga.app.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.clients.Ownership;
import se.brygga.core.financing.Assessment;

/** Asks the law about a case as it stands, with ownership and earlier aid as they are now. */
public interface CaseLaw {

    /**
     * The answer for a decision on the day.
     *
     * @throws IllegalArgumentException for a draft that has no enterprise yet
     */
    Answered on(CaseFile file, LocalDate day);

    /**
     * The law's answer and what it was built on.
     *
     * @param assessment findings, policy, duties, aid and receipt
     * @param day the day on which the law was asked
     * @param ownership the graph that was walked
     * @param members enterprises of the single undertaking
     * @param priorSince the first day from which earlier awards were read
     * @param priorAid every earlier award of theirs since then, across companies
     * @param regulation number of the de minimis regulation of the day, such as {@code 2023/2831}
     * @param exchange the exchange rate that was used
     */
    record Answered(
            Assessment assessment,
            LocalDate day,
            Ownership ownership,
            List<UUID> members,
            LocalDate priorSince,
            List<Award> priorAid,
            String regulation,
            Exchange exchange) {

        /** The sum of the earlier awards, in euro. */
        public BigDecimal priorTotal() {
            return priorAid.stream().map(Award::amountEur).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * An earlier award.
     *
     * @param id identifier of the register's entry or of the declaration
     * @param member to which enterprise
     * @param granted on which day
     * @param amountEur how much of it counts, in euro
     * @param regulation under which regulation
     * @param origin from where it is known
     */
    record Award(UUID id, UUID member, LocalDate granted, BigDecimal amountEur, String regulation, Origin origin) {}

    /** From where an award is known. */
    sealed interface Origin {

        /** It stands in our own register. */
        record Registered() implements Origin {}

        /** An applicant declared it; perhaps an officer has found it to be an entry of the register, too. */
        record Declared(Optional<UUID> sameAs) implements Origin {}
    }

    /** Kronor for one euro, and where that comes from. */
    record Exchange(BigDecimal sekPerEur, String source) {}
}
