package se.brygga.core.financing;

import java.util.List;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value.Words;

/**
 * The task of a company that serves counties: where it decides, and from when to when. A company of the group that has
 * no area, such as the parent or the one for equity, works everywhere.
 *
 * @param company its code, as in {@code decider.company}
 * @param counties the codes of the counties by date, with a space between them; no value on a day on which the company
 *     serves none, as after a merger
 */
public record CompanyArea(String company, Parameter<Words> counties) {

    /** Whether the area of a day holds the county. */
    public static boolean holds(Words area, String county) {
        return List.of(area.words().split(" ", -1)).contains(county);
    }
}
