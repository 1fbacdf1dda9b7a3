package se.brygga.app.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The receipt of an application that was sent in.
 *
 * @param sender the legal entity that received it
 * @param caseNumber number of the case
 * @param receivedAt when it came in
 * @param applicant who applied
 * @param product what was applied for, by its everyday name in lower case
 * @param amount how much
 * @param files names of the papers that came with it
 * @param answerBy the day by which an answer is expected, when one is promised
 * @param invented whether it is one of the demo
 */
public record ApplicationReceipt(
        Sender sender,
        String caseNumber,
        Instant receivedAt,
        Applicant applicant,
        LocalText product,
        Optional<BigDecimal> amount,
        List<String> files,
        Optional<LocalDate> answerBy,
        boolean invented) {

    /** Copies the names. */
    public ApplicationReceipt {
        files = List.copyOf(files);
    }
}
