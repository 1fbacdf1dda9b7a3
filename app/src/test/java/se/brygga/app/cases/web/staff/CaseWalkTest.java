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

/** From an application that came in to a decision by a second person, on the pages themselves. */
class CaseWalkTest {

    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("belopp", "240 000"),
            Map.entry("loptid", "60"),
            Map.entry("amorteringsfritt", "6"),
            Map.entry("betalningar", "12"),
            Map.entry("amortering", "STRAIGHT_LINE"),
            Map.entry("ranta", "6,5"),
            Map.entry("vinstberoende", "nej"),
            Map.entry("gor", "spara"),
            Map.entry("sakerhet1-slag", "FLOATING_CHARGE"),
            Map.entry("sakerhet1-varde", "200 000"));

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);

    @Test
    void anOfficerPreparesAndASecondPersonDecides() {
        UUID company = world.enterprise("Tallmo Snickeri AB", "5500020101");
        world.owns(world.enterprise("Tallmo Förvaltning AB", "5500020119"), company, "60");
        String number = world.application(company);
        String here = "/arbete/arende/" + number;
        TestBrowser officer = product.browser("handlaggare");

        done(officer.submit(here + "/komplett", here + "/ta", Map.of()));
        done(officer.submit(here + "/jav", here + "/jav", Map.of("jav", "nej")));
        done(officer.submit(here + "/villkor", here + "/villkor", TERMS));
        answer(
                officer,
                here,
                "SFS+2012%3A872+1+%C2%A7",
                "bedomning",
                Map.of("svar", "ja", "text", "Planen gör att företaget kan växa."));
        answer(
                officer,
                here,
                "SFS+2012%3A872+8+%C2%A7",
                "bedomning",
                Map.of("svar", "ja", "text", "Säkerheten är rimlig."));
        answer(
                officer,
                here,
                "SFS+2012%3A872+2+%C2%A7+%2Ffacts%2FfundsAvailableInFrame",
                "uppgift",
                Map.of("svar", "ja", "kalla", "Ramrapport"));
        answer(
                officer,
                here,
                "SFS+2012%3A872+2+%C2%A7+%2Ffacts%2FordinaryCreditMarketAvailable",
                "uppgift",
                Map.of("svar", "nej", "kalla", "Bankens besked"));
        done(officer.submit(
                here + "/forslag",
                here + "/forslag",
                Map.of("utfall", "bevilja", "motivering", "Alla villkor är uppfyllda.")));

        TestBrowser decider = product.browser("beslutsfattare");
        assertThat(decider.get("/arbete/kredit/beslut").body()).contains(number);
        done(decider.submit(here + "/jav", here + "/jav", Map.of("jav", "nej")));
        HttpResponse<String> review = decider.submit(
                here + "/beslut",
                here + "/beslut/granska",
                Map.of("utfall", "bevilja", "skal", "Villkoren är uppfyllda."));
        assertThat(review.statusCode()).isEqualTo(200);
        assertThat(review.body()).contains("Granska ditt beslut");
        done(decider.post(here + "/beslut", TestBrowser.hidden(review.body(), here + "/beslut")));

        assertThat(decider.get(here + "/beslut").body()).contains(number + "-B");
        assertThat(decider.get(here + "/kvitto").body()).startsWith("{\"engine\"");
        assertThat(decider.get("/arbete/register?q=5500020101").body()).contains("Tallmo Snickeri AB");
        assertThat(decider.get("/arbete/sok?q=" + number + "-B").headers().firstValue("Location"))
                .contains(here);
    }

    @Test
    void whoeverIsSlowerSeesBothVersionsAndKeepsWhatWasTyped() {
        String number = world.application(world.enterprise("Rönnbacka Data AB", "5500020127"));
        String here = "/arbete/arende/" + number;
        TestBrowser officer = product.browser("handlaggare");
        done(officer.submit(here + "/komplett", here + "/ta", Map.of()));
        done(officer.submit(here + "/jav", here + "/jav", Map.of("jav", "nej")));
        Map<String, String> late =
                new HashMap<>(TestBrowser.hidden(officer.get(here + "/villkor").body(), here + "/villkor"));
        late.putAll(TERMS);
        late.put("sarskilda-villkor", "Försäkring ska finnas.");
        done(officer.submit(here + "/villkor", here + "/villkor", TERMS));

        HttpResponse<String> answer = officer.post(here + "/villkor", late);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Ärendet har ändrats medan du skrev", "När du öppnade sidan", "Försäkring ska finnas.");
    }

    private static void answer(
            TestBrowser officer, String here, String finding, String what, Map<String, String> typed) {
        done(officer.submit(here + "/villkor-lag?svara=" + finding, here + "/" + what, typed));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
