package se.brygga.core.financing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.Holding;
import se.brygga.core.enterprise.PersonControl;
import se.brygga.core.financing.StatedFacts.CoInvestment;
import se.brygga.core.json.Json;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Reason;
import se.brygga.core.law.Value.Rate;

/**
 * The facts of an application in the form of the {@code assess} contract, unknown ones left out, so that a receipt can
 * be read back as a case.
 */
final class ApplicationJson {

    private ApplicationJson() {}

    static Json of(Application it) {
        return Json.object()
                .put("id", it.id())
                .put("decisionDate", it.decisionDate().toString())
                .put("applicationDate", it.applicationDate(), ApplicationJson::text)
                .put("form", it.form().name())
                .put("product", it.product(), Json::of)
                .put(
                        "decider",
                        it.decider(),
                        one -> Json.object()
                                .put("company", one.company(), Json::of)
                                .put("equityCompany", one.equityCompany(), Json.Truth::new)
                                .done())
                .put("applicant", applicant(it.applicant()))
                .put("group", it.group(), ApplicationJson::group)
                .put("plan", plan(it.plan()))
                .put("terms", terms(it.terms()))
                .put("priorAid", it.priorAid(), aids -> Json.items(aids, ApplicationJson::prior))
                .put("facts", facts(it.facts()))
                .put("judgements", Json.items(it.discretion().judgements(), ApplicationJson::judgement))
                .put("reasons", Json.items(it.discretion().reasons(), ApplicationJson::reason))
                .put("rates", it.rates(), ApplicationJson::rates)
                .put(
                        "firstLoan",
                        it.firstLoan(),
                        one -> Json.object()
                                .put("granted", one.granted(), ApplicationJson::text)
                                .put("applicationReceived", one.applicationReceived(), ApplicationJson::text)
                                .put("operationsStart", one.operationsStart(), ApplicationJson::text)
                                .done())
                .done();
    }

    private static Json text(Object value) {
        return Json.of(value.toString());
    }

    /** Without an exponent and with the decimals as given: 1E+2 and 100 must not become two receipts. */
    private static Json plain(BigDecimal number) {
        return Json.of(number.toPlainString());
    }

    private static Json whole(int number) {
        return new Json.Whole(number);
    }

    /** Keys as in the contract, so that a receipt can be sent back as the application that it was. */
    private static Json applicant(Applicant it) {
        return Json.object()
                .put("id", it.id())
                .put("legalForm", it.legalForm(), ApplicationJson::text)
                .put("organisationNumber", it.organisationNumber(), Json::of)
                .put("county", it.county(), Json::of)
                .put("sector", it.sector(), Json::of)
                .put("operationsStart", it.operationsStart(), ApplicationJson::text)
                .put("fiscalYearStart", it.fiscalYearStart().toString().substring(2))
                .put("inInsolvency", it.inInsolvency(), Json.Truth::new)
                .put("inDifficulty", it.inDifficulty(), Json.Truth::new)
                .put("roadFreight", it.roadFreight(), Json.Truth::new)
                .put("recoveryOrder", it.recoveryOrder(), Json.Truth::new)
                .done();
    }

    /** A history is left out where there is none: a new enterprise is not one with no closed years known. */
    private static Json group(Group it) {
        Json.Building enterprises = Json.object();
        it.enterprises().forEach(one -> enterprises.put(one.id(), enterprise(one)));
        return Json.object()
                .put("enterprises", enterprises.done())
                .put("holdings", Json.items(it.holdings(), ApplicationJson::holding))
                .put("persons", Json.items(it.persons(), ApplicationJson::person))
                .put(
                        "history",
                        Optional.of(it.history()).filter(years -> !years.isEmpty()),
                        years -> Json.items(years, ApplicationJson::closedYear))
                .done();
    }

    private static Json closedYear(Group.ClosedYear it) {
        return Json.object()
                .put("year", new Json.Whole(it.year()))
                .put("sme", new Json.Truth(it.sme()))
                .done();
    }

    /** Figures that are unknown are left out and never written as nought. */
    private static Json enterprise(Enterprise it) {
        AnnualFigures figures = it.figures();
        return Json.object()
                .put("kind", it.kind().name())
                .put("country", it.country())
                .put("headcount", figures.headcount(), ApplicationJson::plain)
                .put("turnoverEur", figures.turnoverEur(), ApplicationJson::plain)
                .put("balanceSheetEur", figures.balanceSheetEur(), ApplicationJson::plain)
                .put("investedEur", it.investedEur(), ApplicationJson::plain)
                .done();
    }

    private static Json holding(Holding it) {
        return Json.object()
                .put("holder", it.holder())
                .put("held", it.held())
                .put("capital", it.capital(), ApplicationJson::text)
                .put("votes", it.votes(), ApplicationJson::text)
                .put("control", it.control(), ApplicationJson::text)
                .done();
    }

    private static Json person(ControllingPerson it) {
        return Json.object()
                .put("id", it.id())
                .put("controls", Json.items(it.controls(), ApplicationJson::control))
                .put("sameOrAdjacentMarket", it.sameOrAdjacentMarket(), Json.Truth::new)
                .done();
    }

    private static Json control(PersonControl it) {
        return Json.object()
                .put("held", it.held())
                .put("votes", it.votes(), ApplicationJson::text)
                .put("control", it.control(), ApplicationJson::text)
                .done();
    }

