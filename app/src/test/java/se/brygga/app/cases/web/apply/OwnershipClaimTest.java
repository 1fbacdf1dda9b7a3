package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.clients.HoldingRow;
import se.brygga.app.clients.Ownership;
import se.brygga.app.clients.OwnershipBook;
import se.brygga.app.clients.Register;
import se.brygga.app.clients.Teller;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** An applicant's word about other people's companies is a claim, until an officer has looked into it. */
class OwnershipClaimTest {

    private static final String WHY = "Aktieboken 2026-11-02 visar det.";

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final Drafts drafts = new Drafts(product);
    private final LocalDate today = product.bean(ProductClock.class).today();
    private final TestBrowser officer = product.browser("handlaggare");

    @Test
    void aStrangerDrawsNoRegisteredCompanyIntoAGroup() {
        UUID theirs = world.enterprise("Stenviks Bageri AB", number(98_100));
        EnterpriseCard card = card(theirs);
        Ownership around = around(theirs);

        CaseFile file = sent(Drafts.linked(number(98_101), "OWNS_US", number(98_100), "60"));

        assertThat(card(theirs)).isEqualTo(card);
        assertThat(around(theirs)).isEqualTo(around);
        assertThat(around(own(file)).enterprises()).hasSize(1);
        assertThat(file.grounds().claims()).singleElement().satisfies(claim -> {
            assertThat(claim.holder()).isEqualTo(theirs);
            assertThat(claim.held()).isEqualTo(own(file));
            assertThat(claim.share()).isEqualByComparingTo("60");
            assertThat(claim.since()).isEqualTo(today);
            assertThat(claim.toldBy()).isEqualTo(file.applicant().party());
            assertThat(claim.answer()).isEmpty();
        });
    }

    @Test
    void aClaimIsShownAsOneAndKeepsEveryProposalBack() {
        world.enterprise("Stenviks Kvarn AB", number(98_102));
        CaseFile file = taken(sent(Drafts.linked(number(98_103), "WE_OWN", number(98_102), "51")));

        assertThat(officer.get(step(file)).body())
                .contains("Uppgivet, inte bekräftat", "äger 51\u00a0% av Stenviks Kvarn AB");
        assertThat(officer.get(address(file, "stod")).body()).contains("är inte bekräftad. Den räknas inte med här.");
        assertThat(officer.get(address(file, "forslag")).body()).contains("uppgifter om ägande är inte besvarad");
        for (CaseOutcome outcome : List.of(CaseOutcome.APPROVED, CaseOutcome.DECLINED)) {
            assertThat(propose(file, outcome)).isEqualTo(new Change.Refused(Refusal.CLAIMS_UNANSWERED));
        }
    }

    @Test
    void whatAnOfficerConfirmsEntersTheOwnershipWithTheApplicationAsItsSource() {
        UUID theirs = world.enterprise("Stenviks Såg AB", number(98_104));
        CaseFile file = taken(sent(Drafts.linked(number(98_105), "OWNS_US", number(98_104), "60")));

        assertThat(answer(file, "ja", "kort").statusCode())
                .describedAs("without what shows it")
                .isEqualTo(422);
        answer(file, "ja", WHY);

        assertThat(around(own(file)).holdings()).singleElement().satisfies((HoldingRow row) -> {
            assertThat(row.holder()).isEqualTo(theirs);
            assertThat(row.capital()).isEqualByComparingTo("60");
            assertThat(row.from()).isEqualTo(today);
            assertThat(row.saidBy()).isEqualTo(file.number());
        });
        assertThat(TestBrowser.words(officer.get(step(file)))).contains("Bekräftat", WHY);
        assertThat(officer.get(step(file)).body()).contains("Uppgift om ägande bekräftad");
        assertThat(propose(file, CaseOutcome.DECLINED)).isInstanceOf(Change.Done.class);
    }

    @Test
    void whatAnOfficerRefusesStaysOnTheCaseAndNowhereElse() {
        UUID theirs = world.enterprise("Stenviks Smedja AB", number(98_106));
        Ownership around = around(theirs);
        CaseFile file = taken(sent(Drafts.linked(number(98_107), "OWNS_US", number(98_106), "60")));

        answer(file, "nej", WHY);

        assertThat(around(theirs)).isEqualTo(around);
        assertThat(around(own(file)).holdings()).isEmpty();
        assertThat(TestBrowser.words(officer.get(step(file)))).contains("Stämmer inte", WHY);
        assertThat(propose(file, CaseOutcome.DECLINED)).isInstanceOf(Change.Done.class);
        assertThat(officer.get(step(file)).body())
                .describedAs("no second answer")
                .doesNotContain("Spara svaret");
    }

