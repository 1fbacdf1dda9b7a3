package se.brygga.core.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What someone has stated as true or false about the case.
 *
 * @param otherFundingDeclared whether the applicant has told of other funding applied for or received
 * @param ordinaryCreditMarketAvailable whether the ordinary credit market would finance this on normal terms
 * @param fundsAvailableInFrame whether the parent's frame has room
 * @param adviceNeedNotMetByMarket whether commercial advisers cannot meet the need
 * @param guarantee what a guarantee asks for
 * @param equity what an investment asks for
 */
public record StatedFacts(
        Optional<Boolean> otherFundingDeclared,
        Optional<Boolean> ordinaryCreditMarketAvailable,
        Optional<Boolean> fundsAvailableInFrame,
        Optional<Boolean> adviceNeedNotMetByMarket,
        GuaranteeFacts guarantee,
        EquityFacts equity) {

    /** Nothing stated. */
    public static final StatedFacts NONE = new StatedFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            GuaranteeFacts.NONE,
            EquityFacts.NONE);

    /** What can be stated true or false, in the names of the {@code assess} contract. */
    public static final List<String> NAMES = List.of(
            "otherFundingDeclared",
            "ordinaryCreditMarketAvailable",
            "fundsAvailableInFrame",
            "adviceNeedNotMetByMarket",
            "loanContractCanBeTerminated",
            "creditInstitutionAccepted",
            "collateralCoversGuarantee",
            "businessPlan",
            "exitPlan");

    /**
     * The facts that are stated under the names of the contract; what has no entry is unknown.
     *
     * @throws IllegalArgumentException for a name that the law does not know
     */
    public static StatedFacts named(Map<String, Boolean> stated) {
        stated.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no fact that the law asks for: " + name);
                });
        Function<String, Optional<Boolean>> of = name -> Optional.ofNullable(stated.get(name));
        return new StatedFacts(
                of.apply("otherFundingDeclared"),
                of.apply("ordinaryCreditMarketAvailable"),
                of.apply("fundsAvailableInFrame"),
                of.apply("adviceNeedNotMetByMarket"),
                new GuaranteeFacts(
                        of.apply("loanContractCanBeTerminated"),
                        of.apply("creditInstitutionAccepted"),
                        of.apply("collateralCoversGuarantee")),
                new EquityFacts(of.apply("businessPlan"), of.apply("exitPlan"), Optional.empty()));
    }

    /** The same with another answer about the ordinary credit market. */
    public StatedFacts withCreditMarket(Optional<Boolean> other) {
        return new StatedFacts(
                otherFundingDeclared, other, fundsAvailableInFrame, adviceNeedNotMetByMarket, guarantee, equity);
    }

    /**
     * About the guaranteed loan.
     *
     * @param loanContractCanBeTerminated whether the loan contract has the clause of SFS 2009:41 33 §
     * @param creditInstitutionAccepted whether the company accepts the credit institution
     * @param collateralCoversGuarantee whether the loan's collateral covers the guarantee too
     */
    public record GuaranteeFacts(
            Optional<Boolean> loanContractCanBeTerminated,
            Optional<Boolean> creditInstitutionAccepted,
            Optional<Boolean> collateralCoversGuarantee) {
        /** Nothing stated. */
        public static final GuaranteeFacts NONE =
                new GuaranteeFacts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * About an investment.
     *
     * @param businessPlan whether there is a business plan
     * @param exitPlan whether there is a plan for leaving the investment
     * @param privateCoInvestment what private investors put in
     */
    public record EquityFacts(
            Optional<Boolean> businessPlan,
            Optional<Boolean> exitPlan,
            Optional<List<CoInvestment>> privateCoInvestment) {
        /** Nothing stated. */
        public static final EquityFacts NONE = new EquityFacts(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What a private investor puts in.
     *
     * @param investor who
     * @param amount how much
     * @param sameTerms whether on the same terms
     * @param sameTime whether at the same time
     */
    public record CoInvestment(
            String investor, BigDecimal amount, Optional<Boolean> sameTerms, Optional<Boolean> sameTime) {}
}
