package se.brygga.core.law.se;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Form.Kind;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Limits;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/**
 * Who and what a general de minimis regulation is open to: not primary agriculture and fishing, not export aid; under
 * the first regulation no firm in difficulty, under the later ones no loan or guarantee to a firm in insolvency; under
 * the first two no lorries for those who carry goods for others.
 */
final class Scope {

    /** Regulation (EU) 2023/2391 came into force. */
    private static final LocalDate FISH_PROCESSING_FROM = LocalDate.of(2023, 10, 25);

    private static final String FISH_PROCESSING = "102";
    private static final Integer FOOD = 10;

    private final Application application;
    private final DeMinimisRegulation regulation;

    private Scope(Application application, DeMinimisRegulation regulation) {
        this.application = application;
        this.regulation = regulation;
    }

    static List<Finding> of(Application application, DeMinimisRegulation regulation) {
        Scope scope = new Scope(application, regulation);
        List<Finding> findings = new ArrayList<>(List.of(scope.sector()));
        findings.addAll(scope.health());
        findings.addAll(scope.vehicles());
        if (application.form() == Form.EXPORT_LOAN
                || application.plan().exportUse().isPresent()) {
            findings.add(scope.export());
        }
        return findings;
    }

    private Citation article(String place) {
        return regulation.act().at(place);
    }

    /**
     * The division of the industry: 01 is agriculture, 03 fishing, 05 coal. A group that holds both kinds is asked
     * about.
     */
    private Finding sector() {
        Optional<Boolean> excluded = application.applicant().sector().flatMap(this::excluded);
        return new Fact<>("/applicant/sector", excluded)
                .then(article("1.1"), is -> Limits.stated(article("1.1"), !is, "sector"));
    }

    private Optional<Boolean> excluded(String sector) {
        Optional<Boolean> division = Divisions.of(sector).agree(this::excluded);
        return division.filter(is -> !is).isPresent() && fishProcessingIsClosed() ? processesFish(sector) : division;
    }

    private boolean excluded(int division) {
        boolean coal = regulation == DeMinimisRegulation.GENERAL_2006 && division == 5;
        return division == 1 || division == 3 || coal;
    }

    /** Processing fish belonged to the fishery sector until Regulation (EU) 2023/2391 moved it to the general rules. */
    private boolean fishProcessingIsClosed() {
        return application.decisionDate().isBefore(FISH_PROCESSING_FROM);
    }

    /** Group 10.2 of the classification; of a firm known only to make food it is not known. */
    private static Optional<Boolean> processesFish(String sector) {
        boolean groupIsKnown = sector.matches("\\d{3,}");
        return groupIsKnown
                ? Optional.of(sector.startsWith(FISH_PROCESSING))
                : Divisions.of(sector).agree(FOOD::equals).filter(makesFood -> !makesFood);
    }

    /** Financial health: of a grant the later regulations ask nothing, for it is transparent as it stands. */
    private List<Finding> health() {
        Applicant applicant = application.applicant();
        if (regulation == DeMinimisRegulation.GENERAL_2006) {
            return List.of(new Fact<>("/applicant/inDifficulty", applicant.inDifficulty())
                    .then(article("1.1"), is -> Limits.stated(article("1.1"), !is, "difficulty")));
        }
        Kind kind = application.form().kind();
        Citation place = article(kind == Kind.GUARANTEE ? "4.6" : "4.3");
        return kind == Kind.GRANT
                ? List.of()
                : List.of(new Fact<>("/applicant/inInsolvency", applicant.inInsolvency())
                        .then(place, is -> Limits.stated(place, !is, "insolvency")));
    }

    /**
     * A firm that carries goods by road for others may not buy the vehicles with the aid (1998/2006 article 1.1 g;
     * 1407/2013 article 3.3). What the money buys stands in the plan in words, so a person answers; an answer given is
     * taken here already, since the section of the ordinance follows from it.
     */
    private List<Finding> vehicles() {
        if (!regulation.setsRoadFreightApart()) {
            return List.of();
        }
        Citation place = article(regulation == DeMinimisRegulation.GENERAL_2006 ? "1.1" : "3.3");
        Optional<Boolean> carriesForOthers = application.applicant().roadFreight();
        Finding open = new Fact<>("/applicant/roadFreight", carriesForOthers)
                .then(
                        place,
                        _ -> Finding.forJudgement(
                                place, new Explanation("vehicles"), new Explanation("vehicles.threshold")));
        return carriesForOthers.orElse(true) ? List.of(application.discretion().settle(open)) : List.of();
    }

    private Finding export() {
        return new Fact<>("/plan/exportUse", application.plan().exportUse())
                .then(article("1.1"), use -> Limits.stated(article("1.1"), !use.isExportAid(), "exportUse"));
    }
}
