package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.Casework.Motion;
import se.brygga.app.documents.DecisionLetter;
import se.brygga.app.documents.LocalText;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** What an officer proposes: in English too, and beside what was sent back to her. */
class ProposedAgainTest {

    private static final String SWEDISH = "Planen bär och behovet är visat.";
    private static final String ENGLISH = "The plan holds and the need is shown.";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Casework casework = product.bean(Casework.class);
    private final Cases cases = product.bean(Cases.class);
    private final Actor officer = fixture.actor("handlaggare");
    private final Actor decider = fixture.actor("beslutsfattare");

    @Test
    void theEnglishOfTheReasonsStandsWithThatSwedishTextAndWithNoOther() {
        CaseFile file = proposed();

        assertThat(reasons(file, SWEDISH)).isEqualTo(LocalText.of(SWEDISH, ENGLISH));
        assertThat(reasons(file, "Beslutet vilar på helt andra skäl."))
                .isEqualTo(LocalText.swedish("Beslutet vilar på helt andra skäl."));
    }

    @Test
    void whoeverProposesAgainReadsWhatWasSentBackAndWhatIsOtherwiseNow() {
        CaseFile file = fixture.declared(decider, proposed());
        CaseFixture.done(
                casework.sendBack(decider, fixture.seen(decider, file.id()), "Behovet är inte visat, räkna om det."));

        assertThat(cases.returned(officer.scope(), file.id()).orElseThrow().text())
                .isEqualTo(SWEDISH);
        String page = product.browser("handlaggare")
                .get("/arbete/arende/" + file.number() + "/forslag")
                .body();
        assertThat(page).contains("Det återlämnade förslaget", "Behovet är inte visat, räkna om det.", ENGLISH);
    }

    @Test
    void aDecisionIsFoundByItsOwnNumber() {
        CaseFile file = fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO);
        CaseOffice office = new CaseOffice(product);
        office.takes(file.number());
        office.grants(file.number(), SWEDISH);
        String number = cases.byId(officer.scope(), file.id())
                .flatMap(decided -> decided.procedure().decision())
                .orElseThrow()
                .number();
        TestBrowser reader = product.browser("handlaggare");

        assertThat(reader.get("/arbete/beslut/" + number).headers().firstValue("Location"))
                .contains("/arbete/arende/" + file.number() + "/beslut");
        assertThat(reader.get("/arbete/beslut/B1999-000001").statusCode()).isEqualTo(404);
        assertThat(product.browser("handlaggare2")
                        .get("/arbete/beslut/" + number)
                        .statusCode())
                .describedAs("of another company")
                .isEqualTo(404);
    }

    private CaseFile proposed() {
        CaseFile file = fixture.worked(fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO), officer);
        CaseFile.English english = CaseFile.English.typed(ENGLISH, "");
        CaseFixture.done(casework.propose(
                officer, fixture.seen(officer, file.id()), new Motion(CaseOutcome.APPROVED, SWEDISH, english, "")));
        return cases.byId(officer.scope(), file.id()).orElseThrow();
    }

    private LocalText reasons(CaseFile file, String swedish) {
        CaseLaw.Answered answered = product.bean(CaseLaw.class).on(file, fixture.today());
        DecisionLetter letter = product.bean(CaseLetters.class).preview(file, answered, CaseOutcome.APPROVED, swedish);
        return letter.content().reasons();
    }
}
