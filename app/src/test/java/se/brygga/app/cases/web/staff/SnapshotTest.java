package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Casework.Seen;
import se.brygga.app.cases.Change;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** Two officers on one case: the slower one sees, field by field, what was seen, what stands, and what was typed. */
class SnapshotTest {

    private static final String PROVISION = "SFS 2012:872 4 §";
    private static final Pattern ROW = Pattern.compile(
            "<th scope=\"row\" role=\"rowheader\">([^<]+).*?</th>\\s*<td[^>]*><span class=\"said\">(.*?)</span></td>"
                    + "\\s*<td[^>]*><span class=\"said\">(.*?)</span></td>\\s*<td[^>]*><span class=\"said\">(.*?)</span></td>",
            Pattern.DOTALL);
    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final CaseOffice OFFICE = new CaseOffice(PRODUCT);
    private static final String NUMBER = taken();

    private final Casework casework = PRODUCT.bean(Casework.class);
    private final Actor colleague = OFFICE.colleague("handlaggare");
    private final TestBrowser slower = PRODUCT.browser("handlaggare");
    private final String page = "/arbete/arende/" + NUMBER;

    private static String taken() {
        CaseWorld world = new CaseWorld(PRODUCT);
        String number = world.application(world.enterprise(
                "Långnäs Snickerier AB", OrganisationNumber.invented(98_210).digits()));
        OFFICE.takes(number);
        return number;
    }

    private static CaseFile file() {
        return PRODUCT.bean(Cases.class).byNumber(CaseWorld.company(), NUMBER).orElseThrow();
    }

    private static Seen seen() {
        return new Seen(file().id(), file().version());
    }

