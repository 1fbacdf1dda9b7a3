package se.brygga.core.law.se;

import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.CompanyArea;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Finding;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup.Known;
import se.brygga.core.law.Measure;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Day;
import se.brygga.core.law.Value.Words;

/**
 * Whether the company that decides may do so where the firm has its seat. SFS 2009:41 1 § says that each company
 * decides within its own area; which area that is follows from the institution's profile on the day of the decision,
 * for companies have merged and counties have changed hands.
 */
public final class Areas {

    private Areas() {}

    /** Whether a provision in machine form measures counties: the area of a company, in the ordinance or as policy. */
    public static boolean measuresCounties(String provision) {
        return provision.startsWith("SFS 2009:41 1 §") || provision.endsWith(".area");
    }

    /** The finding; none where the institution has not divided its work between companies. */
    public static List<Finding> of(Citation provision, Situation situation, LawOn law) {
        return situation.areas().isEmpty()
                ? List.of()
                : List.of(situation
                        .company()
                        .and(
                                situation.county(),
                                provision,
                                (company, county) -> situation.areas().stream()
                                        .filter(area -> area.company().equals(company))
                                        .findFirst()
                                        .map(area -> within(provision, area, county, law))
                                        .orElseGet(() -> Finding.met(provision, new Explanation("area.everywhere")))));
    }

    private static Finding within(Citation provision, CompanyArea area, String county, LawOn law) {
        Optional<Words> held = law.lookup(area.counties()) instanceof Known<Words> known
                ? Optional.of(known.value())
                : Optional.empty();
        boolean met =
                held.filter(counties -> CompanyArea.holds(counties, county)).isPresent();
        Value all = held.orElse(new Words("–"));
        Explanation because = new Explanation(
                met ? "area.met" : "area.notMet",
                new Words(area.names().company()),
                new Words(area.names().of(county)),
                new Words(area.names().of(all.machine())),
                new Day(law.day()));
        Measure measure = new Measure(county, all.machine());
        return met ? Finding.met(provision, measure, because) : Finding.notMet(provision, measure, because);
    }
}
