package se.brygga.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.platform.Scope;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** A visitor who wishes to be called: what she leaves, who sees it, and how it is done and undone. */
class CallbackTest {

    private static final String FORM = "/sv/kontakt/ring-mig";
    private static final String QUEUE = "/arbete/uppringning";
    private static final Pattern ROW = Pattern.compile("action=\"(/arbete/uppringning/[0-9a-f-]{36})\"");

    private final TestProduct product = TestProduct.shared();

    private static Map<String, String> wish(String phone, String about) {
        return new HashMap<>(Map.of(
                "namn", "Amina Påhittad",
                "telefon", phone,
                "lan", "19",
                "sprak", "OTHER",
                "tid", "MORNING",
                "arende", about));
    }

    private static HttpResponse<String> ask(TestBrowser visitor, Map<String, String> typed) {
        return visitor.submit(FORM, FORM, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void aProductThatIsNotAppliedForHereLeadsToACall(String language) {
        HttpResponse<String> page = product.browser().get("/" + language + "/produkter/guarantee");

        assertThat(page.body()).contains("/" + language + "/kontakt/ring-mig?om=GUARANTEE");
        HttpResponse<String> form = product.browser().get("/" + language + "/kontakt/ring-mig?om=GUARANTEE&lan=19");
        assertThat(form.body()).contains(language.equals("sv") ? "Jag vill veta mer om" : "I would like to know more");
    }

    @Test
    void whatVisitorsAskIsSeenByTheOfficeOfTheCountyAndNoOther() {
        HttpResponse<String> answer =
                ask(product.browser(), wish("070-174 06 05", "Garanti för en lokal, på arabiska"));
        assertThat(answer.headers().firstValue("location")).contains("/sv/kontakt/ring-mig/tack");

        Callbacks callbacks = product.bean(Callbacks.class);
        assertThat(callbacks.list(Scope.ofCompanies(Set.of("malardalen")), false))
                .extracting(Callbacks.Waiting::wish)
                .contains(new Callbacks.Wish(
                        "Amina Påhittad", "0701740605", "OTHER", "MORNING", "Garanti för en lokal, på arabiska"));
        assertThat(callbacks.list(Scope.ofCompanies(Set.of("uppsala")), false))
                .extracting(one -> one.wish().phone())
                .doesNotContain("0701740605");
        assertThat(callbacks.list(Scope.nothing(), false)).isEmpty();
    }

    @Test
    void aCallIsMarkedAsMadeAndTakenBack() {
        ask(product.browser(), wish("070-174 06 06", "Ägarkapital"));
        TestBrowser colleague = product.browser("kundtjanst");
        String row = row(colleague, QUEUE, "0701740606");

        HttpResponse<String> done = colleague.submit(QUEUE, row, Map.of());
        assertThat(colleague
                        .get(done.headers().firstValue("location").orElseThrow())
                        .body())
                .contains("Markerad som uppringd")
                .doesNotContain("0701740606");
        assertThat(row(colleague, QUEUE + "?visa=uppringda", "0701740606")).isEqualTo(row);

        colleague.submit(QUEUE + "?visa=uppringda", row, Map.of());
        assertThat(row(colleague, QUEUE, "0701740606")).isEqualTo(row);
    }

    private static String row(TestBrowser colleague, String page, String phone) {
        String body = colleague.get(page).body();
        Matcher matcher = ROW.matcher(body.substring(body.indexOf("tel:" + phone)));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @ParameterizedTest
    @CsvSource({"namn, ''", "telefon, ring mig", "lan, 99", "sprak, xx", "tid, NIGHT", "arende, ''"})
    void oneWrongFieldIsNamedAndTheRestIsKept(String field, String wrong) {
        Map<String, String> typed = wish("070-174 06 07", "Bidrag till en förstudie");
        typed.put(field, wrong);

        HttpResponse<String> answer = ask(product.browser(), typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Fel:", "href=\"#" + field + "\"");
        typed.remove(field);
        assertThat(answer.body()).contains(List.copyOf(typed.values()).getFirst());
    }

    @Test
    void theSameWishTwiceIsOneAndANumberWaitsThreeTimesADay() {
        TestBrowser visitor = product.browser();
        for (String about : List.of("Ett", "Ett", "Två", "Tre")) {
            assertThat(ask(visitor, wish("070-174 06 08", about)).statusCode()).isEqualTo(303);
        }
        assertThat(ask(visitor, wish("070-174 06 08", "Fyra")).body()).contains("flera gånger i dag");
        assertThat(product.bean(Callbacks.class).list(Scope.ofCompanies(Set.of("malardalen")), false))
                .filteredOn(one -> one.wish().phone().equals("0701740608"))
                .extracting(one -> one.wish().about())
                .containsExactly("Ett", "Två", "Tre");
    }

    @Test
    void aFloodFromOnePlaceIsToldToWait() {
        TestBrowser flood = product.browser();
        int last = 303;
        for (int i = 0; i < 30 && last == 303; i++) {
            last = ask(flood, wish("070-175 " + (10 + i) + " 00", "Skräp")).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(ask(product.browser(), wish("070-176 00 00", "En annan plats"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatWasDoneLongAgoIsTakenAway() {
        ask(product.browser(), wish("070-174 06 10", "Gammalt"));
        ask(product.browser(), wish("070-174 06 11", "Nytt"));
        product.superuserDoes(
                "update clients.callback set called_by = (select id from access.person limit 1), called_at = now() - interval '91 days' where phone = '0701740610'");
        TestBrowser colleague = product.browser("kundtjanst");

        colleague.submit(QUEUE, row(colleague, QUEUE, "0701740611"), Map.of());

        assertThat(colleague.get(QUEUE + "?visa=uppringda").body())
                .contains("0701740611")
                .doesNotContain("0701740610");
    }
}
