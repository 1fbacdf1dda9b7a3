package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** The timeline tells what was stated, and the queue tells why a case is somebody else's to decide. */
class TimelineTest {

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final CaseOffice office = new CaseOffice(product);
    private final Casework casework = product.bean(Casework.class);

    private String application(int serial) {
        return world.application(world.enterprise(
                "Ängsudden " + serial + " AB",
                OrganisationNumber.invented(serial).digits()));
    }

    private Casework.Seen seen(Actor who, String number) {
        CaseFile file = product.bean(Cases.class).byNumber(who.scope(), number).orElseThrow();
        return new Casework.Seen(file.id(), file.version());
    }

    private static void done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
    }

    @Test
    void factsStatedTogetherAreOneLineThatNamesThem() {
        String number = application(61_001);
        office.takes(number);
        Actor officer = office.colleague("handlaggare");
        for (String fact : List.of("fundsAvailableInFrame", "ordinaryCreditMarketAvailable", "fundsAvailableInFrame")) {
            CaseFile.StatedFact value = new CaseFile.StatedFact(fact.startsWith("funds"), "Ramrapport");
            done(casework.state(officer, seen(officer, number), fact, value));
        }
        TestBrowser browser = product.browser("handlaggare");
        String page = "/arbete/arende/" + number + "/komplett";

        assertThat(browser.get(page).body())
                .containsOnlyOnce("Uppgift lämnad")
                .contains("Uppgift lämnad: Pengarna ryms i ramen – Ja; Banker erbjuder finansieringen");
        browser.get(page + "?sprak=en");
        assertThat(browser.get(page).body()).containsOnlyOnce("Fact stated: ");
    }

    @Test
    void theQueueSaysHowFarAMandateReachesAndWhyACaseIsSomebodyElses() {
        String number = application(61_002);
        Actor both = office.colleague("beslutsfattare");
        done(casework.take(both, seen(both, number)));
        done(casework.declareConflict(both, seen(both, number), false, ""));
        done(casework.propose(
                both, seen(both, number), CaseOutcome.DECLINED, "Planen visar inte hur lånet betalas tillbaka."));
        TestBrowser browser = product.browser("beslutsfattare");

        assertThat(browser.get("/arbete/kredit/beslut").body())
                .contains("Så långt räcker din fullmakt", "Mikrolån, ", ": högst ")
                .contains("Väntar på någon annans beslut", number, "Du har själv föreslagit beslutet.");
        browser.get("/arbete/kredit/beslut?sprak=en");
        assertThat(browser.get("/arbete/kredit/beslut").body())
                .contains("How far your mandate reaches", "You proposed the decision yourself.");
        assertThat(product.browser("handlaggare")
                        .get("/arbete/arende/" + number + "/forslag")
                        .body())
                .contains("Förslagets kvitto", "…");
    }
}
