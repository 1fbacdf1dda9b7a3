package se.brygga.core.law.se.sfs2009_41;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.brygga.core.financing.Form;
import se.brygga.core.law.Act;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Duty;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;
import se.brygga.core.law.se.Acts;
import se.brygga.core.law.se.Ordinance;
import se.brygga.core.law.se.Situation;

/** SFS 2009:41 as the assessment sees it. */
public final class Ordinance2009 implements Ordinance {

    /** There is only one. */
    public static final Ordinance2009 INSTANCE = new Ordinance2009();

    private Ordinance2009() {}

    @Override
    public Act act() {
        return Acts.SFS_2009_41;
    }

    @Override
    public List<Rule<Situation>> rules(Form form) {
        List<Rule<Situation>> rules = new ArrayList<>(Introductory.RULES);
        rules.addAll(Forms.RULES);
        rules.addAll(GeneralConditions.RULES);
        if (form.isLoan()) {
            rules.addAll(Loans.RULES);
        }
        rules.addAll(special(form));
        return List.copyOf(rules);
    }

    /** The heading "Special provisions" that a form falls under. */
    private static List<Rule<Situation>> special(Form form) {
        return switch (form) {
            case BUSINESS_LOAN -> BusinessLoans.RULES;
            case START_UP_LOAN -> StartUpLoans.RULES;
            case SUPPLEMENTARY_START_UP_LOAN -> StartUpLoans.SUPPLEMENTARY;
            case INNOVATION_LOAN -> InnovationLoans.RULES;
            case MICRO_LOAN -> MicroLoans.RULES;
            case EXPORT_LOAN -> ExportLoans.RULES;
            case ADVICE_GRANT -> Grants.ADVICE;
            case FEASIBILITY_GRANT -> Grants.STUDY;
            case GUARANTEE -> Guarantees.RULES;
            case EQUITY, CONVERTIBLE -> Equity.RULES;
            case REPAYABLE_ADVANCE, START_UP_AID -> List.of();
        };
    }

    @Override
    public List<Duty> duties(Situation situation, LawOn law) {
        return FinalProvisions.duties(situation, law);
    }

    @Override
    public List<Parameter<?>> parameters() {
        return Stream.of(
                        SmeDefinition2009.PARAMETERS,
                        Loans.PARAMETERS,
                        BusinessLoans.PARAMETERS,
                        StartUpLoans.PARAMETERS,
                        InnovationLoans.PARAMETERS,
                        MicroLoans.PARAMETERS,
                        ExportLoans.PARAMETERS,
                        Grants.PARAMETERS,
                        Guarantees.PARAMETERS,
                        Equity.PARAMETERS,
                        FinalProvisions.PARAMETERS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Coverage> coverage() {
        return Sections.COVERAGE;
    }
}
