package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** An officer enters who owns an enterprise, also somebody whom the register has never heard of. */
class OwnershipFormTest {

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final TestBrowser officer = product.browser("handlaggare");

    @Test
    void aPersonWhomNobodyKnowsBecomesAnOwner() {
        String number = OrganisationNumber.invented(98_001).digits();
        UUID company = world.enterprise("Granby Såg AB", number);
        HttpResponse<String> saved = enter(
                number,
                Map.of(
                        "agare", "ny",
                        "agd", company.toString(),
                        "part-nummer", "19900315-1231",
                        "part-namn", "Påhittad Ägare"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(officer.get("/arbete/foretag/" + number).body()).contains("Påhittad Ägare");
    }

    @Test
    void aCompanyWhomNobodyKnowsIsOwnedAndControlled() {
        String number = OrganisationNumber.invented(98_002).digits();
        UUID company = world.enterprise("Granby Skog AB", number);
        HttpResponse<String> saved = enter(
                number,
                Map.of(
                        "agare", company.toString(),
                        "agd", "ny",
                        "part-nummer", OrganisationNumber.invented(98_003).digits(),
                        "part-namn", "Granby Frö AB",
                        "kontroll", "DOMINANT_INFLUENCE"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(officer.get("/arbete/foretag/" + number).body())
                .contains("Granby Frö AB", "bestämmande inflytande genom avtal");
    }

    @Test
    void whatIsNoNumberOrNotOfThisPageIsToldAtItsField() {
        String number = OrganisationNumber.invented(98_004).digits();
        UUID company = world.enterprise("Granby Kvarn AB", number);
        UUID stranger = world.enterprise(
                "Långtbort AB", OrganisationNumber.invented(98_005).digits());

        HttpResponse<String> wrong =
                enter(number, Map.of("agare", "ny", "agd", company.toString(), "part-nummer", "12345"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("”12345” är varken person- eller organisationsnummer");

        HttpResponse<String> foreign = enter(number, Map.of("agare", stranger.toString(), "agd", company.toString()));
        assertThat(foreign.statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> enter(String number, Map<String, String> parties) {
        String page = "/arbete/foretag/" + number;
        Map<String, String> typed = new HashMap<>(
                Map.of("kapital", "40", "roster", "40", "fran", "2024-01-01", "uppgift-fran", "aktiebok"));
        typed.putAll(parties);
        return officer.submit(page, page + "/agande", typed);
    }
}
