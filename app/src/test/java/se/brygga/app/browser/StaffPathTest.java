package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import se.brygga.app.cases.Cases;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestProduct;

/**
 * A case from the work list to the letter, on the pages: by officers, by the one who decides, by keyboard, without
 * scripts.
 */
@TestInstance(Lifecycle.PER_CLASS)
class StaffPathTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final String WHY = "Planen är genomarbetad och behovet är visat.";

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final Browser browser = Browser.start();

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void anOfficerPreparesAndASecondPersonDecidesByKeyboard() {
        UUID company = world.enterprise("Ekdunge Snickeri AB", "5500020200");
        world.owns(world.enterprise("Ekdunge Förvaltning AB", "5500020218"), company, "60");
        String number = world.application(company);
        String here = "/arbete/arende/" + number;
        Colleague officer = new Colleague(product, browser.visitor(WIDE), "handlaggare");

        officer.open("/arbete/kredit/lista?q=" + number);
        officer.page().click("text=Ekdunge Snickeri AB");
        officer.act("Ta ärendet");
        assertThat(officer.word()).contains("Ärendet är ditt");
        officer.act("Intyga om jäv");
        declare(officer);
        officer.open(here + "/villkor");
        officer.type("belopp", "tvåhundra").type("loptid", "60").type("ranta", "6,5");
        officer.send("/villkor");
        officer.checkRefused("belopp");
        assertThat(officer.page().inputValue("[name=ranta]")).isEqualTo("6,5");
        terms(officer, "240 000");
        answerTheLaw(officer, here);
        units(officer, here);

        officer.act("Skicka till beslut");
        officer.send("/forslag");
        officer.checkRefused("motivering");
        officer.choose("utfall", "bevilja").type("motivering", WHY).send("/forslag");
        assertThat(officer.word()).contains("skickat till beslut");

        Colleague decider = new Colleague(product, browser.visitor(WIDE), "beslutsfattare");
        decider.checkInBothLanguages("/arbete/kredit/beslut");
        decider.open(here + "/jav");
        declare(decider);
        decider.act("Fatta beslut");
        decider.checkInBothLanguages(here + "/beslut");
        decideByKeyboard(decider.page());
        assertThat(decider.page().locator("h2").first().innerText()).contains(number + "-B");
        decider.check();
        assertThat(decider.page()
                        .locator("details:has-text('Vem är vem i kvittot')")
                        .count())
                .isEqualTo(1);

        afterTheDecision(number, here);
    }

    /** The letter is opened by the applicant's officer; register, log and search know the decision. */
    private void afterTheDecision(String number, String here) {
        Colleague controller = new Colleague(product, browser.visitor(NARROW), "controller");
        controller.open(here + "/brev");
        controller.check();
        controller.checkInBothLanguages("/arbete/register?q=" + number);
        assertThat(controller.page().locator("main").innerText()).contains("Ekdunge Snickeri AB");
        UUID id = product.bean(Cases.class)
                .byNumber(CaseWorld.company(), number)
                .orElseThrow()
                .id();
        controller.open("/arbete/admin/logg?kedja=" + id);
        assertThat(controller.page().locator("main").innerText()).contains("Beslut fattat", number);
        controller.page().locator("main tbody a[href*=kedja]").first().click();
        assertThat(controller.word()).contains("håller");
        controller.check();
        controller.page().fill("#sok", number + "-B");
        controller.page().keyboard().press("Enter");
        controller.page().waitForURL(Pattern.compile(".*" + here + ".*"));
        controller.page().fill("#sok", "ekdunge snick");
        controller.page().keyboard().press("Enter");
        controller.page().waitForURL(Pattern.compile(".*/arbete/sok.*"));
        assertThat(controller.page().locator("main").innerText()).contains("Ekdunge Snickeri AB");
        controller.check();
        controller.checkInBothLanguages("/arbete/foretag/5500020200");
    }

    @Test
    void aCaseIsReturnedMendedAndDeclinedWithoutScripts() {
        UUID company = world.enterprise("Rågdal Data AB", "5500020226");
        String number = world.application(company);
        String here = "/arbete/arende/" + number;
        Colleague officer = Colleague.withoutScripts(product, browser, NARROW, "handlaggare");
        officer.open(here + "/komplett");
        officer.act("Ta ärendet");
        officer.open(here + "/jav");
        officer.send("/jav");
        officer.checkRefused("jav");
        declare(officer);
        propose(officer, here, "avsla");

        Colleague decider = Colleague.withoutScripts(product, browser, NARROW, "beslutsfattare");
        decider.open(here + "/jav");
        declare(decider);
        decide(decider, here, "aterlamna", "Villkoren saknas. Sätt dem först.");
        assertThat(decider.word()).contains("tillbaka hos handläggaren");

        officer.open(here + "/forslag");
        assertThat(officer.page().locator("main").innerText()).contains("Villkoren saknas. Sätt dem först.");
        officer.open(here + "/villkor");
        terms(officer, "240 000");
        propose(officer, here, "avsla");
        decide(decider, here, "avsla", "Företaget klarar inte att betala lånet.");
        assertThat(decider.page().locator("main").innerText()).contains("Avslagen", number + "-B");
        decider.check();
        decider.open(here + "/brev");
        decider.check();
    }

    @Test
    void theSlowerOfTwoSeesBothVersionsAndKeepsWhatWasTyped() {
        String number = world.application(world.enterprise("Havrelund Bygg AB", "5500020234"));
        String here = "/arbete/arende/" + number;
        Colleague first = new Colleague(product, browser.visitor(WIDE), "handlaggare");
        first.open(here + "/komplett");
        first.act("Ta ärendet");
        first.open(here + "/jav");
        declare(first);
        Page slower = first.page().context().newPage();
        slower.navigate(product.address() + here + "/analys");
        first.open(here + "/villkor");
        terms(first, "200 000");

        slower.selectOption("[name=kalla2-slag]", "OWNER_LOAN");
        slower.fill("[name=kalla2-belopp]", "15 000");
        slower.locator("main form[action$='/plan'] button[type=submit]").click();

        assertThat(slower.locator("main").innerText())
                .contains("Ärendet har ändrats medan du skrev", "200\u00a0000\u00a0kr");
        assertThat(slower.inputValue("[name=kalla2-belopp]")).isEqualTo("15 000");
        PageChecks.accessible(slower);
        slower.locator("main form[action$='/plan'] button[type=submit]").click();
        assertThat(slower.locator(".notice[role=status]").innerText()).contains("Finansieringen är sparad");
        assertThat(slower.locator("main").innerText()).contains("Lån från ägare");
    }

    private static void declare(Colleague who) {
        who.choose("jav", "nej").send("/jav");
        assertThat(who.word()).contains("sparat");
    }

    private static void terms(Colleague officer, String amount) {
        officer.type("belopp", amount)
                .type("loptid", "60")
                .type("amorteringsfritt", "6")
                .type("ranta", "6,5")
                .choose("vinstberoende", "nej")
                .select("sakerhet1-slag", "FLOATING_CHARGE")
                .type("sakerhet1-varde", "200 000")
                .send("/villkor");
        assertThat(officer.word()).contains("sparade");
    }

    /** Follows each open question of the law to its form, as long as there is one. */
    private static void answerTheLaw(Colleague officer, String here) {
        Page page = officer.page();
        for (int left = 12; left > 0; left--) {
            officer.open(here + "/villkor-lag");
            var open = page.locator(
                    "#lagen ~ tbody tr:not(:has(.tag[data-tone=ok])) a.act, table.law tbody tr:not(:has(.tag[data-tone=ok])) a.act");
            if (open.count() == 0) {
                return;
            }
            open.first().click();
            boolean market = page.locator("#svara input[value=ordinaryCreditMarketAvailable]")
                            .count()
                    > 0;
            officer.choose("svar", market ? "nej" : "ja");
            if (page.locator("#svara [name=kalla]").count() > 0) {
                officer.type("kalla", "Bankens besked");
            } else {
                officer.type("text", WHY);
            }
            page.locator("#svara button[type=submit]").click();
        }
        throw new AssertionError("the law still asks: " + page.locator("main").innerText());
    }

    /** Figures carry their units; how each step looks is WholePathTest's. */
    private static void units(Colleague officer, String here) {
        Page page = officer.page();
        officer.open(here + "/villkor-lag");
        assertThat(page.locator("table.law").first().innerText())
                .contains("300\u00a0000\u00a0euro", "320\u00a0000\u00a0kr", "80\u00a0%");
        assertThat(page.locator("table.law").last().innerText()).contains("60\u00a0mån");
        officer.open(here + "/forslag");
        assertThat(page.locator("main").innerText()).contains("Företagsinteckning 200\u00a0000\u00a0kr");
    }

    private static void propose(Colleague officer, String here, String outcome) {
        officer.open(here + "/forslag");
        officer.choose("utfall", outcome).type("motivering", WHY).send("/forslag");
        assertThat(officer.word()).contains("skickat till beslut");
    }

    private static void decide(Colleague decider, String here, String outcome, String reasons) {
        decider.open(here + "/beslut");
        decider.choose("utfall", outcome).type("skal", reasons).send("/granska");
        assertThat(decider.page().locator("main").innerText()).contains("Granska ditt beslut", reasons);
        decider.check();
        decider.page().locator("main form button[type=submit]").first().click();
    }

    /** From the top of the page with the tabulator, the arrows and the space bar alone. */
    private static void decideByKeyboard(Page page) {
        tabTo(page, "utfall");
        page.keyboard().press("Space");
        tabTo(page, "skal");
        page.keyboard().type("Villkoren är uppfyllda.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/granska.*"));
        assertThat(page.locator("main").innerText()).contains("Granska ditt beslut");
        for (int i = 0; i < 60 && !focus(page, "tagName").equals("BUTTON.main"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/beslut$"));
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 80; i++) {
            if (focus(page, "name").equals(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tabulator never came to " + name);
    }

    private static String focus(Page page, String what) {
        String script = what.equals("name")
                ? "document.activeElement.name || ''"
                : "document.activeElement.tagName + (document.activeElement.closest('main') ? '.main' : '')";
        return String.valueOf(page.evaluate(script));
    }
}
