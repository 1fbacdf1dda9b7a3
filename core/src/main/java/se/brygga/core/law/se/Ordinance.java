package se.brygga.core.law.se;

import java.util.List;
import se.brygga.core.financing.Form;
import se.brygga.core.law.Act;
import se.brygga.core.law.Coverage;
import se.brygga.core.law.Duty;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Rule;

/** One of the ordinances on financing, as the assessment sees it. */
public interface Ordinance {

    /** The act itself. */
    Act act();

    /** The rules that a form falls under on any day; each answers by its own dates. */
    List<Rule<Situation>> rules(Form form);

    /** What must be done around a decision. */
    List<Duty> duties(Situation situation, LawOn law);

    /** Its figures and readings by date. */
    List<Parameter<?>> parameters();

    /** What each of its sections is to the engine. */
    List<Coverage> coverage();
}
