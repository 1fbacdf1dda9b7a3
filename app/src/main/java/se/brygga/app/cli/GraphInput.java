package se.brygga.app.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.brygga.core.enterprise.AnnualFigures;
import se.brygga.core.enterprise.Control;
import se.brygga.core.enterprise.ControllingPerson;
import se.brygga.core.enterprise.Enterprise;
import se.brygga.core.enterprise.EnterpriseKind;
import se.brygga.core.enterprise.Holding;
import se.brygga.core.enterprise.OwnershipFault;
import se.brygga.core.enterprise.OwnershipGraph;
import se.brygga.core.enterprise.PersonControl;
import se.brygga.core.enterprise.Share;

/**
 * The enterprises, holdings and persons of an object, read and checked.
 *
 * @param enterprises in the order in which they stand
 * @param holdings none if none are stated
 * @param persons none if none are stated
 * @param ownershipStated whether anything was said of who owns whom; left out is unknown, an empty list is declared
 *     none
 */
record GraphInput(
        List<Enterprise> enterprises,
        List<Holding> holdings,
        List<ControllingPerson> persons,
        boolean ownershipStated) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Reads the members {@code enterprises}, {@code holdings} and {@code persons}. */
    static GraphInput read(Fields fields) throws BadInput {
        Map<String, Enterprise> enterprises = fields.need("enterprises", map -> map.map(GraphInput::unnamed));
        List<Enterprise> named = enterprises.entrySet().stream()
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .toList();
        boolean stated = fields.has("holdings") || fields.has("persons");
        List<Holding> holdings = fields.listOrNone("holdings", GraphInput::holding);
        return new GraphInput(named, holdings, fields.listOrNone("persons", GraphInput::person), stated);
    }

    /** The graph, if it is a possible one. */
    OwnershipGraph graph(Fields fields) throws BadInput {
        return switch (OwnershipGraph.check(enterprises, holdings, persons)) {
            case OwnershipGraph.Checked.Sound sound -> sound.graph();
            case OwnershipGraph.Checked.Faulty faulty ->
                throw refusal(fields.object().pointer(), faulty.faults().getFirst());
        };
    }

    /** The enterprise that is asked about. */
    static String subject(Fields fields, OwnershipGraph graph) throws BadInput {
        return fields.need("subject", value -> declared(value, graph));
    }

    /** A name that must be among the enterprises. */
    static String declared(Cursor value, OwnershipGraph graph) throws BadInput {
        String id = value.text();
        if (!graph.contains(id)) {
            throw value.bad("enterprise.undeclared", id);
        }
        return id;
    }

    private static Enterprise named(String id, Enterprise it) {
        return new Enterprise(id, it.kind(), it.country(), it.figures(), it.investedEur());
    }

    private static Enterprise unnamed(Cursor value) throws BadInput {
        Fields fields = value.object(
                "headcount", "turnoverEur", "balanceSheetEur", "kind", "country", "investedEur", "figuresUnknown");
        AnnualFigures figures = new AnnualFigures(
                fields.get("headcount", Cursor::amount),
                fields.get("turnoverEur", Cursor::amount),
                fields.get("balanceSheetEur", Cursor::amount));
        if (fields.get("figuresUnknown", Cursor::truth).orElse(false) && !figures.equals(AnnualFigures.UNKNOWN)) {
            throw value.at("figuresUnknown").bad("figures.contradiction");
        }
        return new Enterprise(
                "",
                fields.get("kind", kind -> kind.choice(EnterpriseKind.class)).orElse(EnterpriseKind.ENTERPRISE),
                fields.get("country", GraphInput::country).orElse("SE"),
                figures,
                fields.get("investedEur", Cursor::amount));
    }

    private static String country(Cursor value) throws BadInput {
        String text = value.text();
        if (!COUNTRY.matcher(text).matches()) {
            throw value.bad("country.form", text);
        }
        return text;
    }

    /** Votes that are left out equal the capital; a holding of which nothing is said at all is no statement. */
    private static Holding holding(Cursor value) throws BadInput {
        Fields fields = value.object("holder", "held", "capital", "votes", "control");
        Optional<Share> capital = fields.get("capital", GraphInput::share);
        Optional<Share> votes = fields.get("votes", GraphInput::share).or(() -> capital);
        Optional<Control> control = fields.get("control", it -> it.choice(Control.class));
        if (votes.isEmpty() && control.isEmpty()) {
            throw new BadInput(value.pointer() + "/capital", "key.missing", "capital");
        }
        return new Holding(
                fields.need("holder", Cursor::text), fields.need("held", Cursor::text), capital, votes, control);
    }

    private static ControllingPerson person(Cursor value) throws BadInput {
        Fields fields = value.object("id", "controls", "sameOrAdjacentMarket");
        return new ControllingPerson(
                fields.need("id", Cursor::text),
                fields.need("controls", list -> list.list(GraphInput::control)),
                fields.get("sameOrAdjacentMarket", Cursor::truth));
    }

    private static PersonControl control(Cursor value) throws BadInput {
        Fields fields = value.object("held", "votes", "control");
        Optional<Share> votes = fields.get("votes", GraphInput::share);
        Optional<Control> control = fields.get("control", it -> it.choice(Control.class));
        if (votes.isEmpty() && control.isEmpty()) {
            throw new BadInput(value.pointer() + "/votes", "key.missing", "votes");
        }
        return new PersonControl(fields.need("held", Cursor::text), votes, control);
    }

    private static Share share(Cursor value) throws BadInput {
        BigDecimal percent = value.percentage();
        return new Share(percent);
    }

    private static BadInput refusal(String root, OwnershipFault fault) {
        String place = switch (fault.place()) {
            case ENTERPRISES -> root + "/enterprises";
            case HOLDINGS -> root + "/holdings/" + fault.index();
            case PERSONS -> root + "/persons/" + fault.index();
        };
        String inner = fault.place() == OwnershipFault.Place.PERSONS ? place + "/controls/" + fault.inner() : place;
        return switch (fault.kind()) {
            case UNDECLARED_HOLDER -> new BadInput(place + "/holder", "enterprise.undeclared", fault.name());
            case UNDECLARED_HELD -> new BadInput(inner + "/held", "enterprise.undeclared", fault.name());
            case SELF_OWNERSHIP -> new BadInput(place + "/held", "ownership.self", fault.name());
            case CAPITAL_OVER_WHOLE -> new BadInput(inner + "/capital", "ownership.capital", fault.name());
            case VOTES_OVER_WHOLE -> new BadInput(inner + "/votes", "ownership.votes", fault.name());
            case SAME_ID_TWICE -> new BadInput(place + "/id", "id.twice", fault.name());
        };
    }
}
