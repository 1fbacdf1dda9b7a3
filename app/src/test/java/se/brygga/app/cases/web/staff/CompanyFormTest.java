package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.Register;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** An officer puts right what the register says of an enterprise, and the log keeps from, to and source. */
class CompanyFormTest {

    private static final String SOURCE = "Utdrag från SCB 2026-11-02";

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final TestBrowser officer = product.browser("handlaggare");

    @Test
    void industryAndCountyAreCorrectedWithTheirSource() {
        UUID company = world.enterprise("Rönnviks Data AB", number(98_150));
        String page = "/arbete/foretag/" + number(98_150);
        Map<String, String> typed =
                Map.of("branschgrupp", "TRADE", "sni", "47110", "foretagets-lan", "03", "foretagets-kalla", SOURCE);

        assertThat(officer.submit(page, page + "/uppgifter", typed).statusCode())
                .isEqualTo(303);

        EnterpriseCard card = product.bean(Register.class).enterprise(company).orElseThrow();
        assertThat(card.sector()).contains("47110");
        assertThat(card.place().county()).contains("03");
        assertThat(card.place().municipality()).describedAs("of the old county").isEmpty();
        assertThat(log(company))
                .anySatisfy(told -> assertThat(told).contains("CHANGED", "62010", "47110", "\"19\"", "\"03\"", SOURCE));
    }

    @Test
    void whatDoesNotFitIsToldAtItsFieldAndChangesNothing() {
        UUID company = world.enterprise("Rönnviks Kod AB", number(98_151));
        String page = "/arbete/foretag/" + number(98_151);
        EnterpriseCard before = product.bean(Register.class).enterprise(company).orElseThrow();

        assertThat(officer.submit(
                                page,
                                page + "/uppgifter",
                                Map.of("branschgrupp", "TRADE", "sni", "62010", "foretagets-lan", "03"))
                        .body())
                .contains("Koden 62010 hör inte till branschen", "href=\"#foretagets-kalla\"");
        assertThat(officer.submit(page, page + "/uppgifter", Map.of("sni", "6201"))
                        .body())
                .contains("”6201” är ingen SNI-kod", "href=\"#branschgrupp\"");

        assertThat(product.bean(Register.class).enterprise(company)).contains(before);
    }

    @Test
    void anEarlierYearIsCorrectedAndBothFiguresStandInTheLog() {
        UUID company = world.enterprise("Rönnviks År AB", number(98_152));
        String page = "/arbete/foretag/" + number(98_152);
        for (String heads : new String[] {"3", "7"}) {
            officer.submit(
                    page,
                    page + "/siffror",
                    Map.of(
                            "ar",
                            "2022",
                            "anstallda",
                            heads,
                            "omsattning",
                            "100 000",
                            "balans",
                            "50 000",
                            "kalla",
                            SOURCE));
        }

        String shown = officer.get(page).body();
        assertThat(shown).contains("Företagets egna år", ">2022");
        assertThat(shown.replaceAll("<[^>]+>", "")).contains(SOURCE);
        assertThat(log(company))
                .anySatisfy(told -> assertThat(told)
                        .contains("FIGURES_RECORDED", "\"headcount\"", "\"from\": 3", "\"to\": 7", SOURCE));
    }

    @Test
    void aNewOwnerIsEnteredOnTheWordOfWhoeverTheOfficerNames() {
        UUID company = world.enterprise("Rönnviks Såg AB", number(98_153));
        String page = "/arbete/foretag/" + number(98_153);

        officer.submit(
                page,
                page + "/agande",
                Map.of(
                        "agare", "ny",
                        "agd", company.toString(),
                        "part-nummer", number(98_154),
                        "part-namn", "Rönnviks Ägare AB",
                        "kapital", "40",
                        "roster", "40",
                        "fran", "2024-01-01",
                        "uppgift-fran", "Aktieboken 2026"));

        EnterpriseCard owner =
                product.bean(Register.class).byNumber(number(98_154)).orElseThrow();
        assertThat(owner.legalForm()).isEqualTo(LegalForm.LIMITED_COMPANY);
        assertThat(log(owner.id())).anySatisfy(told -> assertThat(told).contains("REGISTERED", "Aktieboken 2026"));
        assertThat(officer.get(page).body())
                .contains("href=\"/arbete/foretag/" + number(98_154) + "\"")
                .doesNotContain("Räknas med");
    }

    private List<String> log(UUID enterprise) {
        return product.bean(AuditLog.class).chain(CaseWorld.company(), enterprise).stream()
                .map((AuditEntry entry) -> entry.action() + " " + entry.payload())
                .toList();
    }

    private static String number(int serial) {
        return OrganisationNumber.invented(serial).digits();
    }
}
