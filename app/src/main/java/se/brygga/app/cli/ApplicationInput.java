package se.brygga.app.cli;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import se.brygga.core.enterprise.NumberRefusal;
import se.brygga.core.enterprise.OrganisationNumber;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.PersonNumber;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Applicant.LegalForm;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Application.Decider;
import se.brygga.core.financing.Application.FirstLoan;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Group;
import se.brygga.core.financing.PriorAid;
import se.brygga.core.financing.StatedFacts;
import se.brygga.core.financing.StatedFacts.EquityFacts;
import se.brygga.core.financing.StatedFacts.GuaranteeFacts;
import se.brygga.core.financing.StatedRates;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Degree;
import se.brygga.core.law.Discretion;
import se.brygga.core.law.Judgement;
import se.brygga.core.law.Reason;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/** The {@code assess} object of the contract, read key by key. */
final class ApplicationInput {

    private static final int MOST_BASIS_POINTS = 5000;

    private ApplicationInput() {}

    /** Reads one application, with the institution's names as the only ones that it may use. */
    static Application read(Cursor input, KnownNames names) throws BadInput {
        Fields fields = input.object(
                "id",
                "decisionDate",
                "applicationDate",
                "form",
                "product",
                "decider",
                "applicant",
                "group",
                "plan",
                "terms",
                "priorAid",
                "facts",
                "judgements",
                "reasons",
                "rates",
                "firstLoan");
        LocalDate decision = fields.need("decisionDate", Cursor::date);
        Applicant applicant = fields.need("applicant", value -> applicant(value, decision, names));
        Optional<Group> group =
                fields.get("group", value -> group(value, applicant.id())).flatMap(known -> known);
        Optional<List<PriorAid>> prior =
                fields.get("priorAid", list -> list.list(value -> prior(value, applicant.id(), group)));
        return new Application(
                fields.get("id", Cursor::text).orElse("-"),
                decision,
                fields.get("applicationDate", Cursor::date),
                fields.need("form", value -> value.choice(Form.class)),
                fields.get("product", names::product),
                fields.get("decider", value -> decider(value, names)),
                applicant,
                group,
                PlanInput.read(fields),
                TermsInput.read(fields),
                prior,
                fields.get("facts", ApplicationInput::facts).orElse(StatedFacts.NONE),
                new Discretion(
                        fields.listOrNone("reasons", ApplicationInput::reason),
                        fields.listOrNone("judgements", ApplicationInput::judgement)),
                fields.get("rates", ApplicationInput::rates),
                fields.get("firstLoan", ApplicationInput::firstLoan));
    }

    private static Decider decider(Cursor value, KnownNames names) throws BadInput {
        Fields fields = value.object("company", "equityCompany");
        return new Decider(fields.get("company", names::company), fields.get("equityCompany", Cursor::truth));
    }

    private static Applicant applicant(Cursor value, LocalDate today, KnownNames names) throws BadInput {
        Fields fields = value.object(
                "id",
                "legalForm",
                "organisationNumber",
                "county",
                "sector",
                "operationsStart",
                "fiscalYearStart",
                "inInsolvency",
                "inDifficulty",
                "roadFreight",
                "recoveryOrder");
        Optional<LegalForm> form = fields.get("legalForm", it -> it.choice(LegalForm.class));
        return new Applicant(
                fields.need("id", Cursor::text),
                form,
                fields.get("organisationNumber", it -> number(it, form, today)),
                fields.get("county", names::county),
                fields.get("sector", ApplicationInput::sector),
                fields.get("operationsStart", Cursor::date),
                fields.get("fiscalYearStart", Cursor::monthDay).orElse(MonthDay.of(1, 1)),
                fields.get("inInsolvency", Cursor::truth),
                fields.get("inDifficulty", Cursor::truth),
                fields.get("roadFreight", Cursor::truth),
                fields.get("recoveryOrder", Cursor::truth));
    }

    /**
     * An organisation number in any usual form; for a sole trader, or where the form is not known, a personal or
     * coordination number too.
     */
    private static String number(Cursor value, Optional<LegalForm> form, LocalDate today) throws BadInput {
        String written = value.text();
        Optional<NumberRefusal> refusal = switch (OrganisationNumber.read(written)) {
            case OrganisationNumber.Reading.Accepted _ -> Optional.empty();
            case OrganisationNumber.Reading.Refused refused -> Optional.of(refused.reason());
        };
        if (refusal.isEmpty()) {
            return written;
        }
        boolean mayBePerson = form.map(LegalForm.SOLE_TRADER::equals).orElse(true);
        if (mayBePerson && PersonNumber.read(written, today) instanceof PersonNumber.Reading.Accepted) {
            return written;
        }
        throw value.bad("number." + refusal.get(), written);
    }

    private static String sector(Cursor value) throws BadInput {
        String text = value.text();
        // A group of divisions stands in receipts of applicants who know no more than that.
        if (!text.matches("\\d{2}[\\d.]{0,4}|\\d{2}(-\\d{2})?( \\d{2}(-\\d{2})?)*")) {
            throw value.bad("sector.form", text);
        }
        return text.replace(".", "");
    }

