package se.brygga.core.law.se.sfs2012_872;

import static se.brygga.core.law.Coverage.Kind.COMPUTED;
import static se.brygga.core.law.Coverage.Kind.DEFINITION;
import static se.brygga.core.law.Coverage.Kind.JUDGEMENT;
import static se.brygga.core.law.Coverage.Kind.NOT_MODELLED;
import static se.brygga.core.law.Coverage.Kind.PROCEDURE;

import java.util.List;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Coverage.Kind;

/** What each of the 24 sections is to the engine. */
final class Sections {

    static final List<Coverage> COVERAGE = List.of(
            computed(1, JUDGEMENT, "Introductory#section1"),
            computed(2, COMPUTED, "Introductory#section2"),
            computed(3, COMPUTED, "OtherForms#section3"),
            computed(4, COMPUTED, "AidRegime#section4"),
            computed(5, DEFINITION, "AidRegime#section5"),
            computed(6, COMPUTED, "AidRegime#section6"),
            computed(7, COMPUTED, "AidRegime#section7"),
            computed(8, JUDGEMENT, "Loans#section8"),
            computed(9, COMPUTED, "OtherForms#section9"),
            computed(10, COMPUTED, "Loans#section10"),
            computed(11, COMPUTED, "Loans#section11"),
            computed(12, COMPUTED, "Loans#section12"),
            computed(13, COMPUTED, "OtherForms#section13"),
            not(14, "coverage.blockExemption"),
            not(15, "coverage.repealed2015"),
            not(16, "coverage.repealed2015"),
            not(17, "coverage.repealed2015"),
            not(18, "coverage.repealed2015"),
            not(19, "coverage.ownCase"),
            computed(20, PROCEDURE, "Ordinance2012#duties"),
            computed(21, PROCEDURE, "Ordinance2012#duties"),
            computed(22, PROCEDURE, "Ordinance2012#duties"),
            computed(23, PROCEDURE, "ProcedureDuties#under"),
            computed(24, PROCEDURE, "Ordinance2012#duties"));

    private Sections() {}

    private static Coverage computed(int section, Kind kind, String place) {
        return new Coverage(Places.at(section), kind, "coverage.sfs2012_872.s" + section, place, "");
    }

    private static Coverage not(int section, String reasonKey) {
        return new Coverage(Places.at(section), NOT_MODELLED, "coverage.sfs2012_872.s" + section, "", reasonKey);
    }
}
