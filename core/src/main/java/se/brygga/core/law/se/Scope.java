package se.brygga.core.law.se;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.brygga.core.financing.Applicant;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Form.Kind;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Limits;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/**
 * Who and what a general de minimis regulation is open to: not primary agriculture and fishing, not export aid; under
 * the first regulation no firm in difficulty, under the later ones no loan or guarantee to a firm in insolvency.
 */
final class Scope {

    private final Application application;
    private final DeMinimisRegulation regulation;

    private Scope(Application application, DeMinimisRegulation regulation) {
        this.application = application;
        this.regulation = regulation;
    }

    static List<Finding> of(Application application, DeMinimisRegulation regulation) {
        Scope scope = new Scope(application, regulation);
        List<Finding> findings = new ArrayList<>(List.of(scope.sector(), scope.health()));
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
        Optional<Boolean> excluded = application
                .applicant()
                .sector()
                .flatMap(sector -> Divisions.of(sector).agree(this::excluded));
        return new Fact<>("/applicant/sector", excluded)
                .then(article("1.1"), is -> Limits.stated(article("1.1"), !is, "sector"));
    }

    private boolean excluded(int division) {
        boolean coal = regulation == DeMinimisRegulation.GENERAL_2006 && division == 5;
        return division == 1 || division == 3 || coal;
    }

    private Finding health() {
        Applicant applicant = application.applicant();
        if (regulation == DeMinimisRegulation.GENERAL_2006) {
            return new Fact<>("/applicant/inDifficulty", applicant.inDifficulty())
                    .then(article("1.1"), is -> Limits.stated(article("1.1"), !is, "difficulty"));
        }
        Citation place = article(application.form().kind() == Kind.GUARANTEE ? "4.6" : "4.3");
        return new Fact<>("/applicant/inInsolvency", applicant.inInsolvency())
                .then(place, is -> Limits.stated(place, !is, "insolvency"));
    }

    private Finding export() {
        return new Fact<>("/plan/exportUse", application.plan().exportUse())
                .then(article("1.1"), use -> Limits.stated(article("1.1"), !use.isExportAid(), "exportUse"));
    }
}