    /** Several enterprises without a word on who owns whom are no group yet: that is unknown, not none. */
    private static Optional<Group> group(Cursor value, String applicant) throws BadInput {
        Fields fields = value.object("enterprises", "holdings", "persons", "history");
        GraphInput stated = GraphInput.read(fields);
        OwnershipGraph graph = stated.graph(fields);
        if (!graph.contains(applicant)) {
            throw value.at("enterprises").bad("enterprise.undeclared", applicant);
        }
        List<Group.ClosedYear> history = SmeQuestion.history(fields).stream()
                .map(year -> new Group.ClosedYear(year.year(), year.sme()))
                .toList();
        return stated.ownershipStated()
                ? Optional.of(new Group(stated.enterprises(), stated.holdings(), stated.persons(), history))
                : Optional.empty();
    }

    /** Aid to somebody of whom nothing is declared can be counted nowhere, so the name must be one of the group. */
    private static PriorAid prior(Cursor value, String applicant, Optional<Group> group) throws BadInput {
        Fields fields = value.object("member", "granted", "amountEur", "regulation");
        return new PriorAid(
                fields.get("member", name -> member(name, applicant, group)).orElse(applicant),
                fields.need("granted", Cursor::date),
                fields.need("amountEur", Cursor::cents),
                fields.need("regulation", ApplicationInput::regulation));
    }

    private static String member(Cursor value, String applicant, Optional<Group> group) throws BadInput {
        String id = value.text();
        boolean declared = id.equals(applicant)
                || group.map(known -> known.enterprises().stream()
                                .anyMatch(one -> one.id().equals(id)))
                        .orElse(true);
        if (!declared) {
            throw value.bad("enterprise.undeclared", id);
        }
        return id;
    }

    private static String regulation(Cursor value) throws BadInput {
        String text = value.text();
        if (DeMinimisRegulation.numbered(text).isEmpty()) {
            throw value.bad(
                    "choice.unknown",
                    text,
                    String.join(
                            ", ",
                            List.of(DeMinimisRegulation.values()).stream()
                                    .map(DeMinimisRegulation::number)
                                    .toList()));
        }
        return text;
    }

    private static StatedFacts facts(Cursor value) throws BadInput {
        Fields fields = value.object(
                "otherFundingDeclared",
                "ordinaryCreditMarketAvailable",
                "fundsAvailableInFrame",
                "adviceNeedNotMetByMarket",
                "loanContractCanBeTerminated",
                "creditInstitutionAccepted",
                "collateralCoversGuarantee",
                "businessPlan",
                "exitPlan",
                "privateCoInvestment");
        return new StatedFacts(
                fields.get("otherFundingDeclared", Cursor::truth),
                fields.get("ordinaryCreditMarketAvailable", Cursor::truth),
                fields.get("fundsAvailableInFrame", Cursor::truth),
                fields.get("adviceNeedNotMetByMarket", Cursor::truth),
                new GuaranteeFacts(
                        fields.get("loanContractCanBeTerminated", Cursor::truth),
                        fields.get("creditInstitutionAccepted", Cursor::truth),
                        fields.get("collateralCoversGuarantee", Cursor::truth)),
                new EquityFacts(
                        fields.get("businessPlan", Cursor::truth),
                        fields.get("exitPlan", Cursor::truth),
                        fields.get("privateCoInvestment", list -> list.list(PlanInput::investor))));
    }

    private static Judgement judgement(Cursor value) throws BadInput {
        Fields fields = value.object("provision", "met", "text", "officer", "date");
        return new Judgement(
                fields.need("provision", ApplicationInput::provision),
                fields.need("met", Cursor::truth),
                fields.need("text", Cursor::text),
                fields.need("officer", Cursor::text),
                fields.get("date", Cursor::date));
    }

    private static Reason reason(Cursor value) throws BadInput {
        Fields fields = value.object("provision", "degree", "text", "officer", "date");
        return new Reason(
                fields.need("provision", ApplicationInput::provision),
                fields.need("degree", it -> it.choice(Degree.class)),
                fields.need("text", Cursor::text),
                fields.need("officer", Cursor::text),
                fields.get("date", Cursor::date));
    }

    private static Citation provision(Cursor value) throws BadInput {
        String text = value.text();
        Optional<Citation> citation = Citation.parse(text);
        if (citation.isEmpty()) {
            throw value.bad("provision.form", text);
        }
        return citation.get();
    }

    private static StatedRates rates(Cursor value) throws BadInput {
        Fields fields = value.object("base", "marginBasisPoints", "sekPerEur");
        return new StatedRates(
                fields.get("base", Cursor::rate).map(Rate::new),
                fields.get("marginBasisPoints", it -> it.whole(0, MOST_BASIS_POINTS)),
                fields.get("sekPerEur", TermsInput::aboveNought));
    }

    private static FirstLoan firstLoan(Cursor value) throws BadInput {
        Fields fields = value.object("granted", "applicationReceived", "operationsStart");
        return new FirstLoan(
                fields.get("granted", Cursor::date),
                fields.get("applicationReceived", Cursor::date),
                fields.get("operationsStart", Cursor::date));
    }
}
