package se.brygga.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfileLaw;
import se.brygga.app.organisation.ProfilePlace;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.core.law.se.Assess;
import se.brygga.core.law.se.SwedishLaw;
import tools.jackson.databind.JsonNode;

/** A product, a company and a county that nobody knows are bad input: no policy and no task would ever meet them. */
class KnownNamesTest {

    private static final String CASE = """
            {"id":"c","decisionDate":"2014-05-03","form":"MICRO_LOAN","product":"MICRO_LOAN",\
            "decider":{"company":"malardalen","equityCompany":false},\
            "applicant":{"id":"A","county":"19"}}""";

    private final PureQuestion question = question();

    private static PureQuestion question() {
        Profile profile = switch (Profiles.read(
                new ProfilePlace.Directory(Path.of("..", "profiles", "almi")), RateScope.SOURCED)) {
            case ProfileReading.Accepted accepted -> accepted.profile();
            case ProfileReading.Refused refused ->
                throw new AssertionError(refused.faults().toString());
        };
        Assess assess = new Assess(ProfileLaw.lawbook(profile, SwedishLaw.LAWBOOK), ProfileLaw.framework(profile));
        return new AssessQuestion(assess, KnownNames.of(profile), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "product":"MICRO_LOAN" | "product":"MIKRO_LOAN" | /product | product.unknown | MIKRO_LOAN is no product of the institution. Nearest: MICRO_LOAN.
                    "product":"MICRO_LOAN" | "product":"micro_loan" | /product | product.unknown | micro_loan is no product of the institution. Nearest: MICRO_LOAN.
                    malardalen | mälardalen | /decider/company | company.unknown | mälardalen is no company of the group. Nearest: malardalen.
                    "19" | "91" | /applicant/county | county.unknown | 91 is no county of the profile. Nearest: 01.
                    "19" | "2" | /applicant/county | county.unknown | 2 is no county of the profile. Nearest: 12.
                    """)
    void aNameThatIsNotOfTheInstitutionIsRefusedWithTheNearest(
            String good, String bad, String pointer, String code, String begins) {
        Asked asked = Asked.json(question, CASE.replace(good, bad));

        JsonNode error = asked.only().path("error");
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(error.path("pointer").asString()).isEqualTo(pointer);
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("message").asString()).startsWith(begins).contains("Known here: ");
    }

    @Test
    void theNamesOfTheProfileAreTaken() {
        assertThat(Asked.json(question, CASE).exit()).isZero();
        assertThat(Asked.json(question, CASE.replace("malardalen", "moderbolaget"))
                        .exit())
                .isZero();
    }

    @Test
    void aNameThatGoesOnAndOnIsStillCompared() {
        assertThat(Asked.json(
                                question,
                                CASE.replace(
                                        "\"product\":\"MICRO_LOAN\"", "\"product\":\"" + "x".repeat(19_000) + "\""))
                        .only()
                        .path("error")
                        .path("code")
                        .asString())
                .isEqualTo("product.unknown");
    }
}