    private static Json plan(Plan it) {
        return Json.object()
                .put("purpose", it.purpose(), Json::of)
                .put("need", it.need(), ApplicationJson::plain)
                .put("purposeLifeMonths", it.purposeLifeMonths(), ApplicationJson::whole)
                .put("sources", it.sources(), sources -> Json.items(sources, ApplicationJson::source))
                .put(
                        "costLines",
                        it.costLines(),
                        lines -> Json.items(
                                lines,
                                line -> Json.object()
                                        .put("category", line.category().name())
                                        .put("amount", plain(line.amount()))
                                        .done()))
                .put("exportUse", it.exportUse(), ApplicationJson::text)
                .put("innovationProject", it.innovationProject(), Json.Truth::new)
                .put("exportEffort", it.exportEffort(), Json.Truth::new)
                .done();
    }

    private static Json source(Plan.FundSource it) {
        return Json.object()
                .put("kind", it.kind().name())
                .put("name", it.name(), Json::of)
                .put("amount", plain(it.amount()))
                .put("approved", it.approved(), Json.Truth::new)
                .put("secured", it.secured(), Json.Truth::new)
                .done();
    }

    private static Json terms(Terms it) {
        return Json.object()
                .put("amount", it.amount(), ApplicationJson::plain)
                .put("currency", it.currency(), Json::of)
                .put("termMonths", it.termMonths(), ApplicationJson::whole)
                .put(
                        "rates",
                        it.rates(),
                        steps -> Json.items(
                                steps,
                                step -> Json.object()
                                        .put("fromMonth", whole(step.fromMonth()))
                                        .put("annual", step.annual().machine())
                                        .done()))
                .put("profitLinked", it.profitLinked(), Json.Truth::new)
                .put("amortisationFreeMonths", it.amortisationFreeMonths(), ApplicationJson::whole)
                .put("paymentsPerYear", it.paymentsPerYear(), ApplicationJson::whole)
                .put("amortisation", it.amortisation(), ApplicationJson::text)
                .put("collateral", it.collateral(), pledged -> Json.items(pledged, ApplicationJson::collateral))
                .put("cover", it.guarantee().cover(), share -> Json.of(share.machine()))
                .put("annualFee", it.guarantee().annualFee(), rate -> Json.of(rate.machine()))
                .put("guaranteedFacility", it.guarantee().facility(), ApplicationJson::text)
                .done();
    }

    private static Json collateral(Terms.Collateral it) {
        return Json.object()
                .put("kind", it.kind())
                .put("value", it.value(), ApplicationJson::plain)
                .put("subordinated", it.subordinated(), Json.Truth::new)
                .done();
    }

    private static Json prior(PriorAid it) {
        return Json.object()
                .put("member", it.member())
                .put("granted", it.granted().toString())
                .put("amountEur", plain(it.amountEur()))
                .put("regulation", it.regulation())
                .done();
    }

    private static Json facts(StatedFacts it) {
        return Json.object()
                .put("otherFundingDeclared", it.otherFundingDeclared(), Json.Truth::new)
                .put("ordinaryCreditMarketAvailable", it.ordinaryCreditMarketAvailable(), Json.Truth::new)
                .put("fundsAvailableInFrame", it.fundsAvailableInFrame(), Json.Truth::new)
                .put("adviceNeedNotMetByMarket", it.adviceNeedNotMetByMarket(), Json.Truth::new)
                .put("loanContractCanBeTerminated", it.guarantee().loanContractCanBeTerminated(), Json.Truth::new)
                .put("creditInstitutionAccepted", it.guarantee().creditInstitutionAccepted(), Json.Truth::new)
                .put("collateralCoversGuarantee", it.guarantee().collateralCoversGuarantee(), Json.Truth::new)
                .put("businessPlan", it.equity().businessPlan(), Json.Truth::new)
                .put("exitPlan", it.equity().exitPlan(), Json.Truth::new)
                .put("privateCoInvestment", it.equity().privateCoInvestment(), ApplicationJson::investors)
                .done();
    }

    private static Json investors(List<CoInvestment> investors) {
        return Json.items(
                investors,
                one -> Json.object()
                        .put("investor", one.investor())
                        .put("amount", plain(one.amount()))
                        .put("sameTerms", one.sameTerms(), Json.Truth::new)
                        .put("sameTime", one.sameTime(), Json.Truth::new)
                        .done());
    }

    private static Json judgement(Judgement it) {
        return recorded(it.provision().machine(), it.text(), it.officer())
                .put("met", new Json.Truth(it.met()))
                .put("date", it.date(), ApplicationJson::text)
                .done();
    }

    private static Json reason(Reason it) {
        return recorded(it.provision().machine(), it.text(), it.officer())
                .put("degree", it.degree().name())
                .put("date", it.date(), ApplicationJson::text)
                .done();
    }

    private static Json.Building recorded(String provision, String text, String officer) {
        return Json.object().put("provision", provision).put("text", text).put("officer", officer);
    }

    private static Json rates(StatedRates it) {
        Optional<Rate> base = it.base();
        return Json.object()
                .put("base", base, rate -> Json.of(rate.machine()))
                .put("marginBasisPoints", it.marginBasisPoints(), ApplicationJson::whole)
                .put("sekPerEur", it.sekPerEur(), ApplicationJson::plain)
                .done();
    }
}
