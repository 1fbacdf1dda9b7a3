package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Intake;
import se.brygga.app.clients.Register;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** A draft that several hands reach for at once: nobody is locked out, nothing is lost, and what failed is told. */
class HeldDraftTest {

    private static final TestProduct PRODUCT = TestProduct.shared();
    private static final String NUMBER = "98201";
    private static final int AT_ONCE = 14;

    private final Actor actor = PRODUCT.bean(Mine.class).registered(me());
    private final CaseFile file = draft();
    private final String page = "/sv/mina/ansokan/" + file.number() + "/fraga/namn";
    private final TestBrowser applicant = PRODUCT.browser("foretagare");

    @Test
    void aRowThatSomebodyHoldsIsToldCalmlyAndTakesTheProductFromNobody() throws Exception {
        try (Connection holder = PRODUCT.superuser();
                Statement statement = holder.createStatement();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            statement.execute("select from cases.case_file where id = '" + file.id() + "' for update");
            List<Future<HttpResponse<String>>> posts = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                posts.add(people.submit(() -> named("Hallsta Snickeri AB")));
            }
            for (Future<HttpResponse<String>> post : posts) {
                HttpResponse<String> answer = post.get();
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body())
                        .contains("Någon annan arbetar med samma sak just nu", "Inget har gått förlorat");
            }
            assertThat(applicant.get("/halsa").statusCode()).isEqualTo(200);
            holder.rollback();
        }
        assertThat(named("Hallsta Snickeri AB").statusCode()).isEqualTo(303);
        assertThat(answers()).containsEntry("companyName", "Hallsta Snickeri AB");
    }

    @Test
    void twoTabsThatSaveTheSameAnswersInOtherOrdersNeverStandInEachOthersWay() throws Exception {
        SequencedMap<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            answers.put("question" + i, "answer");
        }
        Intake intake = PRODUCT.bean(Intake.class);
        try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
            List<Future<Change>> saved = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Map<String, String> order = i % 2 == 0 ? answers : answers.reversed();
                saved.add(tabs.submit(() -> intake.save(actor, file.id(), order)));
            }
            for (Future<Change> each : saved) {
                assertThat(each.get()).isInstanceOf(Change.Done.class);
            }
        }
    }

    @Test
    void textThatNoDatabaseTakesIsTheSendersFaultAndStandsInNoLog() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            assertThat(named("Hemliga\u0000Snickeriet").statusCode())
                    .as(log::toString)
                    .isEqualTo(400);
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("Hemliga");
    }

    private HttpResponse<String> named(String name) {
        Map<String, String> fields =
                new LinkedHashMap<>(TestBrowser.hidden(applicant.get(page).body(), page));
        fields.put("companyName", name);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return applicant.send(HttpRequest.newBuilder(applicant.at(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "sv")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Map<String, String> answers() {
        return PRODUCT.bean(Cases.class).answers(actor.scope(), file.id());
    }

    private CaseFile draft() {
        String digits = OrganisationNumber.invented(Integer.parseInt(NUMBER)).digits();
        Register register = PRODUCT.bean(Register.class);
        Optional<UUID> enterprise = Optional.of(register.byNumber(digits)
                .map(card -> card.id())
                .orElseGet(() -> new CaseWorld(PRODUCT).enterprise("Hallsta Snickeri AB", digits)));
        String number = PRODUCT.bean(Intake.class)
                .begin(
                        actor,
                        new Intake.Start(
                                actor.scope().parties().iterator().next(),
                                enterprise,
                                new CaseFile.Place("malardalen", "19", "almi", "almi"),
                                "MICRO_LOAN",
                                "MICRO_LOAN",
                                "sv",
                                true));
        return PRODUCT.bean(Cases.class).byNumber(actor.scope(), number).orElseThrow();
    }

    private static SignedIn me() {
        return PRODUCT.bean(DemoAccounts.class).named("foretagare");
    }
}
