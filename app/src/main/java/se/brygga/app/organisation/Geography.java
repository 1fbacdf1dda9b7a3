package se.brygga.app.organisation;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The counties (län) and municipalities (kommuner) in which the institution works, and the areas above them. */
public record Geography(List<Area> areas, List<County> counties, List<Municipality> municipalities) {

    /** A NUTS 2 area. */
    public record Area(String code, String name, Source source) {}

    /**
     * A county.
     *
     * @param code its number, two digits
     * @param letter its letter code
     * @param name its full name
     * @param shortName its name without the word county
     * @param nuts its place in the NUTS division
     * @param neighbours codes of the counties that it borders on
     */
    public record County(
            String code, String letter, String name, String shortName, Nuts nuts, SortedSet<String> neighbours) {}

    /** Place in the NUTS division, and where the county's row comes from. */
    public record Nuts(String level3, String level2, Source source) {}

    /** A municipality; its code begins with its county's. */
    public record Municipality(String code, String name, String county, Source source) {}

    public Geography {
        areas = List.copyOf(areas);
        counties = List.copyOf(counties);
        municipalities = List.copyOf(municipalities);
    }

    /** The county with the code. */
    public Optional<County> county(String code) {
        return counties.stream().filter(county -> county.code().equals(code)).findFirst();
    }

    /** The municipality with the code. */
    public Optional<Municipality> municipality(String code) {
        return municipalities.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The municipalities of a county, in the order of their codes. */
    public List<Municipality> municipalitiesOf(String county) {
        return municipalities.stream()
                .filter(each -> each.county().equals(county))
                .toList();
    }
}
