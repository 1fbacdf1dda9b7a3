package se.brygga.app.cli;

import java.util.Optional;
import se.brygga.core.financing.Plan;
import se.brygga.core.financing.Plan.CostLine;
import se.brygga.core.financing.Plan.ExportUse;
import se.brygga.core.financing.Plan.FundSource;
import se.brygga.core.financing.StatedFacts.CoInvestment;

/** The plan of an {@code assess} object. */
final class PlanInput {

    private static final int MOST_MONTHS = 1200;
    private static final Plan UNKNOWN = new Plan(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private PlanInput() {}

    static Plan read(Fields application) throws BadInput {
        return application.get("plan", PlanInput::plan).orElse(UNKNOWN);
    }

    private static Plan plan(Cursor value) throws BadInput {
        Fields fields = value.object(
                "purpose",
                "need",
                "purposeLifeMonths",
                "sources",
                "costLines",
                "exportUse",
                "innovationProject",
                "exportEffort");
        return new Plan(
                fields.get("purpose", Cursor::text),
                fields.get("need", TermsInput::aboveNought),
                fields.get("purposeLifeMonths", it -> it.whole(0, MOST_MONTHS)),
                fields.get("sources", list -> list.list(PlanInput::source)),
                fields.get("costLines", list -> list.list(PlanInput::cost)),
                fields.get("exportUse", it -> it.choice(ExportUse.class)),
                fields.get("innovationProject", Cursor::truth),
                fields.get("exportEffort", Cursor::truth));
    }

    private static FundSource source(Cursor value) throws BadInput {
        Fields fields = value.object("kind", "name", "amount", "approved", "secured");
        return new FundSource(
                fields.need("kind", it -> it.choice(FundSource.Kind.class)),
                fields.get("name", Cursor::text),
                fields.need("amount", Cursor::cents),
                fields.get("approved", Cursor::truth),
                fields.get("secured", Cursor::truth));
    }

    private static CostLine cost(Cursor value) throws BadInput {
        Fields fields = value.object("category", "amount");
        return new CostLine(
                fields.need("category", it -> it.choice(CostLine.Category.class)),
                fields.need("amount", Cursor::cents));
    }

    static CoInvestment investor(Cursor value) throws BadInput {
        Fields fields = value.object("investor", "amount", "sameTerms", "sameTime");
        return new CoInvestment(
                fields.need("investor", Cursor::text),
                fields.need("amount", Cursor::cents),
                fields.get("sameTerms", Cursor::truth),
                fields.get("sameTime", Cursor::truth));
    }
}
