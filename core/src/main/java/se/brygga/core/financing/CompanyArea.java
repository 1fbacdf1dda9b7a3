package se.brygga.core.financing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value.Words;

/**
 * The task of a company that serves counties: where it decides, and from when to when. A company of the group that has
 * no area, such as the parent or the one for equity, works everywhere.
 *
 * @param company its code, as in {@code decider.company}
 * @param names what readers know it and its counties by
 * @param counties the codes of the counties by date, with a space between them; no value on a day on which the company
 *     serves none, as after a merger
 */
public record CompanyArea(String company, Names names, Parameter<Words> counties) {

    /**
     * What a company and its counties are called.
     *
     * @param company the company's name
     * @param counties the counties' names by their codes
     */
    public record Names(String company, Map<String, String> counties) {
        /** Keeps a copy. */
        public Names {
            counties = Map.copyOf(counties);
        }

        /** The names of counties given by their codes with a space between; a code without a name stays as it is. */
        public String of(String codes) {
            return Stream.of(codes.split(" ", -1))
                    .map(code -> counties.getOrDefault(code, code))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Whether the area of a day holds the county. */
    public static boolean holds(Words area, String county) {
        return List.of(area.words().split(" ", -1)).contains(county);
    }
}