    @Test
    void aClaimThatDoesNotFitWhatIsKnownIsNotEntered() {
        UUID theirs = world.enterprise("Stenviks Gård AB", number(98_108));
        UUID owner = world.enterprise("Stenviks Ägare AB", number(98_109));
        world.owns(owner, theirs, "80");
        CaseFile file = taken(sent(Drafts.linked(number(98_110), "WE_OWN", number(98_108), "30")));

        assertThat(answer(file, "ja", WHY).body()).contains("ägarna tillsammans mer än 100 %");

        assertThat(drafts.again(file).grounds().unansweredClaims()).hasSize(1);
        assertThat(around(theirs).holdings()).hasSize(1);
    }

    @Test
    void whatTheRegisterSaysAlreadyNeedsNobodyToConfirmIt() {
        CaseFile first = sent(Drafts.linked(number(98_111), "OWNS_US", number(98_112), "40"));
        assertThat(first.grounds().claims())
                .describedAs("a company that nobody has told of before")
                .isEmpty();
        assertThat(around(own(first)).holdings()).hasSize(1);

        CaseFile second = sent(Drafts.linked(number(98_111), "OWNS_US", number(98_112), "40"));
        assertThat(second.grounds().claims()).isEmpty();

        CaseFile other = sent(Drafts.linked(number(98_111), "OWNS_US", number(98_112), "90"));
        assertThat(other.grounds().claims()).hasSize(1);
        assertThat(around(own(first)).holdings().getFirst().capital()).isEqualByComparingTo("40");
    }

    @Test
    void whoMaySpeakForBothTellsOfThemBoth() {
        UUID mine = world.enterprise("Stenviks Mor AB", number(98_113));
        UUID too = world.enterprise("Stenviks Dotter AB", number(98_114));
        UUID party = card(mine).owner().orElseThrow();
        product.bean(Register.class)
                .represent(
                        party,
                        too,
                        Register.Ground.SIGNATORY,
                        today,
                        new Teller(Optional.empty(), "Registreringsbevis"));
        CaseFile file = drafts.of(party);

        assertThat(drafts.send(file, Drafts.linked(number(98_113), "WE_OWN", number(98_114), "100")))
                .isEmpty();

        assertThat(drafts.again(file).grounds().claims()).isEmpty();
        assertThat(around(too).holdings()).hasSize(1);
    }

    private CaseFile sent(Map<String, String> answers) {
        CaseFile file = drafts.of(drafts.person());
        assertThat(drafts.send(file, answers)).isEmpty();
        return drafts.again(file);
    }

    private CaseFile taken(CaseFile file) {
        officer.submit(address(file, "komplett"), address(file, "ta"), Map.of());
        officer.submit(address(file, "jav"), address(file, "jav"), Map.of("jav", "nej"));
        return file;
    }

    private HttpResponse<String> answer(CaseFile file, String whether, String why) {
        String claim = file.grounds().claims().getFirst().id().toString();
        return officer.submit(
                step(file),
                address(file, "agaruppgift"),
                Map.of("agaruppgift", claim, "stammer", whether, "visar", why));
    }

    private Change propose(CaseFile file, CaseOutcome outcome) {
        Actor person = new CaseOffice(product).colleague("handlaggare");
        Casework.Seen seen = new Casework.Seen(file.id(), drafts.again(file).version());
        return product.bean(Casework.class).propose(person, seen, outcome, "Planen bär inte som den är.");
    }

    private static String step(CaseFile file) {
        return address(file, "smf");
    }

    private static String address(CaseFile file, String what) {
        return "/arbete/arende/" + file.number() + "/" + what;
    }

    private UUID own(CaseFile file) {
        return file.applicant().enterprise().orElseThrow();
    }

    private EnterpriseCard card(UUID enterprise) {
        return product.bean(Register.class).enterprise(enterprise).orElseThrow();
    }

    private Ownership around(UUID enterprise) {
        return product.bean(OwnershipBook.class).around(enterprise, today);
    }

    private static String number(int serial) {
        return OrganisationNumber.invented(serial).digits();
    }
}
