package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** The page on which a form came back stands at the form's own address: it can be opened again, in any language. */
class FormAddressTest {

    private static final String COMPANY = OrganisationNumber.invented(98_010).digits();
    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final CaseWorld WORLD = new CaseWorld(PRODUCT);
    private static final String NUMBER = WORLD.application(WORLD.enterprise("Granby Mejeri AB", COMPANY));

    private final TestBrowser officer = PRODUCT.browser("handlaggare");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ta",
                "fortsatt",
                "komplettera",
                "behorighet",
                "jav",
                "jav-provat",
                "plan",
                "uppgift",
                "samma-stod",
                "agaruppgift",
                "bedomning",
                "skal",
                "villkor",
                "forslag",
                "beslut",
                "beslut/granska",
                "atersand"
            })
    void everyAddressOfACaseThatAFormIsSentToShowsItsPage(String form) {
        shows("/arbete/arende/" + NUMBER + "/" + form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agande", "siffror", "uppgifter"})
    void everyAddressOfAnEnterpriseThatAFormIsSentToShowsItsPage(String form) {
        shows("/arbete/foretag/" + COMPANY + "/" + form);
    }

    private void shows(String address) {
        HttpResponse<String> answer = officer.get(address + "?sprak=en");
        for (int way = 0; way < 3 && answer.statusCode() / 100 == 3; way++) {
            answer = officer.get(answer.headers().firstValue("Location").orElseThrow());
        }
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"en\"");
    }
}
