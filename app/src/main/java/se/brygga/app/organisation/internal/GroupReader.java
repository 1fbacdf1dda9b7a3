package se.brygga.app.organisation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Company.Kind;
import se.brygga.app.organisation.Company.OwnerKind;
import se.brygga.app.organisation.Company.Share;
import se.brygga.app.organisation.CompanyGroup;
import se.brygga.app.organisation.CompanyGroup.Delegation;
import se.brygga.app.organisation.CompanyGroup.HistoryNote;
import se.brygga.app.organisation.CompanyGroup.Office;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Geography;
import se.brygga.app.organisation.ProfileRule;
import se.brygga.app.organisation.Source;
import se.brygga.app.organisation.Validity;
import se.brygga.core.enterprise.OrganisationNumber;

/** Reads the parent, its companies with counties and owners, their offices and the delegations. */
final class GroupReader {
    private static final String SWEDEN = "SE";
    private static final Set<String> COMPANY =
            Set.of("code", "name", "kind", "organisation-number", "from", "to", "source", "counties", "owners");
    private static final Set<String> COUNTY = Set.of("county", "from", "to", "source");
    private static final Set<String> OWNER = Set.of("owner", "kind", "county", "share", "from", "to", "source");

    private final Reading reading;
    private final Geography geography;
    private final String country;
    private final List<CountyDuty> duties = new ArrayList<>();

    /**
     * A reader.
     *
     * @param country where the institution works
     */
    GroupReader(Reading reading, Geography geography, String country) {
        this.country = country;
        this.reading = reading;
        this.geography = geography;
    }

    CompanyGroup read() {
        Optional<YamlMap> file = reading.map(ProfileFiles.COMPANIES, Set.of("parent", "companies", "history"));
        Company parent = file.flatMap(map -> map.map("parent", COMPANY))
                .map(map -> company(map, Optional.of(Kind.PARENT)))
                .orElseGet(GroupReader::nobody);
        List<YamlMap> maps = file.map(map -> map.list("companies", COMPANY)).orElse(List.of());
        List<Company> companies =
                maps.stream().map(map -> company(map, Optional.empty())).toList();
        refuseDuplicates(maps);
        if (!geography.counties().isEmpty() && !companies.isEmpty()) {
            new CountyCover(geography, reading.faults()).check(duties);
        }
        CompanyGroup bare = new CompanyGroup(parent, companies, List.of(), List.of(), List.of());
        return new CompanyGroup(parent, companies, offices(bare), delegations(), history(file));
    }

    private Company company(YamlMap map, Optional<Kind> given) {
        Row row = map.row();
        String code = row.text("code");
        Kind kind = given.orElseGet(() -> row.choice("kind", Kind.class));
        List<Dated<String>> counties = new ArrayList<>();
        for (YamlMap each : map.optionalList("counties", COUNTY)) {
            Dated<String> duty = each.row().dated(each.row().text("county"));
            counties.add(duty);
            if (kind == Kind.REGIONAL) {
                duties.add(new CountyDuty(code, duty, each.row().spot()));
            }
        }
        List<Dated<Share>> owners = map.list("owners", OWNER).stream()
                .map(each -> owner(each.row()))
                .toList();
        ShareSums.check(code, owners, row.spot(), reading.faults());
        Dated<String> existence = row.dated(code);
        return new Company(
                code, row.text("name"), kind, organisationNumber(row), existence, new Company.Ties(counties, owners));
    }

    private Dated<Share> owner(Row row) {
        Optional<String> county = row.optional("county");
        county.filter(code -> geography.county(code).isEmpty())
                .ifPresent(code -> reading.faults().add(row.spotOf("county"), ProfileRule.COUNTY_UNKNOWN, code));
        Optional<BigDecimal> known = row.percentageIfKnown("share");
        known.ifPresent(part -> row.within("share", part, Optional.of(BigDecimal.ONE)));
        Share share = new Share(row.text("owner"), row.choice("kind", OwnerKind.class), county, known);
        return row.dated(share);
    }

