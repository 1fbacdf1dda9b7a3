package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the profile, broken once: the refusal must name file, line and rule. */
class ProfileFaultsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> planted() {
        return Stream.of(
                planted(ProfileRule.SYNTAX, "products.yaml:4", "  about: { fi", "  about: [ fi"),
                planted(ProfileRule.SYNTAX, "municipalities.csv:2", "N1,Pohja,N", "N1,Pohja,N,too many"),
                planted(ProfileRule.COLUMNS, "offices.csv:1", "county,company", "county,firm"),
                planted(ProfileRule.KEY_UNKNOWN, "products.yaml:2", "  form:", "  from:"),
                planted(ProfileRule.DUPLICATE, "municipalities.csv:3", "S1,Satama", "N1,Satama"),
                planted(ProfileRule.DUPLICATE, "companies.yaml:3", "  name: Saaren", "  code: two\n  name: Saaren"),
                planted(ProfileRule.REQUIRED, "companies.yaml:9", "code: etela\n    name: Etelä Oy", "code: etela"),
                planted(ProfileRule.DATE, "institution.yaml:7", "from: 2015-01-01", "from: 2015-02-30"),
                planted(ProfileRule.AMOUNT, "delegations.csv:2", "50000", "50 000"),
                planted(ProfileRule.PERCENTAGE, "companies.yaml:18", "60%", "60"),
                planted(ProfileRule.WHOLE_NUMBER, "rates/margins.csv:2", "400", "4.5"),
                planted(ProfileRule.CHOICE, "rates/margins.csv:2", "NONE,LOW", "NONE,SOME"),
                planted(ProfileRule.SOURCE, "nuts2.csv:2", "charter", "hearsay"),
                planted(ProfileRule.INVENTED, "needs.csv:2", "assumed", "invented"),
                planted(ProfileRule.PERIOD_ORDER, "products.yaml:6", "to: 2017-12-31", "to: 2014-12-31"),
                planted(ProfileRule.PERIOD_OVERLAP, "products.yaml:1", "to: 2017-12-31", "to: 2020-01-01"),
                planted(
                        ProfileRule.PERIOD_OVERLAP,
                        "products.yaml:1",
                        "12-31, source: charter }\n    - { term: max, value: \"90000\", from: 2020",
                        "12-31, source: charter }\n    - { term: max, value: \"90000\", from: 2016"),
                planted(ProfileRule.COUNTY_UNKNOWN, "municipalities.csv:2", "N1,Pohja,N", "N1,Pohja,X"),
                planted(
                        ProfileRule.COUNTY_ONE_COMPANY,
                        "companies.yaml:27",
                        "{ county: S, from: 2020-01-01",
                        "{ county: S, from: 2019-12-31"),
                planted(
                        ProfileRule.COUNTY_ONE_COMPANY,
                        "companies.yaml:27",
                        "{ county: S, from: 2020-01-01",
                        "{ county: S, from: 2020-01-02"),
                planted(
                        ProfileRule.COUNTY_ONE_COMPANY,
                        "companies.yaml:26",
                        "{ county: N, from: 2015-01-01",
                        "{ county: N, from: 2015-01-01, to: 2025-12-31"),
                planted(ProfileRule.COUNTY_MUNICIPALITIES, "counties.csv:2", "FI9,1,S", "FI9,2,S"),
                planted(ProfileRule.MUNICIPALITY_CODE, "municipalities.csv:3", "S1,Satama,S", "Q1,Satama,S"),
                planted(ProfileRule.NEIGHBOURS_SYMMETRIC, "counties.csv:3", "FI9,1,S", "FI9,1,"),
                planted(ProfileRule.AREA_UNKNOWN, "counties.csv:2", "FI91,FI9", "FI91,FI8"),
                planted(ProfileRule.COMPANY_UNKNOWN, "offices.csv:2", "koko", "nobody"),
                planted(ProfileRule.RANGE, "products.yaml:9", "value: \"75000.50\"", "value: \"-75000.50\""),
                planted(ProfileRule.RANGE, "companies.yaml:18", "share: 60%", "share: 160%"),
                planted(ProfileRule.RANGE, "rates/margins.csv:2", "LOW,400", "LOW,-400"),
                planted(ProfileRule.RANGE, "delegations.csv:2", "50000", "-50000"),
                planted(ProfileRule.RANGE, "settings.yaml:5", "value: \"6\"", "value: \"-6\""),
                planted(ProfileRule.RANGE, "industries.csv:2", "BOATS,30", "BOATS,3x"),
                planted(ProfileRule.CURRENCY, "institution.yaml:3", "currency: EUR", "currency: EUX"),
                planted(
                        ProfileRule.AREA_CODE,
                        "counties.csv:2",
                        "N,Pohjoinen,Pohjoinen,FI91",
                        "N,Pohjoinen,Pohjoinen,SE91"),
                planted(ProfileRule.DUPLICATE, "counties.csv:3", "S,S,Eteläinen", "S,N,Eteläinen"),
                planted(ProfileRule.OFFICE_COMPANY, "offices.csv:2", "koko", "etela"),
                planted(ProfileRule.REQUIRED, "sources.yaml:1", ", year: 2015", ""),
                planted(
                        ProfileRule.SETTING_UNREAD,
                        "settings.yaml:1",
                        "provision: charter 3",
                        "provision: SFS 2009:41 14 §"),
                planted(ProfileRule.SHARES_SUM, "companies.yaml:9", "share: 40%", "share: 41%"),
                planted(ProfileRule.TERM_UNKNOWN, "products.yaml:9", "term: max", "term: maximum"),
                planted(ProfileRule.FORM_UNKNOWN, "products.yaml:2", "form: GUARANTEE", "form: LOTTERY"),
                planted(
                        ProfileRule.SETTING_VALUE,
                        "settings.yaml:6",
                        "  values:\n    - { value: \"6\"",
                        "  options: [ { code: SIX, fi: Kuusi } ]\n  values:\n    - { value: \"6\""),
                planted(
                        ProfileRule.KEY_UNKNOWN,
                        "products.yaml:3",
                        "names: { fi: Satamatakaus, en:",
                        "names: { fi: Satamatakaus, se:"),
                planted(ProfileRule.TEXT_MISSING, "products.yaml:3", "names: { fi: Satamatakaus, en:", "names: { en:"));
    }

    private static Arguments planted(ProfileRule rule, String at, String piece, String other) {
        return arguments(rule, at, piece, other);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("planted")
    void ruleBites(ProfileRule rule, String at, String piece, String other) {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SECOND, folder);
        assertThat(copy.faults()).isEmpty();
        int colon = at.indexOf(':');
        copy.replace(at.substring(0, colon), piece, other);
        assertThat(copy.faults())
                .extracting(ProfileFault::rule, fault -> fault.file() + ":" + fault.line())
                .contains(tuple(rule, at));
    }

    @ParameterizedTest(name = "{1} {2} -> {3}")
    @CsvSource(delimiter = ';', textBlock = """
            ORGANISATION_NUMBER; companies.yaml; 556481-6204; 556481-6205
            SETTING_UNREAD; settings.yaml; id: start.months-before-decision; id: start.months-before-decison
            SETTING_UNREAD; settings.yaml; provision: "SFS 2009:41 16 §"; provision: "SFS 2009:41 99 §"
            OFFICE_COMPANY; offices.csv; 03,uppsala; 03,skane
            AREA_CODE; counties.csv; SE110,SE11; SE120,SE11
            """)
    void ruleBitesInTheShippedProfileAndNamesTheLine(ProfileRule rule, String file, String piece, String other) {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SHIPPED, folder);
        long line = copy.lineOf(file, piece);
        copy.replace(file, piece, other);
        assertThat(copy.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo(rule);
            assertThat(fault.file()).isEqualTo(file);
            assertThat((long) fault.line()).isBetween(line - 1, line);
        });
    }

    @Test
    void everyRuleIsPlantedSomewhere() {
        Set<ProfileRule> planted = EnumSet.noneOf(ProfileRule.class);
        planted().forEach(each -> planted.add((ProfileRule) each.get()[0]));
        planted.addAll(List.of(
                ProfileRule.FOLDER_MISSING,
                ProfileRule.FILE_MISSING,
                ProfileRule.FILE_UNKNOWN,
                ProfileRule.INVENTED_HIDES_SOURCED,
                ProfileRule.ORGANISATION_NUMBER));
        assertThat(planted).isEqualTo(EnumSet.allOf(ProfileRule.class));
    }

    @Test
    void missingFileIsNamed() throws IOException {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SECOND, folder);
        Files.delete(folder.resolve("settings.yaml"));
        assertThat(copy.faults())
                .containsExactly(new ProfileFault("settings.yaml", 0, ProfileRule.FILE_MISSING, List.of()));
    }

    @Test
    void folderThatIsNotThereIsOneFault() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(new ProfileCopy(nowhere).faults())
                .containsExactly(new ProfileFault(nowhere.toString(), 0, ProfileRule.FOLDER_MISSING, List.of()));
    }

    @Test
    void misspeltFileIsNamed() throws IOException {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SECOND, folder);
        Files.writeString(folder.resolve("setings.yaml"), "[]");
        assertThat(copy.faults())
                .containsExactly(new ProfileFault("setings.yaml", 0, ProfileRule.FILE_UNKNOWN, List.of()));
    }

    @Test
    void inventedRateMayNotHideASourcedOne() throws IOException {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SECOND, folder);
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(
                folder.resolve("demo/base-rates.csv"),
                "# invented\nfrom,to,percent,source=invented\n2016-06-01,2017-06-01,3%\n");
        assertThat(copy.faults())
                .extracting(ProfileFault::rule, ProfileFault::line)
                .containsExactly(tuple(ProfileRule.INVENTED_HIDES_SOURCED, 3));
    }

    @Test
    void oneReadingNamesAllThatIsWrong() {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SECOND, folder);
        copy.replace("nuts2.csv", "charter", "hearsay").replace("offices.csv", "koko", "nobody");
        assertThat(copy.faults()).hasSize(2);
    }

    @Test
    void hashIsStableAndChangesWithAnyContent() {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SECOND, folder);
        String before = ProfileCopy.accepted(copy.read()).hash();
        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(ProfileCopy.accepted(copy.read()).hash()).isEqualTo(before);
        copy.replace("products.yaml", "90000", "90001");
        assertThat(ProfileCopy.accepted(copy.read()).hash()).isNotEqualTo(before);
    }

    @Test
    void lineEndsOfAnotherSystemDoNotChangeTheHash() {
        ProfileCopy copy = ProfileCopy.of(ProfileCopy.SECOND, folder);
        String before = ProfileCopy.accepted(copy.read()).hash();
        copy.replace("nuts2.csv", "\n", "\r\n");
        assertThat(ProfileCopy.accepted(copy.read()).hash()).isEqualTo(before);
    }
}
