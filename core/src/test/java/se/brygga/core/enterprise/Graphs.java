package se.brygga.core.enterprise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.brygga.core.vectors.Vectors;

/** Ownership graphs for tests: by hand, and as vectors state them. */
public final class Graphs {

    private Graphs() {}

    /** A graph that is known to be sound. */
    public static OwnershipGraph sound(
            List<Enterprise> enterprises, List<Holding> holdings, List<ControllingPerson> persons) {
        return switch (OwnershipGraph.check(enterprises, holdings, persons)) {
            case OwnershipGraph.Checked.Sound sound -> sound.graph();
            case OwnershipGraph.Checked.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    /** Ordinary enterprises of those names without figures, and what they hold. */
    public static OwnershipGraph of(List<String> names, Holding... holdings) {
        return sound(names.stream().map(Graphs::named).toList(), List.of(holdings), List.of());
    }

    public static Enterprise named(String id) {
        return Enterprise.ordinary(id, AnnualFigures.UNKNOWN);
    }

    public static Holding half(String holder, String held, long percent) {
        return Holding.of(holder, held, Share.percent(percent));
    }

    /** The graph of a row of the SME vectors; figures in million euro are turned into euro. */
    public static OwnershipGraph ofVector(Vectors vector) {
        Vectors enterprises = vector.child("enterprises");
        List<Enterprise> all = enterprises.keys().stream()
                .map(id -> enterprise(id, enterprises.child(id)))
                .toList();
        return sound(all, holdings(vector), persons(vector));
    }

    public static List<Holding> holdings(Vectors vector) {
        return vector.rows("holdings").stream().map(Graphs::holding).toList();
    }

    private static Holding holding(Vectors row) {
        Share capital = new Share(row.number("capital_pct"));
        Share votes =
                row.maybe("votes_pct").map(BigDecimal::new).map(Share::new).orElse(capital);
        Holding holding = Holding.of(row.text("holder"), row.text("held"), capital, votes);
        return row.maybe("control")
                .map(means -> holding.with(Control.valueOf(means.toUpperCase(Locale.ROOT))))
                .orElse(holding);
    }

    private static Enterprise enterprise(String id, Vectors row) {
        BigDecimal million = new BigDecimal(1_000_000);
        AnnualFigures figures = row.maybe("no_data").isPresent()
                ? AnnualFigures.UNKNOWN
                : new AnnualFigures(
                        Optional.of(row.number("headcount")),
                        Optional.of(row.number("turnover_meur").multiply(million)),
                        Optional.of(row.number("balance_meur").multiply(million)));
        EnterpriseKind kind = row.maybe("kind")
                .map(name -> EnterpriseKind.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(EnterpriseKind.ENTERPRISE);
        return Enterprise.ordinary(id, figures).withKind(kind);
    }

    private static List<ControllingPerson> persons(Vectors vector) {
        List<ControllingPerson> persons = new ArrayList<>();
        for (Vectors row : vector.rows("persons")) {
            List<PersonControl> controls = row.rows("controls").stream()
                    .map(control -> PersonControl.votes(control.text("held"), new Share(control.number("votes_pct"))))
                    .toList();
            persons.add(new ControllingPerson(
                    row.text("id"),
                    controls,
                    row.maybe("same_or_adjacent_market").map(Boolean::valueOf)));
        }
        return persons;
    }

    /** What the tests compare: weights as plain text. */
    public static Map<String, String> weights(SmeGroup group) {
        Map<String, String> weights = new TreeMap<>();
        group.weights().forEach((id, share) -> weights.put(id, share.toString()));
        return weights;
    }
}