    private void refuseDuplicates(List<YamlMap> maps) {
        Set<String> seen = new HashSet<>();
        for (YamlMap map : maps) {
            if (!seen.add(map.row().text("code"))) {
                reading.faults()
                        .add(
                                map.row().spotOf("code"),
                                ProfileRule.DUPLICATE,
                                map.row().text("code"));
            }
        }
    }

    private List<Office> offices(CompanyGroup group) {
        List<Office> offices = new ArrayList<>();
        List<String> columns =
                List.of("county", "company", "town", "telephone", "email", "languages", "from", "source");
        for (Row row : reading.table(ProfileFiles.OFFICES, columns)) {
            LocalDate from = row.date("from");
            if (geography.county(row.text("county")).isEmpty()) {
                reading.faults().add(row.spot(), ProfileRule.COUNTY_UNKNOWN, row.text("county"));
            }
            if (group.company(row.text("company")).isEmpty()) {
                reading.faults().add(row.spot(), ProfileRule.COMPANY_UNKNOWN, row.text("company"));
            } else if (!serves(group, row, from)) {
                reading.faults()
                        .add(row.spot(), ProfileRule.OFFICE_COMPANY, row.text("company"), row.text("county"), from);
            }
            CompanyGroup.Reach reach =
                    new CompanyGroup.Reach(row.text("telephone"), row.text("email"), languages(row), row.source());
            offices.add(new Office(row.text("county"), row.text("company"), row.text("town"), reach));
        }
        return offices;
    }

    /** Whoever calls the office of a county must reach the company that decides there, when the office opens. */
    private static boolean serves(CompanyGroup group, Row row, LocalDate from) {
        return group.company(row.text("company"))
                .filter(company -> company.countiesOn(from).contains(row.text("county")))
                .isPresent();
    }

    /** The number of a Swedish company; those of other countries are built otherwise and stand as they are. */
    private Optional<String> organisationNumber(Row row) {
        Optional<String> number = row.optional("organisation-number");
        number.filter(_ -> country.equals(SWEDEN))
                .filter(text -> OrganisationNumber.read(text) instanceof OrganisationNumber.Reading.Refused)
                .ifPresent(text ->
                        reading.faults().add(row.spotOf("organisation-number"), ProfileRule.ORGANISATION_NUMBER, text));
        return number;
    }

    private static List<String> languages(Row row) {
        String told = row.text("languages");
        return row.saysUnknown("languages") ? List.of() : List.of(told.split(" ", -1));
    }

    private List<Dated<Delegation>> delegations() {
        List<String> columns = List.of("from", "to", "role", "form", "max_amount", "currency", "source");
        return reading.table(ProfileFiles.DELEGATIONS, columns).stream()
                .map(this::delegation)
                .toList();
    }

    private Dated<Delegation> delegation(Row row) {
        Optional<String> form = row.optional("form").filter(text -> !text.equals("ANY"));
        form.filter(text -> !Forms.known(text))
                .ifPresent(text -> reading.faults().add(row.spot(), ProfileRule.FORM_UNKNOWN, text));
        return row.dated(new Delegation(
                row.text("role"),
                form,
                row.within("max_amount", row.amount("max_amount"), Optional.empty()),
                row.currency("currency")));
    }

    private static List<HistoryNote> history(Optional<YamlMap> file) {
        return file.map(map -> map.optionalList("history", Set.of("year", "text", "source"))).orElse(List.of()).stream()
                .map(YamlMap::row)
                .map(row -> new HistoryNote(row.wholeNumber("year"), row.text("text"), row.source()))
                .toList();
    }

    private static Company nobody() {
        Dated<String> never =
                new Dated<>("", Validity.since(LocalDate.EPOCH), Source.of(Source.Standing.UNKNOWN, "unknown"));
        return new Company("", "", Kind.PARENT, Optional.empty(), never, new Company.Ties(List.of(), List.of()));
    }
}
