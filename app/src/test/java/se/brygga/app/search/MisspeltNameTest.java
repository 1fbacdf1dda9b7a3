package se.brygga.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** A name that is misspelt by a letter is found all the same, by whoever may see what it belongs to. */
class MisspeltNameTest {

    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final String DIGITS = OrganisationNumber.invented(98_220).digits();
    private static final CaseWorld WORLD = new CaseWorld(PRODUCT);
    private static final UUID ENTERPRISE = WORLD.enterprise("Gottfridsson Plåtslageri AB", DIGITS);
    private static final String NUMBER = WORLD.application(ENTERPRISE);

    private final TestBrowser officer = PRODUCT.browser("handlaggare");

    private static String search(TestBrowser who, String typed) {
        HttpResponse<String> answer = who.get("/arbete/sok?q=" + typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gottfridson+Pl%C3%A5tslageri",
                "Gotfridsson+Pl%C3%A5tslageri",
                "gottfirdsson",
                "Gottfridsson+Platslageri",
                "Pl%C3%A5tslagerri"
            })
    void aNameWithALetterWrongFindsTheEnterpriseAndItsCase(String typed) {
        assertThat(search(officer, typed))
                .contains("Gottfridsson Plåtslageri AB", "/arbete/foretag/", "/arbete/arende/" + NUMBER)
                .contains("Inget heter precis så");
    }

    @Test
    void aNameThatIsSpeltRightIsNotMixedWithThoseThatAreAlike() {
        WORLD.enterprise(
                "Gotfridsson Golv AB", OrganisationNumber.invented(98_221).digits());

        assertThat(search(officer, "Gottfridsson"))
                .contains("Gottfridsson Plåtslageri AB")
                .doesNotContain("Gotfridsson Golv AB", "Inget heter precis så");
    }

    @Test
    void aColleagueOfAnotherCompanyFindsNoCaseByAMisspeltName() {
        assertThat(search(PRODUCT.browser("handlaggare2"), "Gottfridson+Pl%C3%A5tslageri"))
                .doesNotContain(NUMBER);
    }

    @Test
    void anExactNumberStillLeadsStraightThere() {
        assertThat(officer.get("/arbete/sok?q=" + NUMBER).headers().firstValue("Location"))
                .contains("/arbete/arende/" + NUMBER);
        assertThat(officer.get("/arbete/sok?q=" + DIGITS).headers().firstValue("Location"))
                .isPresent();
    }

    @Test
    void theIndexIsThereAndAnswersAMisspeltName() throws Exception {
        try (Connection connection = PRODUCT.application();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery(
                    "explain select id from clients.enterprise where 'gottfridson' <% lower(name)")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            assertThat(plan).contains("enterprise_name_alike");
        }
    }
}
