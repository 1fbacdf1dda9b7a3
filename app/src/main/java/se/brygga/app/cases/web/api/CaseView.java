package se.brygga.app.cases.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.brygga.app.cases.CaseIndex;

/**
 * A case as programs read it. Amounts are in kronor, as text with a decimal point; what is not known is null.
 *
 * @param number number on letters and in addresses
 * @param version what {@code If-Match} names
 * @param status where it is
 * @param outcome how it ended, once closed
 * @param form form of financing
 * @param product code of the institution's product
 * @param company legal entity that decides
 * @param county county code
 * @param amount what is applied for
 * @param applicationDate when it was received
 * @param dueDate when it should be decided
 * @param changedAt last change
 * @param decision the decision
 */
@Schema(name = "Case")
record CaseView(
        String number,
        int version,

        @Schema(allowableValues = {"DRAFT", "SUBMITTED", "WAITING_FOR_APPLICANT", "UNDER_REVIEW", "PROPOSED", "CLOSED"})
        String status,

        @Schema(
                allowableValues = {"APPROVED", "DECLINED", "WITHDRAWN"},
                nullable = true)
        @Nullable
        String outcome,

        String form,
        String product,
        String company,
        String county,

        @Schema(example = "200000.00", nullable = true) @Nullable
        String amount,

        @Schema(nullable = true) @Nullable LocalDate applicationDate,
        @Schema(nullable = true) @Nullable LocalDate dueDate,
        OffsetDateTime changedAt,
        @Schema(nullable = true) @Nullable DecisionView decision) {

    static CaseView of(CaseIndex.Entry entry) {
        return new CaseView(
                entry.number(),
                entry.version(),
                entry.status().name(),
                entry.outcome().map(Enum::name).orElse(null),
                entry.what().form(),
                entry.what().product(),
                entry.what().company(),
                entry.what().county(),
                plain(entry.amount()),
                entry.days().received().orElse(null),
                entry.days().due().orElse(null),
                entry.changedAt(),
                entry.decision().map(DecisionView::of).orElse(null));
    }

    private static @Nullable String plain(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse(null);
    }

    /**
     * A decision as programs read it.
     *
     * @param decision identifier
     * @param number number of the decision
     * @param amount the amount granted, in kronor
     * @param receipt SHA-256 of the receipt
     * @param decidedOn the day
     */
    @Schema(name = "CaseDecision")
    record DecisionView(
            UUID decision,
            String number,
            @Schema(nullable = true) @Nullable String amount,
            String receipt,
            LocalDate decidedOn) {
        static DecisionView of(CaseIndex.Decided decided) {
            return new DecisionView(
                    decided.id(), decided.number(), plain(decided.amount()), decided.receipt(), decided.on());
        }
    }
}
