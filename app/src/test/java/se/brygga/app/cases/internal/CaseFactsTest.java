package se.brygga.app.cases.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;
import se.brygga.core.financing.Receipt;

/** What the law is told is what somebody has said: nothing is filled in. */
class CaseFactsTest {

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);

    @Test
    void whetherTheInterestFollowsTheProfitIsToldOnlyWhenSomebodyHasSaid() {
        CaseFile file = application(98_140);
        CaseFile.Terms terms = file.terms().orElseThrow();

        assertThat(told(file)).doesNotContain("profitLinked");
        assertThat(told(with(file, file.place(), terms.withProfitLinked(Optional.of(true)), file.form())))
                .contains("\"profitLinked\":true");
        assertThat(told(with(file, file.place(), terms.withProfitLinked(Optional.of(false)), file.form())))
                .contains("\"profitLinked\":false");
    }

    @Test
    void whetherTheCompanyIsOneForEquityStandsInTheProfile() {
        CaseFile file = application(98_141);
        String equity = product.bean(Profile.class).group().companies().stream()
                .filter(company -> company.kind() == Company.Kind.EQUITY)
                .findFirst()
                .map(Company::code)
                .orElseThrow();
        CaseFile.Place there = new CaseFile.Place(
                equity,
                file.place().county(),
                file.place().funder(),
                file.place().principal());

        assertThat(told(file)).contains("\"equityCompany\":false");
        assertThat(told(with(file, there, file.terms().orElseThrow(), file.form())))
                .contains("\"equityCompany\":true");
    }

    @Test
    void onlyAFormThatHasCostsLeavesThemOpen() {
        CaseFile file = application(98_142);

        assertThat(told(file)).contains("\"costLines\":[]");
        assertThat(told(with(file, file.place(), file.terms().orElseThrow(), "INNOVATION_LOAN")))
                .doesNotContain("\"costLines\":[]");
    }

    @Test
    void aFactThatTheLawDoesNotAskForIsRefusedByName() {
        CaseFile file = application(98_143);
        TestBrowser officer = product.browser("handlaggare");
        String here = "/arbete/arende/" + file.number();
        officer.submit(here + "/komplett", here + "/ta", Map.of());
        officer.submit(here + "/jav", here + "/jav", Map.of("jav", "nej"));
        Actor colleague = new CaseOffice(product).colleague("handlaggare");
        int version = product.bean(Cases.class)
                .byId(colleague.scope(), file.id())
                .orElseThrow()
                .version();

        Map<String, String> fields =
                new HashMap<>(TestBrowser.hidden(officer.get(here + "/analys").body(), here + "/plan"));
        fields.putAll(Map.of("uppgift", "pigsCanFly", "svar", "ja", "kalla", "sagt"));
        assertThat(officer.post(here + "/uppgift", fields).body()).contains("uppgift som heter ”pigsCanFly”");
        assertThat(product.bean(Casework.class)
                        .state(
                                colleague,
                                new Casework.Seen(file.id(), version),
                                "pigsCanFly",
                                new CaseFile.StatedFact(true, "sagt")))
                .isEqualTo(new Change.Refused(Refusal.NO_FACT));
    }

    private CaseFile application(int serial) {
        UUID enterprise = world.enterprise(
                "Lövviks Mekaniska AB", OrganisationNumber.invented(serial).digits());
        String number = world.application(enterprise);
        return product.bean(Cases.class).byNumber(CaseWorld.company(), number).orElseThrow();
    }

    private String told(CaseFile file) {
        LocalDate today = product.bean(ProductClock.class).today();
        Receipt receipt =
                product.bean(CaseLaw.class).on(file, today).assessment().receipt();
        return receipt.sealed().text();
    }

    private static CaseFile with(CaseFile file, CaseFile.Place place, CaseFile.Terms terms, String form) {
        return new CaseFile(
                file.id(),
                file.number(),
                file.version(),
                place,
                file.applicant(),
                form,
                file.product(),
                file.state(),
                file.plan(),
                Optional.of(terms),
                file.grounds(),
                file.procedure(),
                file.invented());
    }
}
