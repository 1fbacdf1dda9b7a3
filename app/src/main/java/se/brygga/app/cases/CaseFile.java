package se.brygga.app.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A whole case as it stands at one version.
 *
 * @param id identifier
 * @param number number on letters and in addresses
 * @param version raised by every change
 * @param place whose case it is
 * @param applicant who applies
 * @param form form of financing, in the words of the {@code assess} contract
 * @param product code of the institution's product
 * @param state where it is and since when
 * @param plan what the money is for
 * @param terms what is offered; empty until an officer has set them
 * @param grounds what has been found, judged and reasoned
 * @param procedure what the procedure has produced
 * @param invented a case of the demo
 */
public record CaseFile(
        UUID id,
        String number,
        int version,
        Place place,
        Applicant applicant,
        String form,
        String product,
        State state,
        Plan plan,
        Optional<Terms> terms,
        Grounds grounds,
        Procedure procedure,
        boolean invented) {

    /**
     * Whose case it is, in all four meanings of scope.
     *
     * @param company legal entity that decides
     * @param county county code
     * @param funder whose money
     * @param principal on whose behalf it is lent
     */
    public record Place(String company, String county, String funder, String principal) {}

    /**
     * Who applies.
     *
     * @param party the person who applies, for themselves or an enterprise
     * @param enterprise the enterprise; empty in an early draft
     * @param language the language of the pages and the translation beside the letter
     */
    public record Applicant(UUID party, Optional<UUID> enterprise, String language) {}

    /**
     * Where it is.
     *
     * @param status status
     * @param outcome how it ended, once closed
     * @param applicationDate when it was received
     * @param dueDate when it should be decided
     * @param handler the officer who has it
     * @param changedAt last change
     */
    public record State(
            CaseStatus status,
            Optional<CaseOutcome> outcome,
            Optional<LocalDate> applicationDate,
            Optional<LocalDate> dueDate,
            Optional<UUID> handler,
            OffsetDateTime changedAt) {}

    /**
     * What the money is for.
     *
     * @param amount what is applied for, in kronor
     * @param need the whole need of financing
     * @param purpose in the applicant's words
     * @param lifeMonths how long what is bought lasts
     * @param sources what others bear
     */
    public record Plan(
            Optional<BigDecimal> amount,
            Optional<BigDecimal> need,
            Optional<String> purpose,
            Optional<Integer> lifeMonths,
            List<Source> sources) {}

    /**
     * What somebody else bears.
     *
     * @param kind {@code OWN_FUNDS}, {@code OWNER_LOAN}, {@code OTHER_FINANCIER}
     * @param name who
     * @param amount how much
     * @param approved whether the institution approves of the financier; unknown until said
     * @param secured whether it is proven; unknown until said
     * @param evidence what proves it
     */
    public record Source(
            String kind,
            String name,
            BigDecimal amount,
            Optional<Boolean> approved,
            Optional<Boolean> secured,
            String evidence) {}

    /**
     * What is offered.
     *
     * @param amount principal
     * @param currency ISO code
     * @param termMonths whole term
     * @param graceMonths first months without repayment
     * @param paymentsPerYear 1, 2, 4 or 12
     * @param amortisation {@code STRAIGHT_LINE}, {@code ANNUITY}, {@code BULLET}
     * @param margin margin over the base rate
     * @param rates yearly per cent from a month on
     * @param collateral what secures it; empty list = none
     * @param conditions in words
     * @param profitLinked whether the interest depends on the borrower's profit; empty where nobody has said
     */
    public record Terms(
            BigDecimal amount,
            String currency,
            int termMonths,
            int graceMonths,
            int paymentsPerYear,
            String amortisation,
            Optional<Margin> margin,
            List<RateStep> rates,
            List<Collateral> collateral,
            String conditions,
            Optional<Boolean> profitLinked) {

        /** Terms of which nobody has said whether the interest depends on profit. */
        public Terms(
                BigDecimal amount,
                String currency,
                int termMonths,
                int graceMonths,
                int paymentsPerYear,
                String amortisation,
                Optional<Margin> margin,
                List<RateStep> rates,
                List<Collateral> collateral,
                String conditions) {
            this(
                    amount,
                    currency,
                    termMonths,
                    graceMonths,
                    paymentsPerYear,
                    amortisation,
                    margin,
                    rates,
                    collateral,
                    conditions,
                    Optional.empty());
        }

        /** The same terms with another answer about profit. */
        public Terms withProfitLinked(Optional<Boolean> other) {
            return new Terms(
                    amount,
                    currency,
                    termMonths,
                    graceMonths,
                    paymentsPerYear,
                    amortisation,
                    margin,
                    rates,
                    collateral,
                    conditions,
                    other);
        }
    }

    /**
     * The margin of the reference rate (Communication 2008/C 14/02) and what it follows from.
     *
     * @param basisPoints hundredths of a percentage point over the base rate
     * @param rating class of creditworthiness, {@code NONE} = no credit history; empty where nobody recorded it
     * @param collateral level of collateral, where the rating has a row of its own in the table
     */
    public record Margin(int basisPoints, Optional<String> rating, Optional<String> collateral) {

        /** A borrower without credit history and without a rating built on balance sheets. */
        public static final String NO_HISTORY = "NONE";

        /** The margin of such a borrower. */
        public static Margin withoutHistory(int basisPoints) {
            return new Margin(basisPoints, Optional.of(NO_HISTORY), Optional.empty());
        }
    }

    /** A yearly rate in per cent from a month on, counted from one. */
    public record RateStep(int fromMonth, BigDecimal annual) {}

    /** What secures a loan: kind, value in kronor, rank among creditors, day of valuation. */
    public record Collateral(String kind, BigDecimal value, int rank, Optional<LocalDate> valued) {}

    /**
     * What has been found, judged and reasoned.
     *
     * @param facts facts by the contract's name; one without entry is unknown
     * @param judgements answers of an officer where the law asks a person
     * @param reasons recorded discretion
     * @param claims the applicant's word about who owns whom
     */
    public record Grounds(
            Map<String, StatedFact> facts, List<Judged> judgements, List<Reasoned> reasons, List<Claim> claims) {

        /** The claims that nobody has answered. */
        public List<Claim> unansweredClaims() {
            return claims.stream().filter(claim -> claim.answer().isEmpty()).toList();
        }
    }

    /**
     * What the applicant tells of who owns whom, where the register knew one of the two already through somebody else.
     * It counts nowhere until an officer confirms it.
     *
     * @param id identifier
     * @param holder the enterprise that is said to own
     * @param held the enterprise that is said to be owned
     * @param share per cent of capital and votes
     * @param since the day from which it is said to be so
     * @param toldBy the person who applies
     * @param toldAt when
     * @param answer what an officer found; empty while nobody has answered
     */
    public record Claim(
            UUID id,
            UUID holder,
            UUID held,
            BigDecimal share,
            LocalDate since,
            UUID toldBy,
            OffsetDateTime toldAt,
            Optional<ClaimAnswer> answer) {}

    /** Whether a claim was found to be so, why, by whom and when. */
    public record ClaimAnswer(boolean confirmed, String reason, UUID officer, OffsetDateTime at) {}

    /**
     * A fact with its source.
     *
     * @param value whether it is so
     * @param source where the answer comes from
     * @param by the colleague who stated it; empty for the applicant's own word
     * @param at when it was stated; empty until it is recorded
     */
    public record StatedFact(boolean value, String source, Optional<UUID> by, Optional<OffsetDateTime> at) {
        /** One that is stated now, by whoever records it. */
        public StatedFact(boolean value, String source) {
            this(value, source, Optional.empty(), Optional.empty());
        }
    }

    /** An officer's judgement of a provision: the latest version, which is the one that counts. */
    public record Judged(String provision, boolean met, String text, UUID officer, OffsetDateTime at) {}

    /** A reason of a stated degree by an officer: the latest version, which is the one that counts. */
    public record Reasoned(String provision, String degree, String text, UUID officer, OffsetDateTime at) {}

    /**
     * What the procedure has produced.
     *
     * @param declarations declarations of conflict of interest (jäv)
     * @param requests what the applicant was asked to complete, oldest first
     * @param proposal the proposal that waits or was decided on
     * @param decision the decision
     */
    public record Procedure(
            List<Declaration> declarations,
            List<Request> requests,
            Optional<Proposal> proposal,
            Optional<Decision> decision) {}

    /**
     * What holds of somebody who handles the case.
     *
     * @param person who it is about
     * @param conflict whether there is a conflict of interest
     * @param ground why
     * @param at when it was said
     * @param liftedBy the colleague who examined a declared conflict and found none; empty for the person's own word
     */
    public record Declaration(
            UUID person, boolean conflict, String ground, OffsetDateTime at, Optional<UUID> liftedBy) {}

    /** What the applicant was asked, by whom, until when, and the answer. */
    public record Request(
            UUID id,
            String item,
            String message,
            UUID askedBy,
            OffsetDateTime askedAt,
            LocalDate dueDate,
            Optional<String> answer,
            Optional<OffsetDateTime> answeredAt) {}

    /**
     * The English beside a Swedish text, which binds.
     *
     * @param reasons the reasons; empty where nobody has written them
     * @param conditions the conditions, one line for each line of the Swedish ones
     */
    public record English(Optional<String> reasons, Optional<String> conditions) {
        /** Nothing is written in English. */
        public static final English NONE = new English(Optional.empty(), Optional.empty());

        /** What was typed; blank fields are none. */
        public static English typed(String reasons, String conditions) {
            return new English(
                    Optional.of(reasons.strip()).filter(text -> !text.isEmpty()),
                    Optional.of(conditions.strip()).filter(text -> !text.isEmpty()));
        }
    }

    /** What an officer proposed, on which version of the case, with which receipt. */
    public record Proposal(
            int version,
            CaseOutcome outcome,
            String text,
            English english,
            UUID proposer,
            String receipt,
            OffsetDateTime at,
            Optional<String> returnText) {}

    /** What was decided, by whom, with which receipt. */
    public record Decision(
            UUID id,
            String number,
            CaseOutcome outcome,
            Optional<BigDecimal> amount,
            String reasons,
            UUID proposer,
            UUID decider,
            String receipt,
            LocalDate on) {}
}
