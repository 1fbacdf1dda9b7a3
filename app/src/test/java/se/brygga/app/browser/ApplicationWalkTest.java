package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.brygga.app.access.People;
import se.brygga.app.browser.Applications.Fault;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.TestProduct;

/** An entrepreneur applies, page by page, as each of the four kinds of applicants, and reads the decision. */
@TestInstance(Lifecycle.PER_CLASS)
class ApplicationWalkTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private final TestProduct product = TestProduct.shared();
    private final CaseOffice office = new CaseOffice(product);
    private final Browser browser = Browser.start();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void aLimitedCompanyGoesFromWhatFitsToItsDecision() throws IOException {
        Walker walker = new Walker(browser.visitor(WIDE).newPage(), "sv", "bolag").signIn();
        walker.open("/vad-passar/resultat?skede=igang&storlek=1-9&lan=19&bransch=TRADE&behov=CAPITAL&belopp=320000"
                        + "&annat=80000&stod=nej")
                .follow("produkt=MICRO_LOAN");
        walker.look("ny").send().look("uppgifter").follow("/fraga/sokande");
        answer(walker, Applications.limitedCompany(), Applications.faults());
        papers(walker);
        submit(walker);
        walker.prints("Ansökan är skickad", walker.number());
        receipt(walker, "Kvitto på ansökan");
        walker.follow("/status").look("status");
        String number = walker.number();
        assertThat(product.browser("handlaggare")
                        .get("/arbete/arende/" + number + "/komplett")
                        .body())
                .as("the officer reads what was answered in words")
                .contains("Aktiebolag")
                .doesNotContain("LIMITED_COMPANY", "legalForm");

        office.asks(number, "Skicka en budget för nästa år.");
        walker.open("/mina").look("min-sida").follow(number);
        walker.wrong(Map.of("svar", ""), "svar", "Ditt svar").focused("svar").look("fraga-fel");
        walker.fill(Map.of("svar", "Den ligger i det första papperet.")).send().look("svarat");
        office.grants(number, "Planen bär och kunderna finns.");
        decision(walker, number);
    }

    private void decision(Walker walker, String number) {
        walker.open("/mina/ansokan/" + number + "/beslut").look("beslut");
        assertThat(walker.text())
                .contains(
                        "Din ansökan är beviljad",
                        "Vi beviljar mikrolån på 240 000 kr.",
                        "Planen bär och kunderna finns.",
                        "60 månader",
                        "Stödets värde",
                        "euro",
                        "Kvar att få",
                        "Beslutet kan inte överklagas.",
                        "24 § (2012:872)",
                        "Du har rätt att se allt som har kommit in i ärendet.",
                        "Tacka ja senast");
        walker.prints(
                "Din ansökan är beviljad", "Stödets värde", "Regler som avgjorde", "Beslutet kan inte överklagas.");
        walker.follow("val=ja").look("tacka-ja").send().look("tackat-ja");
        assertThat(walker.text()).contains("Du har tackat ja.");
        walker.page().waitForCondition(() -> {
            walker.page().reload();
            return walker.page().locator("main a[href*='/mina/brev/']").count() == 1;
        });
        APIResponse letter = walker.page()
                .request()
                .get(product.address()
                        + walker.page().locator("main a[href*='/mina/brev/']").getAttribute("href"));
        assertThat(letter.headers()).containsEntry("content-type", "application/pdf");
    }

    @Test
    void aSoleTraderAppliesInEnglishOnANarrowScreen() throws IOException {
        Walker walker =
                begin(new Walker(browser.visitor(NARROW).newPage(), "en", "trader").unexamined(), "BUSINESS_LOAN");
        answer(walker, Applications.soleTrader("19900315-1231"), Map.of());
        walker.follow("/kontrollera").look("check");
        submit(walker);
        receipt(walker, "Receipt for your application");
        walker.follow("/status").look("status");
    }

    @Test
    void aPersonWithACoordinationNumberAppliesWithoutScripts() {
        Page page = browser.withoutScripts(NARROW).newPage();
        Walker walker = new Walker(page, "sv", "samordning").unexamined();
        walker.signIn(somebodyNumbered("199003751238")).open("/mina/ansokan/ny");
        begun(walker, "MICRO_LOAN");
        answer(
                walker,
                Applications.soleTrader("19900375-1238"),
                Map.of("nummer", new Fault("number", "19900375-1234", Map.of("number", "19900375-1234"))));
        papers(walker);
        walker.fill(Map.of("intyg", "ja")).send();
        assertThat(walker.at()).endsWith("/kvitto");
        page.waitForLoadState();
        page.goBack();
        assertThat(walker.at()).as("Back never leads to sending again").endsWith("/kvitto");
        walker.open("/mina/ansokan/" + walker.number() + "/fraga/belopp");
        assertThat(walker.at()).endsWith("/status");
    }

    @Test
    void someoneAppliesBeforeTheEnterpriseIsRegistered() {
        Walker walker = begin(new Walker(browser.visitor(WIDE).newPage(), "en", "before").unexamined(), "MICRO_LOAN");
        answer(walker, Applications.beforeRegistration(), Map.of());
        walker.follow("/kontrollera").look("check");
        assertThat(walker.text()).contains("Not provided");
        submit(walker);
    }

    /** An account of somebody who has stated this number as her own, with the password that everybody has here. */
    private static String somebodyNumbered(String digits) {
        String name = "samordnad-" + UUID.randomUUID().toString().substring(0, 8);
        TestProduct product = TestProduct.shared();
        product.superuserDoes("""
            insert into access.person (id, name, identity, invented, recorded_at)
              values ('%1$s', 'Noor Sahin', '%2$s', true, now());
            insert into access.account (id, person, user_name, password_hash, recorded_at)
              select '%1$s', '%1$s', '%3$s', a.password_hash, now() from access.account a where a.user_name = 'foretagare';
            insert into access.role_grant (id, person, role, company, valid, recorded_at)
              select '%1$s', '%1$s', g.role, g.company, g.valid, now()
                from access.role_grant g join access.account a on a.person = g.person where a.user_name = 'foretagare'
            """.formatted(
                        UUID.randomUUID(), product.bean(People.Numbers.class).kept(digits), name));
        return name;
    }

    private static Walker begin(Walker walker, String code) {
        return begun(walker.signIn().open("/mina/ansokan/ny"), code);
    }

    private static Walker begun(Walker walker, String code) {
        return walker.fill(new LinkedHashMap<>(Map.of("produkt", code, "lan", "19")))
                .send()
                .follow("/fraga/sokande");
    }

    /** Every question that is asked, first wrong where there is a way to be wrong, then right. */
    private static void answer(Walker walker, Map<String, Map<String, String>> answers, Map<String, Fault> faults) {
        for (int pages = 0; walker.at().contains("/fraga/"); pages++) {
            assertThat(pages).as("questions on the way").isLessThan(30);
            String slug = walker.at().replaceFirst(".*/fraga/", "");
            assertThat(answers).as("answers prepared").containsKey(slug);
            walker.unexamined().look(slug); // WholePathTest examines the same page
            if (faults.containsKey(slug)) {
                Fault fault = faults.get(slug);
                walker.wrong(fault.answers(), fault.field(), fault.says()).look(slug + "-fel");
            }
            walker.fill(answers.getOrDefault(slug, Map.of())).send();
            if (walker.at().endsWith("/fraga/" + slug)) {
                walker.look(slug + "-lista");
                walker.page().locator("main form.form .actions a.quiet").click();
            }
        }
        assertThat(walker.at()).endsWith("/uppgifter");
    }

    private static void papers(Walker walker) {
        walker.look("klart").follow("/dokument").look("papper");
        walker.wrong(Map.of(), "slag", "Välj").look("papper-fel");
        walker.upload("BUDGET", "tom.pdf", "application/pdf", "");
        assertThat(walker.page().title()).startsWith("Fel:");
        walker.upload("BUDGET", "budget.exe", "application/octet-stream", "MZ program");
        assertThat(walker.text()).contains("budget.exe går inte att ta emot");
        assertThat(walker.page().inputValue("#slag")).isEqualTo("BUDGET");
        walker.upload("BUDGET", "budget.txt", "text/plain", "Hyra 1000\nLön 2000\n")
                .look("papper-skickat");
        assertThat(walker.text()).contains("budget.txt", "Skickad");
        walker.follow("/kontrollera").look("kontrollera");
        assertThat(walker.text()).contains("Ej angivet");
        walker.prints("Kontrollera dina svar", "240 000 kr", "Ej angivet");
    }

    private static void submit(Walker walker) {
        walker.wrong(Map.of(), "intyg", "");
        walker.look("intyg-fel").fill(Map.of("intyg", "ja")).send();
        assertThat(walker.at()).endsWith("/kvitto");
        walker.look("kvitto");
    }

    private void receipt(Walker walker, String title) throws IOException {
        APIResponse paper = walker.page().request().get(walker.page().url() + ".pdf");
        assertThat(paper.headers()).containsEntry("content-type", "application/pdf");
        try (PDDocument document = Loader.loadPDF(paper.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains(title, walker.number());
        }
    }
}
