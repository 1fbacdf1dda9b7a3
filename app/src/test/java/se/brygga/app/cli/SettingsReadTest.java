package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfileLaw;
import se.brygga.app.organisation.ProfilePlace;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.core.financing.Form;
import se.brygga.core.law.se.Assess;
import se.brygga.core.law.se.SwedishLaw;
import tools.jackson.databind.JsonNode;

/**
 * No setting of the profile is there for show: a rule reads it in some case, or it says what it waits for. What a
 * receipt holds is what a rule has read.
 */
class SettingsReadTest {

    /** Read by the pages, not by the law: what is promised to the one who applies. */
    private static final Set<String> PROMISES =
            Set.of("application.bank-days-to-decision", "decision.months-to-accept");

    private static final List<String> DAYS = List.of("2010-05-03", "2014-05-05", "2020-06-15", "2026-11-20");

    /** Everything that any form asks about, with a term that no third of divides evenly. */
    private static final String CASE = """
            {"id":"c","decisionDate":"DAY","applicationDate":"DAY","form":"FORM",\
            "decider":{"company":"malardalen","equityCompany":true},\
            "applicant":{"id":"A","legalForm":"LIMITED_COMPANY","county":"19","sector":"62010",\
            "operationsStart":"DAY","inInsolvency":false,"inDifficulty":false,"roadFreight":false,\
            "recoveryOrder":false},\
            "group":{"enterprises":{"A":{"headcount":"2","turnoverEur":"0","balanceSheetEur":"50000"}},"holdings":[]},\
            "plan":{"purpose":"x","need":"300000","purposeLifeMonths":84,"sources":[\
            {"kind":"OWN_FUNDS","amount":"40000","secured":true},{"kind":"OWNER_LOAN","amount":"60000","secured":true},\
            {"kind":"OTHER_FINANCIER","name":"Bank","amount":"110000","approved":true,"secured":true}],\
            "costLines":[{"category":"PRODUCT_DEVELOPMENT","amount":"300000"}],"exportUse":"TRADE_FAIR",\
            "innovationProject":true,"exportEffort":true},\
            "terms":{"amount":"90000","currency":"SEK","termMonths":70,"rates":[{"fromMonth":1,"annual":"5%"}],\
            "profitLinked":true,"amortisationFreeMonths":24,"paymentsPerYear":12,"amortisation":"STRAIGHT_LINE",\
            "collateral":[],"cover":"80%","annualFee":"1%","guaranteedFacility":"OVERDRAFT"},\
            "priorAid":[{"member":"A","granted":"DAY","amountEur":"1000","regulation":"1408/2013"}],\
            "facts":{"otherFundingDeclared":true,"privateCoInvestment":[\
            {"investor":"X","amount":"60000","sameTerms":true,"sameTime":true},\
            {"investor":"Y","amount":"60000","sameTerms":true,"sameTime":true}]},\
            "firstLoan":{"granted":"DAY","applicationReceived":"DAY","operationsStart":"DAY"},\
            "rates":{"base":"1%","sekPerEur":"10"}}""";

    private final Profile profile = profile();

    private static Profile profile() {
        return switch (Profiles.read(
                new ProfilePlace.Directory(Path.of("..", "profiles", "almi")), RateScope.SOURCED)) {
            case ProfileReading.Accepted accepted -> accepted.profile();
            case ProfileReading.Refused refused ->
                throw new AssertionError(refused.faults().toString());
        };
    }

    @Test
    void everySettingIsReadBySomeRuleOrSaysWhatItWaitsFor() {
        Set<String> read = read();
        assertThat(profile.catalogue().settings()).isNotEmpty().allSatisfy(setting -> {
            boolean isRead =
                    read.stream().anyMatch(key -> key.endsWith(" " + setting.id())) || PROMISES.contains(setting.id());
            assertThat(setting.choices().waitsFor().isPresent())
                    .as(setting.id() + (isRead ? " is read, yet says that it waits" : " is read by nothing"))
                    .isNotEqualTo(isRead);
        });
    }

    @Test
    void whatASettingWaitsForIsToldInBothLanguages() {
        assertThat(profile.catalogue().settings().stream().flatMap(setting -> setting.choices().waitsFor().stream()))
                .isNotEmpty()
                .allSatisfy(texts -> {
                    assertThat(texts.in("sv")).isNotBlank();
                    assertThat(texts.in("en")).isNotBlank().isNotEqualTo(texts.in("sv"));
                });
    }

    /** The keys of all parameters that some case used, over all forms and times. */
    private Set<String> read() {
        Assess assess = new Assess(ProfileLaw.lawbook(profile, SwedishLaw.LAWBOOK), ProfileLaw.framework(profile));
        Set<String> keys = new TreeSet<>();
        for (Form form : Form.values()) {
            for (String day : DAYS) {
                String line = CASE.replace("DAY", day).replace("FORM", form.name());
                try {
                    JsonNode receipt =
                            Asked.node(assess.assess(ApplicationInput.read(Cursor.parse(line), KnownNames.of(profile)))
                                    .receipt()
                                    .canonical());
                    receipt.path("parameters")
                            .forEach(used -> keys.add(used.path("key").asString()));
                } catch (BadInput bad) {
                    throw new UncheckedIOException(new IOException(bad.getMessage(), bad));
                }
            }
        }
        return keys;
    }
}
