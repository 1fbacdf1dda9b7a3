package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/**
 * Without scripts, what is typed but not sent comes along when the reader changes language, on every page with a form.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LanguageSwitchTest {

    private static final int NARROW = 320;
    private static final int MOST_FORMS = 6;
    private static final String COMPANY = OrganisationNumber.invented(98_555).digits();

    /**
     * Fills every field of a form with something that was not there, and answers its id; null when there is no such
     * form.
     */
    private static final String FILL = """
            n => {
              document.querySelectorAll('details').forEach(d => d.open = true);
              const field = 'input:not([type=hidden], [type=password], [type=file]), select, textarea';
              const forms = [...document.querySelectorAll('main form[id]')].filter(f => f.querySelector(field));
              if (n >= forms.length) return null;
              for (const e of forms[n].querySelectorAll(field)) {
                if (e.type === 'radio' || e.type === 'checkbox') e.checked = true;
                else if (e.tagName === 'SELECT') e.selectedIndex = e.options.length - 1;
                else e.value = 'åäö & "17" ' + e.name;
              }
              return forms[n].id;
            }""";

    private static final String READ = """
            id => [...(document.getElementById(id) ?? { elements: [] }).elements]
              .filter(e => e.name && !['hidden', 'password', 'file', 'submit'].includes(e.type))
              .map(e => e.name + '=' + (e.type === 'radio' || e.type === 'checkbox' ? e.value + e.checked : e.value))""";

    private final TestProduct product = TestProduct.shared();
    private final Browser browser = Browser.start();
    private final Map<String, Page> pages = new HashMap<>();
    private final String draft = draft();
    private final String taken = taken();

    @AfterAll
    void close() {
        browser.close();
    }

    /** A page: who looks at it, and its address. */
    record Place(String who, String address) {}

    private Stream<Place> places() {
        Stream<Place> listed = Screen.all().stream()
                .filter(screen -> !screen.at().isEmpty() && screen.follow().isEmpty())
                .map(screen -> new Place(screen.who(), screen.at().replace("{language}", "sv")));
        String base = "/sv/mina/ansokan/" + draft;
        Stream<Place> applicants = Stream.of(
                        "/fraga/sokande", "/fraga/namn", "/fraga/belopp", "/fraga/syfte", "/fraga/kontakt", "/dokument")
                .map(page -> new Place("foretagare", base + page));
        Stream<Place> staff = Stream.of("komplett", "jav", "smf", "stod", "villkor-lag", "analys", "villkor", "forslag")
                .map(step -> new Place("handlaggare", "/arbete/arende/" + taken + "/" + step));
        Stream<Place> others = Stream.of(new Place("handlaggare", "/arbete/foretag/" + COMPANY));
        UUID colleague = product.bean(DemoAccounts.class).named("kundtjanst").person();
        Stream<Place> rights = Stream.of(new Place("administrator", "/arbete/admin/anvandare/" + colleague));
        return Stream.of(listed, applicants, staff, others, rights).flatMap(each -> each);
    }

    private String taken() {
        CaseWorld world = new CaseWorld(product);
        String number = world.application(world.enterprise("Ljungby Språk AB", COMPANY));
        new CaseOffice(product).takes(number);
        return number;
    }

    private String draft() {
        TestBrowser applicant = product.browser("foretagare");
        String page = "/sv/mina/ansokan/ny";
        String begun = applicant
                .submit(page, page, Map.of("produkt", "MICRO_LOAN", "lan", "19"))
                .headers()
                .firstValue("location")
                .orElseThrow();
        return begun.split("/", -1)[4];
    }

    @ParameterizedTest
    @CsvSource({
        "visitor, 10",
        "foretagare, 7",
        "handlaggare, 10",
        "beslutsfattare, 1",
        "controller, 1",
        "administrator, 6"
    })
    void whatIsTypedComesAlong(String who, int forms) {
        int seen = places().filter(place -> place.who().equals(who))
                .mapToInt(this::formsThatComeAlong)
                .sum();
        assertThat(seen).as("forms of " + who).isGreaterThanOrEqualTo(forms);
    }

    private int formsThatComeAlong(Place place) {
        Page page = page(place.who());
        for (int n = 0; n < MOST_FORMS; n++) {
            open(page, place.address());
            String form = (String) page.evaluate(FILL, n);
            if (form == null) {
                return n;
            }
            comesAlong(page, form);
        }
        return MOST_FORMS;
    }

    private static void comesAlong(Page page, String form) {
        Object typed = page.evaluate(READ, form);
        String before = page.url();
        page.locator("button.to-language[form=" + form + "][lang=en]").click();
        page.waitForLoadState();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.url()).as("same route and query").isEqualTo(before.replaceFirst("/sv(?=[/?]|$)", "/en"));
        assertThat(page.evaluate(READ, form))
                .as("what stands in " + form + " of " + before)
                .isEqualTo(typed);
        PageChecks.fitsItsWindow(page);
        page.locator("button.to-language[form=" + form + "][lang=sv]").click();
        page.waitForLoadState();
        assertThat(page.evaluate(READ, form))
                .as("and back again in " + form + " of " + before)
                .isEqualTo(typed);
    }

    @Test
    void nothingIsSavedOrCalledWrongByChangingLanguage() {
        Page page = page("foretagare");
        String address = "/sv/mina/ansokan/" + draft() + "/fraga/belopp";
        open(page, address);
        page.fill("#amount", "mycket");
        page.locator(PageChecks.language("en")).first().click();

        assertThat(page.locator("#amount").inputValue()).isEqualTo("mycket");
        assertThat(page.title()).doesNotStartWith("Error");
        assertThat(page.locator("[aria-invalid]").count()).isZero();
        open(page, address);
        assertThat(page.locator("#amount").inputValue()).isEmpty();
    }

    @Test
    void enterStillSendsTheForm() {
        Page page = page("foretagare");
        open(page, "/sv/mina/ansokan/" + draft() + "/fraga/namn");
        page.fill("#companyName", "Språkbolaget AB");
        page.press("#companyName", "Enter");
        page.waitForLoadState();

        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
        assertThat(page.url()).doesNotEndWith("/fraga/namn");
    }

    @Test
    void aChosenFileIsAskedForAgain() {
        Page page = page("foretagare");
        open(page, "/sv/mina/ansokan/" + draft() + "/dokument");
        page.setInputFiles(
                "main input[type=file]",
                new FilePayload("budget.txt", "text/plain", "En budget".getBytes(StandardCharsets.UTF_8)));
        page.locator(PageChecks.language("en")).first().click();

        assertThat(page.locator("main").innerText()).contains("Choose the file again");
        page.locator("main form[id] button[type=submit]").last().click();
        assertThat(page.locator("main").innerText()).doesNotContain("budget.txt");
    }

    @Test
    void passwordsDoNotComeAlong() {
        Page page = browser.withoutScripts(NARROW).newPage();
        open(page, "/logga-in?sprak=sv");
        page.fill("#namn", "foretagare");
        page.fill("#losenord", "hemligt-ord");
        page.locator(PageChecks.language("en")).first().click();

        assertThat(page.locator("#namn").inputValue()).isEqualTo("foretagare");
        assertThat(page.content()).doesNotContain("hemligt-ord");
    }

    private Page page(String who) {
        return pages.computeIfAbsent(who, name -> {
            Page page = browser.withoutScripts(NARROW).newPage();
            if (!name.equals("visitor")) {
                open(page, "/logga-in?sprak=sv");
                page.fill("#namn", name);
                page.fill("#losenord", product.password());
                page.locator("main form[id] button[type=submit]").first().click();
            }
            return page;
        });
    }

    private void open(Page page, String path) {
        if (!path.startsWith("/sv")) {
            page.navigate(product.address() + "/konto?sprak=sv");
        }
        int status =
                Objects.requireNonNull(page.navigate(product.address() + path)).status();
        assertThat(status).as(path).isIn(200, 422);
    }
}
