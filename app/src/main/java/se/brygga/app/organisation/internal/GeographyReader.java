package se.brygga.app.organisation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.brygga.app.organisation.Geography;
import se.brygga.app.organisation.Geography.Area;
import se.brygga.app.organisation.Geography.County;
import se.brygga.app.organisation.Geography.Municipality;
import se.brygga.app.organisation.ProfileRule;

/** Reads areas, counties and municipalities, and holds them against each other. */
final class GeographyReader {
    private static final List<String> COUNTY_COLUMNS = List.of(
            "code",
            "letter",
            "name",
            "short_name",
            "nuts3",
            "nuts2",
            "municipalities",
            "neighbours",
            "source",
            "neighbours_source");

    private final Reading reading;

    GeographyReader(Reading reading) {
        this.reading = reading;
    }

    Geography read() {
        List<Area> areas = reading.table(ProfileFiles.AREAS, List.of("code", "name", "source")).stream()
                .map(row -> new Area(row.text("code"), row.text("name"), row.source()))
                .toList();
        List<Row> countyRows = reading.table(ProfileFiles.COUNTIES, COUNTY_COLUMNS);
        List<Row> municipalityRows =
                reading.table(ProfileFiles.MUNICIPALITIES, List.of("code", "name", "county", "source"));
        List<County> counties = countyRows.stream().map(this::county).toList();
        List<Municipality> municipalities =
                municipalityRows.stream().map(this::municipality).toList();
        Geography geography = new Geography(areas, counties, municipalities);
        if (!areas.isEmpty() && !counties.isEmpty() && !municipalities.isEmpty()) {
            unique(countyRows, "code");
            unique(countyRows, "letter");
            unique(municipalityRows, "code");
            checkCounties(geography, countyRows);
            checkMunicipalities(geography, municipalityRows);
        }
        return geography;
    }

    private County county(Row row) {
        SortedSet<String> neighbours = new TreeSet<>();
        row.optional("neighbours").ifPresent(text -> neighbours.addAll(List.of(text.split(" +", -1))));
        row.source("neighbours_source");
        return new County(
                row.text("code"),
                row.text("letter"),
                row.text("name"),
                row.text("short_name"),
                new Geography.Nuts(row.text("nuts3"), row.text("nuts2"), row.source()),
                neighbours);
    }

    private Municipality municipality(Row row) {
        return new Municipality(row.text("code"), row.text("name"), row.text("county"), row.source());
    }

    private void unique(List<Row> rows, String key) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (!seen.add(row.text(key))) {
                reading.faults().add(row.spot(), ProfileRule.DUPLICATE, row.text(key));
            }
        }
    }

    private void checkCounties(Geography geography, List<Row> rows) {
        Map<String, County> byCode = new HashMap<>();
        geography.counties().forEach(county -> byCode.put(county.code(), county));
        for (Row row : rows) {
            String code = row.text("code");
            if (geography.areas().stream().noneMatch(area -> area.code().equals(row.text("nuts2")))) {
                reading.faults().add(row.spot(), ProfileRule.AREA_UNKNOWN, row.text("nuts2"));
            }
            if (!row.text("nuts3").startsWith(row.text("nuts2"))) {
                reading.faults().add(row.spot(), ProfileRule.AREA_CODE, row.text("nuts3"), row.text("nuts2"));
            }
            int stated = row.wholeNumber("municipalities");
            int found = geography.municipalitiesOf(code).size();
            if (stated != found) {
                reading.faults().add(row.spot(), ProfileRule.COUNTY_MUNICIPALITIES, code, stated, found);
            }
            checkNeighbours(byCode, code, row);
        }
    }

    private void checkNeighbours(Map<String, County> byCode, String code, Row row) {
        for (String other : neighboursOf(byCode, code)) {
            if (!byCode.containsKey(other)) {
                reading.faults().add(row.spot(), ProfileRule.COUNTY_UNKNOWN, other);
            } else if (other.equals(code) || !neighboursOf(byCode, other).contains(code)) {
                reading.faults().add(row.spot(), ProfileRule.NEIGHBOURS_SYMMETRIC, code, other);
            }
        }
    }

    private static Set<String> neighboursOf(Map<String, County> counties, String code) {
        County county = counties.get(code);
        return county == null ? Set.of() : county.neighbours();
    }

    private void checkMunicipalities(Geography geography, List<Row> rows) {
        List<String> codes = new ArrayList<>();
        geography.counties().forEach(county -> codes.add(county.code()));
        for (Row row : rows) {
            String county = row.text("county");
            if (!codes.contains(county)) {
                reading.faults().add(row.spot(), ProfileRule.COUNTY_UNKNOWN, county);
            } else if (!row.text("code").startsWith(county)) {
                reading.faults().add(row.spot(), ProfileRule.MUNICIPALITY_CODE, row.text("code"), county);
            }
        }
    }
}
