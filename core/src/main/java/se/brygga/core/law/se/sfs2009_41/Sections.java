package se.brygga.core.law.se.sfs2009_41;

import static se.brygga.core.law.Coverage.Kind.COMPUTED;
import static se.brygga.core.law.Coverage.Kind.DEFINITION;
import static se.brygga.core.law.Coverage.Kind.JUDGEMENT;
import static se.brygga.core.law.Coverage.Kind.NOT_MODELLED;
import static se.brygga.core.law.Coverage.Kind.PROCEDURE;

import java.util.List;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Coverage.Kind;

/** What each of the 45 sections is to the engine. */
final class Sections {

    static final List<Coverage> COVERAGE = List.of(
            here(1, JUDGEMENT, "Introductory#section1"),
            here(2, COMPUTED, "Introductory#section2"),
            here(3, COMPUTED, "Introductory#section3"),
            here(4, DEFINITION, "SmeDefinition2009#DEFINITION"),
            here(5, DEFINITION, "SmeDefinition2009#DEFINITION"),
            here(6, DEFINITION, "SmeDefinition2009#DEFINITION"),
            here(7, COMPUTED, "Forms#section7"),
            here(8, COMPUTED, "GeneralConditions#section8"),
            here(9, COMPUTED, "GeneralConditions#section9"),
            here(10, COMPUTED, "GeneralConditions#section10"),
            here(11, JUDGEMENT, "Loans#section11"),
            here(12, JUDGEMENT, "Loans#section12"),
            here(13, JUDGEMENT, "Loans#section13"),
            here(14, COMPUTED, "BusinessLoans#section14"),
            here(15, COMPUTED, "StartUpLoans#section15"),
            here(16, COMPUTED, "StartUpLoans#section16"),
            here(17, COMPUTED, "StartUpLoans#section17"),
            here(18, COMPUTED, "StartUpLoans#section18"),
            here(19, COMPUTED, "StartUpLoans#section19"),
            here(20, COMPUTED, "StartUpLoans#section20"),
            here(21, COMPUTED, "InnovationLoans#section21"),
            here(22, COMPUTED, "InnovationLoans#section22"),
            not(23, "coverage.ownCase"),
            here(24, PROCEDURE, "MicroLoans#section24"),
            here(25, COMPUTED, "MicroLoans#section25"),
            here(26, COMPUTED, "ExportLoans#section26"),
            here(27, COMPUTED, "Grants#section27"),
            here(28, COMPUTED, "Grants#section28"),
            here(29, COMPUTED, "Guarantees#section29"),
            here(30, COMPUTED, "Guarantees#section30"),
            here(31, COMPUTED, "Guarantees#section31"),
            here(32, COMPUTED, "Aid#of"),
            here(33, COMPUTED, "Guarantees#section33"),
            not(34, "coverage.afterDecision"),
            not(35, "coverage.afterDecision"),
            here(36, PROCEDURE, "FinalProvisions#duties"),
            here(37, COMPUTED, "Equity#section37"),
            here(38, COMPUTED, "Equity#section38"),
            not(39, "coverage.ownCase"),
            not(40, "coverage.ownCase"),
            not(41, "coverage.ownCase"),
            here(42, PROCEDURE, "FinalProvisions#duties"),
            here(43, PROCEDURE, "FinalProvisions#duties"),
            here(44, PROCEDURE, "ProcedureDuties#under"),
            here(45, PROCEDURE, "FinalProvisions#duties"));

    private Sections() {}

    private static Coverage here(int section, Kind kind, String place) {
        return new Coverage(Places.at(section), kind, "coverage.sfs2009_41.s" + section, place, "");
    }

    private static Coverage not(int section, String reasonKey) {
        return new Coverage(Places.at(section), NOT_MODELLED, "coverage.sfs2009_41.s" + section, "", reasonKey);
    }
}
