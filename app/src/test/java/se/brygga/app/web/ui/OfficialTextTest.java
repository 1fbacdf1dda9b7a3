package se.brygga.app.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** What stands around a page: the law behind each reason, the title of a list. */
class OfficialTextTest {

    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final String ORDINANCE =
            "href=\"https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2012-872\"";
    private static final String NUMBER = taken();

    private final TestBrowser officer = PRODUCT.browser("handlaggare");

    private static String taken() {
        CaseWorld world = new CaseWorld(PRODUCT);
        String number = world.application(world.enterprise(
                "Lagboda Tryckeri AB", OrganisationNumber.invented(98_230).digits()));
        new CaseOffice(PRODUCT).takes(number);
        return number;
    }

    @Test
    void everyProvisionOfACaseLeadsToTheOfficialTextOfItsAct() {
        String page = "/arbete/arende/" + NUMBER + "/villkor-lag";

        String swedish = officer.get(page).body();

        assertThat(swedish)
                .contains(ORDINANCE, "https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32023R2831")
                .contains("<span class=\"ds-sr-only\"> (officiell text)</span></a>");
        officer.get(page + "?sprak=en");
        assertThat(officer.get(page).body())
                .contains(ORDINANCE, "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32023R2831");
    }

    @Test
    void theTitleOfAListSaysWhatItIsFilteredByAndWhichRowsItShows() {
        HttpResponse<String> list = officer.get("/arbete/kredit/lista?status=provas&q=lagboda");

        assertThat(list.body())
                .containsPattern("<title>Arbetslista: [^<]*lagboda[^<]* \\(1–1 av 1\\) – Brygga</title>");
        assertThat(PRODUCT.browser("controller").get("/arbete/register?ar=2019").body())
                .containsPattern("<title>[^<]*2019[^<]* – Brygga</title>");
    }
}
