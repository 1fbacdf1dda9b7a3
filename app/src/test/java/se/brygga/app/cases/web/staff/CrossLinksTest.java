package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.Register;
import se.brygga.app.documents.Letters;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** Enterprise, person, case, decision, letter and log lead to one another, from each end. */
class CrossLinksTest {

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);

    private static String link(String address) {
        return "href=\"" + address;
    }

    @Test
    void aDecidedCaseLeadsEverywhereAndEverythingLeadsBack() {
        String digits = OrganisationNumber.invented(63_001).digits();
        UUID enterprise = world.enterprise("Länkholmen AB", digits);
        String number = world.application(enterprise);
        CaseOffice office = new CaseOffice(product);
        office.grants(number, "Planen bär och ändamålet är rätt.");
        UUID person = product.bean(Register.class)
                .enterprise(enterprise)
                .flatMap(EnterpriseCard::owner)
                .orElseThrow();
        CaseFile file = product.bean(Cases.class)
                .byNumber(office.colleague("handlaggare").scope(), number)
                .orElseThrow();
        String decision = file.procedure().decision().orElseThrow().number();
        // Printed after the decision, or for whoever opens it first.
        assertThat(product.bean(Letters.class)
                        .open(
                                office.colleague("handlaggare").scope(),
                                file.procedure().decision().orElseThrow().id()))
                .isPresent();
        TestBrowser officer = product.browser("handlaggare");
        String here = "/arbete/arende/" + number;

        assertThat(officer.get(here + "/komplett").body())
                .contains(link("/arbete/foretag/" + digits), link("/arbete/person/" + person), link(here + "/beslut"));
        assertThat(officer.get("/arbete/foretag/" + digits).body())
                .contains(link(here), link("/arbete/person/" + person), decision);
        assertThat(officer.get("/arbete/person/" + person).body()).contains(link("/arbete/foretag/" + digits));
        assertThat(officer.get(here + "/beslut").body())
                .contains(link("/arbete/foretag/" + digits), link("/arbete/brev/"), link(here));
        assertThat(officer.get("/arbete/beslut/" + decision).headers().firstValue("Location"))
                .contains(here + "/beslut");
        String log = "/arbete/admin/logg?kedja=" + file.id();
        assertThat(product.browser("controller").get(log).body()).contains(link(here));
        assertThat(product.browser("controller").get(here + "/komplett").body()).contains(link(log));
    }
}
