package se.brygga.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.brygga.app.browser.Traveller.Way;
import se.brygga.core.enterprise.OrganisationNumber;

/**
 * From "what fits me?" to the letter, on the pages alone: three people click and type, and nothing is done for them in
 * between. Every page they come to is examined.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WholePathTest {

    private static final String WHY = "Planen är genomarbetad och behovet är visat.";
    private static final String BECAUSE = "Villkoren är uppfyllda och kunderna finns.";
    private static final int MOST_QUESTIONS = 30;

    private final Browser browser = Browser.start();
    private final Set<String> visited = new TreeSet<>();

    /** The list of screens says which of them are looked at here: it must be true. */
    @AfterAll
    void everyScreenThatIsSaidToLieOnTheWayDoes() {
        browser.close();
        assertThat(Screen.routesOf(WholePathTest.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(route ->
                        assertThat(visited).as("paths of %s", route).anyMatch(path -> Screen.answers(route, path)));
    }

    /** Somebody of the staff comes in by the open page and its link to the sign-in. */
    private Traveller staff(Way way, String userName) {
        return new Traveller(browser, way, userName, "/")
                .press("header a.sign-in")
                .signIn(userName);
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(new Way("sv", 1280, true), 98_300),
                Arguments.of(new Way("en", 320, true), 98_302),
                Arguments.of(new Way("sv", 1280, false), 98_304));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aQuestionBecomesADecisionThatItsReaderCanRead(Way way, int serial) {
        long begun = System.nanoTime();
        Traveller applicant = new Traveller(browser, way, "applicant", "/");
        whatFits(applicant);
        apply(applicant, serial);
        String number = applicant.url().replaceFirst(".*/ansokan/([^/]+)/.*", "$1");

        Traveller officer = staff(way, "handlaggare");
        receive(officer, number);
        answer(applicant, number);
        look(officer, applicant.name(), number);
        prepare(officer);

        Traveller decider = staff(way, "beslutsfattare");
        decide(decider, number);

        read(applicant, way, number);
        Stream.of(applicant, officer, decider).map(Traveller::paths).forEach(visited::addAll);
        int pages = applicant.pages() + officer.pages() + decider.pages();
        System.out.println(way + ": " + pages + " pages examined in " + (System.nanoTime() - begun) / 1_000_000_000
                + " s, case " + number);
        assertThat(pages).isGreaterThan(60);
    }

    /** E01, E03, E04, E05: every question, the result, the product. */
    private static void whatFits(Traveller visitor) {
        visitor.follow("/vad-passar").press("main a.ds-button");
        Map<String, Map<String, String>> answers = Map.of(
                "skede", Map.of("skede", "igang"),
                "storlek", Map.of("storlek", "1-9"),
                "lan", Map.of("lan", "19"),
                "bransch", Map.of("bransch", "TRADE"),
                "behov", Map.of("behov", "CAPITAL"),
                "belopp", Map.of("belopp", "320 000"),
                "annat", Map.of("annat", "80 000"),
                "stod", Map.of("stod", "nej"));
        for (int asked = 0; !visitor.url().contains("/resultat"); asked++) {
            assertThat(asked).as("questions on the way to %s", visitor.url()).isLessThan(MOST_QUESTIONS);
            String slug = visitor.url().replaceFirst(".*/vad-passar/([^/?]+).*", "$1");
            visitor.fill(answers.getOrDefault(slug, Map.of())).send();
        }
        visitor.follow("/produkter/micro-loan").follow("produkt=MICRO_LOAN");
    }

    /** E12, E19-E25: sign-in, every question, a document, the answers checked and sent in, receipt and status. */
    private static void apply(Traveller applicant, int serial) {
        applicant
                .signIn("foretagare")
                .fill(Map.of("produkt", "MICRO_LOAN", "lan", "19"))
                .send();
        applicant.follow("/fraga/sokande");
        Map<String, Map<String, String>> answers = Applications.limitedCompany();
        answers.put("nummer", Map.of("number", invented(serial)));
        answers.put("namn", Map.of("companyName", "Hela Vägen " + serial + " AB"));
        Map<String, String> linked = new LinkedHashMap<>(answers.getOrDefault("bolag", Map.of()));
        linked.put("linkedNumber", invented(serial + 1));
        answers.put("bolag", linked);
        for (int asked = 0; applicant.url().contains("/fraga/"); asked++) {
            assertThat(asked).as("questions on the way to %s", applicant.url()).isLessThan(MOST_QUESTIONS);
            String slug = applicant.url().replaceFirst(".*/fraga/", "");
            assertThat(answers).as("answers prepared").containsKey(slug);
            applicant.fill(answers.getOrDefault(slug, Map.of())).send();
            if (applicant.url().endsWith("/fraga/" + slug)) {
                applicant.press("main form.form .actions a.quiet");
            }
        }
        applicant.follow("/dokument").choose("slag", "BUDGET").attach("fil", "budget.txt", "Hyra 1000\nLön 2000\n");
        applicant.send();
        assertThat(applicant.text()).contains("budget.txt");
        applicant.follow("/kontrollera").choose("intyg", "ja").send();
        assertThat(applicant.url()).endsWith("/kvitto");
        String number = applicant.url().replaceFirst(".*/ansokan/([^/]+)/.*", "$1");
        assertThat(applicant.paper("/kvitto.pdf")).contains(number);
        applicant.follow("/status");
    }

    /**
     * C01-C04: the case is found and taken, the applicant's right to act noted, no conflict declared, a paper asked
     * for.
     */
    private static void receive(Traveller officer, String number) {
        officer.search(number).press(".identity .ds-button");
        if (officer.has("form[action$='/behorighet']")) {
            officer.press("details.more summary");
            officer.choose("behorig-som", "SIGNATORY").type("behorig-underlag", "Registreringsbevis");
            officer.send("/behorighet");
        }
        assertThat(officer.download("/arbete/fil/", "text/plain")).isNotEmpty();
        officer.press("nav.steps a[href$='/jav']").choose("jav", "nej").send("/jav");
        officer.press("nav.steps a[href$='/komplett']")
                .type("vad", "BUDGET")
                .type(
                        "senast",
                        LocalDate.now(ZoneId.of("Europe/Stockholm"))
                                .plusDays(10)
                                .toString())
                .type("meddelande", "Skicka en budget för nästa år.");
        officer.send("/komplettera");
    }

    /** E25: what was asked for is answered where the application is followed; it could also be taken back there. */
    private static void answer(Traveller applicant, String number) {
        applicant.press("header nav a[href$='/mina/ansokningar']").follow("/ansokan/" + number);
        applicant.type("svar", "Den ligger i det första papperet.").send();
        assertThat(applicant.download("/mina/fil/", "text/plain")).isNotEmpty();
        applicant.follow("/aterta").follow("/status");
    }

    /**
     * K02, K04, C27, C28: who applies, the enterprise and the register, each found from the case or by the search box.
     */
    private static void look(Traveller officer, String applicant, String number) {
        officer.search(applicant).follow("/arbete/person/");
        assertThat(officer.text()).contains("Hela Vägen");
        officer.press("header nav a[href$='/arbete/register']");
        assertThat(officer.download("/arbete/register/export", "text/csv")).isNotEmpty();
        officer.search(number).press("nav.steps a[href$='/smf']").follow("/arbete/foretag/");
        officer.search(number);
        if (officer.has("form[action$='/fortsatt']")) {
            officer.send("/fortsatt");
        }
    }

    /** C05-C13: each step of the case in the order of its tabs. */
    private static void prepare(Traveller officer) {
        officer.press("nav.steps a[href$='/smf']").press("nav.steps a[href$='/stod']");
        assertThat(officer.text()).contains("2025-04-02");
        officer.press("nav.steps a[href$='/analys']");
        officer.choose("kalla1-tryggad", "ja").choose("kalla1-godkand", "ja").type("kalla1-underlag", "Kontoutdrag");
        officer.send("/plan");
        officer.press("nav.steps a[href$='/villkor']")
                .fill(Map.of("belopp", "240 000", "loptid", "60", "amorteringsfritt", "6", "ranta", "6,5"))
                .choose("vinstberoende", "nej")
                .fill(Map.of("sakerhet1-slag", "FLOATING_CHARGE", "sakerhet1-varde", "200 000"))
                .send("/villkor");
        answerTheLaw(officer);
        officer.press("nav.steps a[href$='/forslag']");
        officer.choose("utfall", "bevilja").type("motivering", WHY).send("/forslag");
        officer.press("nav.steps a[href$='/brev']");
    }

    private static void answerTheLaw(Traveller officer) {
        String open = "table.law tbody tr:not(:has(.tag[data-tone=ok])) a.act";
        officer.press("nav.steps a[href$='/villkor-lag']");
        for (int left = 15; officer.has(open); left--) {
            assertThat(left).as("the law still asks: %s", officer.text()).isPositive();
            officer.press(open);
            boolean market = officer.has("#svara input[value=ordinaryCreditMarketAvailable]");
            if (officer.has("#svara input[name=svar]")) {
                officer.choose("svar", market ? "nej" : "ja");
            }
            boolean fact = officer.has("#svara [name=kalla]");
            officer.type(fact ? "kalla" : "text", fact ? "Bankens besked" : WHY).press("#svara button[type=submit]");
            officer.press("nav.steps a[href$='/villkor-lag']");
        }
    }

    /** C14: the queue, no conflict of interest, the review and the decision. */
    private static void decide(Traveller decider, String number) {
        decider.follow("/arende/" + number);
        decider.press("nav.steps a[href$='/jav']").choose("jav", "nej").send("/jav");
        decider.press(".identity .ds-button")
                .choose("utfall", "bevilja")
                .type("skal", BECAUSE)
                .send("/granska");
        assertThat(decider.text()).contains(BECAUSE);
        decider.press("main form button[type=submit]");
        assertThat(decider.text()).contains(number + "-B");
        assertThat(decider.download("/kvitto", "application/json")).isNotEmpty();
        decider.press("nav.steps a[href$='/brev']").until("main a[href*='/arbete/brev/']");
        assertThat(decider.paper("/arbete/brev/")).contains(number, BECAUSE);
    }

    /** E25, E26: the decision in the reader's language, the letter in Swedish and its translation. */
    private static void read(Traveller applicant, Way way, String number) {
        boolean swedish = way.language().equals("sv");
        applicant.press("header nav a[href$='/mina/ansokningar']").follow("/ansokan/" + number);
        if (!applicant.url().endsWith("/beslut")) {
            applicant.follow("/beslut");
        }
        assertThat(applicant.text())
                .contains(swedish ? "Din ansökan är beviljad" : "Your application is granted")
                .contains(BECAUSE, number);
        applicant.until("main a[href*='/mina/brev/']");
        String letter = applicant.paper("/mina/brev/");
        assertThat(letter).contains(number, BECAUSE, "Beslutet kan inte överklagas");
        if (!swedish) {
            assertThat(letter).as("the translation beside it").contains("cannot be appealed");
        }
        applicant.follow("val=ja").send();
    }

    private static String invented(int serial) {
        return OrganisationNumber.invented(serial).toString();
    }
}