    private static void done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
    }

    private static CaseFile.Source source(String kind, String name, String amount, boolean yes, String evidence) {
        return new CaseFile.Source(kind, name, new BigDecimal(amount), Optional.of(yes), Optional.of(yes), evidence);
    }

    private static CaseFile.Terms terms(String amount, int months, String rate) {
        boolean first = months == 60;
        return new CaseFile.Terms(
                new BigDecimal(amount),
                "SEK",
                months,
                first ? 6 : 3,
                first ? 12 : 4,
                first ? "STRAIGHT_LINE" : "ANNUITY",
                Optional.of(CaseFile.Margin.withoutHistory(first ? 400 : 500)),
                List.of(
                        new CaseFile.RateStep(1, new BigDecimal(rate)),
                        new CaseFile.RateStep(first ? 13 : 25, BigDecimal.TEN)),
                List.of(new CaseFile.Collateral(
                        first ? "FLOATING_CHARGE" : "PERSONAL_GUARANTEE",
                        new BigDecimal(amount),
                        first ? 1 : 2,
                        Optional.of(LocalDate.of(2026, first ? 1 : 2, 3)))),
                first ? "Först\nrad två" : "Sedan\nrad tre",
                Optional.of(first));
    }

    /** Opens a page, lets the colleague be faster, and sends what the slower one typed; answers the rows by label. */
    private Map<String, List<String>> overtaken(String at, Map<String, String> typed, Runnable faster) {
        Map<String, String> fields = new HashMap<>(hidden(slower.get(page + at).body()));
        fields.putAll(typed);
        faster.run();
        HttpResponse<String> answer = slower.post(page + fields.remove("action"), fields);
        assertThat(answer.body()).contains("Ärendet har ändrats medan du skrev");
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(answer.body());
        while (row.find()) {
            rows.put(row.group(1).strip(), List.of(plain(row.group(2)), plain(row.group(3)), plain(row.group(4))));
        }
        return rows;
    }

    private static String plain(String shown) {
        return shown.replace('\u00a0', ' ');
    }

    /** The hidden fields of the step's own form, with the address that it is sent to. */
    private Map<String, String> hidden(String html) {
        for (String form : List.of("/villkor", "/plan", "/bedomning", "/forslag")) {
            if (html.contains("action=\"" + page + form + "\"")) {
                Map<String, String> fields = new HashMap<>(TestBrowser.hidden(html, page + form));
                fields.put("action", form);
                return fields;
            }
        }
        throw new AssertionError("no form in " + html);
    }

    @Test
    void aTextOfTwentyThousandCharactersIsShownWholeInBothVersions() {
        String old = text("gammal rad");
        String late = text("nyare rad");
        done(casework.judge(colleague, seen(), PROVISION, true, old));

        Map<String, List<String>> rows =
                overtaken("/analys", Map.of(), () -> done(casework.judge(colleague, seen(), PROVISION, false, late)));

        assertThat(old).hasSizeGreaterThan(19_900);
        assertThat(said(rows, ": Din bedömning")).isEqualTo(List.of(old, late, ""));
        assertThat(said(rows, ": Är villkoret uppfyllt?")).isEqualTo(List.of("Ja", "Nej", ""));
    }

    private static List<String> said(Map<String, List<String>> rows, String ending) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(rows.keySet().toString()));
    }

    private static String text(String line) {
        return (line + "\n").repeat(20_000 / (line.length() + 1)).strip();
    }

    @Test
    void everyTermIsComparedWithWhatWasSeenAndWhatWasTyped() {
        done(casework.setTerms(colleague, seen(), terms("200000", 60, "4")));

        Map<String, List<String>> rows = overtaken(
                "/villkor",
                Map.of(
                        "belopp", "150 000",
                        "loptid", "36",
                        "amorteringsfritt", "6",
                        "betalningar", "12",
                        "amortering", "BULLET",
                        "ranta", "4,5",
                        "vinstberoende", "nej",
                        "sarskilda-villkor", "Mina egna ord",
                        "gor", "spara"),
                () -> done(casework.setTerms(colleague, seen(), terms("220000", 48, "5"))));

        assertThat(rows)
                .containsEntry("Belopp", List.of("200 000 kr", "220 000 kr", "150 000 kr"))
                .containsEntry("Löptid", List.of("60", "48", "36"))
                .containsEntry("Amorteringsfritt", List.of("6", "3", "6"))
                .containsEntry("Betalningar", List.of("varje månad", "varje kvartal", "varje månad"))
                .containsEntry("Amortering", List.of("rak", "annuitet", "allt på slutet"))
                .containsEntry("Marginal", List.of("4 %", "5 %", ""))
                .containsEntry("Ränta från start", List.of("4 %", "5 %", "4,5 %"))
                .containsEntry("Ny ränta från månad", List.of("13", "25", ""))
                .containsEntry("Beror räntan på företagets vinst?", List.of("Ja", "Nej", "Nej"))
                .containsEntry("Säkerhet 1: Vad", List.of("Företagsinteckning", "Personlig borgen", ""))
                .containsEntry("Säkerhet 1: Värde", List.of("200 000 kr", "220 000 kr", ""))
                .containsEntry("Säkerhet 1: Ordning", List.of("1", "2", ""))
                .containsEntry("Säkerhet 1: Värderad", List.of("2026-01-03", "2026-02-03", ""))
                .containsEntry("Särskilda villkor", List.of("Först\nrad två", "Sedan\nrad tre", "Mina egna ord"))
                .doesNotContainKeys("Kreditbetyg", "Ny ränta");
    }

    @Test
    void everyFieldOfASourceIsComparedAndALineThatIsGoneIsStillSeen() {
        done(casework.setSources(
                colleague,
                seen(),
                List.of(
                        source("OWN_FUNDS", "Sparkonto", "50000", false, "Utdrag"),
                        source("OWNER_LOAN", "Ägaren", "30000", true, "Skuldebrev"))));

        Map<String, List<String>> rows = overtaken(
                "/analys",
                Map.of("kalla1-slag", "OTHER_FINANCIER", "kalla1-namn", "Bylåns Bank", "kalla1-belopp", "75 000"),
                () -> done(casework.setSources(
                        colleague, seen(), List.of(source("OTHER_FINANCIER", "Sparbanken", "60000", true, "Löfte")))));

        assertThat(rows)
                .containsEntry("Finansiär 1: Slag", List.of("Egna medel", "Annan finansiär", "Annan finansiär"))
                .containsEntry("Finansiär 1: Namn", List.of("Sparkonto", "Sparbanken", "Bylåns Bank"))
                .containsEntry("Finansiär 1: Belopp", List.of("50 000 kr", "60 000 kr", "75 000 kr"))
                .containsEntry("Finansiär 1: Tryggat", List.of("Nej", "Ja", ""))
                .containsEntry("Finansiär 1: Godkänd finansiär", List.of("Nej", "Ja", ""))
                .containsEntry("Finansiär 1: Underlag", List.of("Utdrag", "Löfte", ""))
                .containsEntry("Finansiär 2: Namn", List.of("Ägaren", "–", ""))
                .containsEntry("Finansiär 2: Tryggat", List.of("Ja", "–", ""));
    }

    @Test
    void aRowWithANameOrEvidenceAloneIsRefusedAtItsField() {
        String html = slower.get(page + "/analys").body();
        Map<String, String> fields = new HashMap<>(TestBrowser.hidden(html, page + "/plan"));
        fields.putAll(Map.of("kalla2-namn", "Sparbanken", "kalla3-underlag", "Löfte i mejl"));

        HttpResponse<String> answer = slower.post(page + "/plan", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"kalla2-slag-fel\"", "id=\"kalla2-belopp-fel\"", "id=\"kalla3-slag-fel\"")
                .contains("value=\"Sparbanken\"", "value=\"Löfte i mejl\"");
    }
}
