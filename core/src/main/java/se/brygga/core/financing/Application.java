package se.brygga.core.financing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brygga.core.law.Discretion;

/**
 * One application on the day of its decision, with everything that is known about it. Empty = unknown; an empty list =
 * declared none.
 *
 * @param id the case's name in the answer
 * @param decisionDate the day whose law decides
 * @param applicationDate when it arrived
 * @param form the form of financing
 * @param product the institution's product, with policy on top of the form
 * @param decider the company that decides
 * @param applicant who applies
 * @param group the applicant's enterprises and owners
 * @param plan what the money is for and who else pays
 * @param terms what is offered
 * @param priorAid earlier de minimis aid
 * @param facts what is stated as true or false
 * @param discretion recorded judgements and reasons
 * @param rates rates stated with the case; when empty, the dated tables are used
 * @param firstLoan the loan that a supplementary loan adds to
 */
public record Application(
        String id,
        LocalDate decisionDate,
        Optional<LocalDate> applicationDate,
        Form form,
        Optional<String> product,
        Optional<Decider> decider,
        Applicant applicant,
        Optional<Group> group,
        Plan plan,
        Terms terms,
        Optional<List<PriorAid>> priorAid,
        StatedFacts facts,
        Discretion discretion,
        Optional<StatedRates> rates,
        Optional<FirstLoan> firstLoan) {

    /** The same application with other terms. */
    public Application withTerms(Terms other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                plan,
                other,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application for another plan. */
    public Application withPlan(Plan other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                other,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application in another form. */
    public Application withForm(Form other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                other,
                product,
                decider,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application decided on another day. */
    public Application withDecisionDate(LocalDate other) {
        return new Application(
                id,
                other,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application by another applicant. */
    public Application withApplicant(Applicant other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                other,
                group,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application with other stated facts. */
    public Application withFacts(StatedFacts other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                other,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application with other recorded judgements and reasons. */
    public Application withDiscretion(Discretion other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                facts,
                other,
                rates,
                firstLoan);
    }

    /** The same application with another history of aid; empty = unknown. */
    public Application withPriorAid(Optional<List<PriorAid>> other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                plan,
                terms,
                other,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application with other stated rates; empty = the dated tables. */
    public Application withRates(Optional<StatedRates> other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                other,
                firstLoan);
    }

    /** The same application for a product of the institution. */
    public Application withProduct(Optional<String> other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                other,
                decider,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application after another first loan. */
    public Application withFirstLoan(Optional<FirstLoan> other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                other);
    }

    /** The same application by a company of another kind. */
    public Application withDecider(Optional<Decider> other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                other,
                applicant,
                group,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /** The same application by an enterprise with another group. */
    public Application withGroup(Optional<Group> other) {
        return new Application(
                id,
                decisionDate,
                applicationDate,
                form,
                product,
                decider,
                applicant,
                other,
                plan,
                terms,
                priorAid,
                facts,
                discretion,
                rates,
                firstLoan);
    }

    /**
     * The company that decides.
     *
     * @param company its code in the profile
     * @param equityCompany whether it is of the separate structure for equity (SFS 2009:41 8 §)
     */
    public record Decider(Optional<String> company, Optional<Boolean> equityCompany) {}

    /**
     * The first start-up loan (SFS 2009:41 17 §).
     *
     * @param granted when it was granted
     * @param applicationReceived when the application for the supplementary loan arrived; empty = the case's
     *     application date
     * @param operationsStart when operations began, as tested at the first loan
     */
    public record FirstLoan(
            Optional<LocalDate> granted,
            Optional<LocalDate> applicationReceived,
            Optional<LocalDate> operationsStart) {}
}
