package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.EnterpriseCard.Standing;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.PersonCard;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.app.web.ui.FieldError;
import se.brygga.core.enterprise.OrganisationNumber;

/** Whoever is the first to type a number has typed it, and no more. */
class FirstTypedTest {

    private static final String PERSONAL = "198802299829";
    private static final String NOBODY_KNOWN = "196408233234";

    private final TestProduct product = TestProduct.shared();
    private final Register register = product.bean(Register.class);
    private final Drafts drafts = new Drafts(product);
    private final LocalDate today = product.bean(ProductClock.class).today();

    @Test
    void whoeverTypesANumberFirstDoesNotSpeakForTheCompanyInLaterCases() {
        String number = OrganisationNumber.invented(98_120).digits();
        CaseFile first = sent(drafts.person(), Drafts.answers(number));
        UUID company = first.applicant().enterprise().orElseThrow();
        UUID party = first.applicant().party();
        assertThat(register.enterprise(company).flatMap(EnterpriseCard::owner)).isEmpty();
        assertThat(register.representedBy(party, today)).isEmpty();

        Map<String, String> more = Drafts.answers(number);
        more.put("companyName", "Ett annat namn AB");
        sent(party, more);
        assertThat(register.enterprise(company).orElseThrow().name()).isEqualTo("Mitt eget namn AB");

        TestBrowser officer = product.browser("handlaggare");
        String step = "/arbete/arende/" + first.number() + "/komplett";
        officer.submit(step, "/arbete/arende/" + first.number() + "/ta", Map.of());
        assertThat(officer.get(step).body()).contains("Sökanden uppger sig få företräda företaget");
        officer.submit(
                step,
                "/arbete/arende/" + first.number() + "/behorighet",
                Map.of("behorig-som", "SIGNATORY", "behorig-underlag", "Registreringsbevis 2026-11-02"));

        sent(party, more);
        assertThat(register.enterprise(company).orElseThrow().name()).isEqualTo("Ett annat namn AB");
    }

    @Test
    void aPersonalNumberOfOnesOwnNeedsNobodyToConfirmIt() {
        UUID party = register.personNumbered(PERSONAL).orElseGet(this::numbered);
        Map<String, String> answers = Drafts.answers(PERSONAL);
        answers.put("legalForm", "SOLE_TRADER");

        CaseFile own = sent(party, answers);
        assertThat(register.representedBy(party, today))
                .extracting(EnterpriseCard::id)
                .contains(own.applicant().enterprise().orElseThrow());

        UUID stranger = drafts.person();
        assertThat(drafts.send(drafts.of(stranger), answers))
                .contains(FieldError.of("intyg", "apply.refused.not-own-number"));
        assertThat(register.representedBy(stranger, today)).isEmpty();
    }

    @Test
    void aSoleTradeIsEnteredUnderNobodyElsesNumber() {
        Map<String, String> answers = Drafts.answers(NOBODY_KNOWN);
        answers.put("legalForm", "SOLE_TRADER");

        assertThat(drafts.send(drafts.of(drafts.person()), answers))
                .contains(FieldError.of("intyg", "apply.refused.not-own-number"));
        assertThat(register.byNumber(NOBODY_KNOWN)).isEmpty();
    }

    @Test
    void aNumberThatIsNotOnesOwnIsRefusedAtItsField() {
        TestBrowser walker = product.browser("foretagare");
        String begun = walker.submit(
                        "/sv/mina/ansokan/ny", "/sv/mina/ansokan/ny", Map.of("produkt", "MICRO_LOAN", "lan", "19"))
                .headers()
                .firstValue("location")
                .orElseThrow();
        String base = begun.substring(0, begun.indexOf('/', "/sv/mina/ansokan/".length()));
        walker.submit(base + "/fraga/sokande", base + "/fraga/sokande", Map.of("legalForm", "SOLE_TRADER"));

        HttpResponse<String> other =
                walker.submit(base + "/fraga/nummer", base + "/fraga/nummer", Map.of("number", NOBODY_KNOWN));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("är inte ditt eget nummer", "En enskild firma söks av den som äger den");

        assertThat(walker.submit(base + "/fraga/nummer", base + "/fraga/nummer", Map.of("number", "19900315-1231"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsOnlyPlannedIsEnteredOnceHoweverOftenItsApplicationIsSent() {
        CaseFile file = drafts.of(drafts.person());
        Map<String, String> answers = Drafts.answers("");
        answers.put("legalForm", "NOT_YET_REGISTERED");
        Applicants.Telling telling = new Applicants.Telling(
                drafts.applicant(file).person(), file.applicant().party(), file.number(), BigDecimal.TEN);

        for (int broken = 0; broken < 2; broken++) {
            product.bean(Applicants.class).enterprise(telling, file, new ApplyAnswers(answers), Standing.UNKNOWN);
        }
        assertThat(drafts.send(file, answers)).isEmpty();

        assertThat(register.representedBy(file.applicant().party(), today))
                .singleElement()
                .extracting(EnterpriseCard::id)
                .isEqualTo(drafts.again(file).applicant().enterprise().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "5500981209, LIMITED_COMPANY, ENTERPRISE",
        "7696000000, ECONOMIC_ASSOCIATION, ENTERPRISE",
        "9696000000, PARTNERSHIP, ENTERPRISE",
        "2120000000, OTHER, PUBLIC_BODY",
        "8020000000, OTHER, ENTERPRISE"
    })
    void theNumberTellsWhatKindOfCompanyAnOwnerIs(String number, LegalForm form, String kind) {
        assertThat(LegalForm.behind(number)).isEqualTo(form);
        assertThat(LegalForm.kindBehind(number)).isEqualTo(kind);
    }

    private CaseFile sent(UUID party, Map<String, String> answers) {
        CaseFile file = drafts.of(party);
        assertThat(drafts.send(file, answers)).isEmpty();
        return drafts.again(file);
    }

    private UUID numbered() {
        UUID id = product.bean(Ids.class).next();
        register.add(new PersonCard(
                id, Optional.of(PERSONAL), false, "Amina Näs", Optional.empty(), Optional.empty(), "sv", true));
        return id;
    }
}
