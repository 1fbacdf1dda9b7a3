package se.brygga.app.documents.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Handover;
import se.brygga.app.documents.Handover.Kept;
import se.brygga.app.documents.Handover.Refusal;
import se.brygga.app.documents.Handover.Refused;
import se.brygga.app.documents.LetterDue;
import se.brygga.app.documents.LetterSource.Order;
import se.brygga.app.documents.Letters;
import se.brygga.app.documents.NewFile;
import se.brygga.app.documents.Samples;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.web.ui.Language;

/** Files and letters on a real database, under its row security. */
class PapersOfACaseTest {

    private static final Scope OURS = Scope.ofCompanies(List.of(CaseFixture.COMPANY));
    private static final Scope APPLICANT = Scope.ofParty(CaseFixture.PARTY);
    private static final Scope OTHERS = Scope.ofCompanies(List.of("annat-bolag"));
    private static final byte[] PDF = "%PDF-1.7 budget".getBytes(UTF_8);

    private static CaseFixture fixture;
    private static Files files;

    @BeforeAll
    static void start() throws Exception {
        fixture = CaseFixture.start();
        files = fixture.bean(Files.class);
    }

    @Test
    void whatIsHandedInComesBackTheSame() {
        StoredFile kept = keep("C:\\Users\\amina\\Budget 2027.pdf", PDF);

        assertThat(kept.name()).isEqualTo("Budget 2027.pdf");
        assertThat(files.list(OURS, CaseFixture.CASE)).contains(kept);
        assertThat(files.open(OURS, kept.id()).orElseThrow().content().bytes()).isEqualTo(PDF);
        assertThat(trail("FILE_ADDED")).isPositive();
    }

    @Test
    void whoDoesNotSeeTheCaseNeitherSeesNorAddsFiles() {
        StoredFile kept = keep("hemlig.pdf", PDF);

        assertThat(files.list(OTHERS, CaseFixture.CASE)).isEmpty();
        assertThat(files.open(OTHERS, kept.id())).isEmpty();
        assertThat(files.remove(OTHERS, kept.id(), CaseFixture.OFFICER)).isFalse();
        assertThat(refusal(OTHERS, "ny.pdf", PDF)).isEqualTo(Refusal.NO_SUCH_CASE);
    }

    @Test
    void emptyHugeForeignAndDisguisedFilesAreRefused() {
        assertThat(refusal(OURS, "tom.pdf", new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(refusal(OURS, "stor.pdf", new byte[(int) files.maxSize() + 1]))
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(refusal(OURS, "program.exe", new byte[] {'M', 'Z', 0, 0})).isEqualTo(Refusal.TYPE_NOT_ALLOWED);
        assertThat(refusal(OURS, "budget.exe", PDF)).isEqualTo(Refusal.TYPE_NOT_ALLOWED);
        assertThat(refusal(OURS, "bild.png", PDF)).isEqualTo(Refusal.LOOKS_LIKE_ANOTHER_TYPE);
        assertThat(refusal(OURS, "plan.pdf", new byte[] {'M', 'Z', 0, 0})).isEqualTo(Refusal.LOOKS_LIKE_ANOTHER_TYPE);
        assertThat(refusal(OURS, "x".repeat(200) + ".pdf", PDF)).isEqualTo(Refusal.NAME_TOO_LONG);
    }

    @Test
    void aNameCannotHideItsEnding() {
        assertThat(keep("faktura\u202Efdp.pdf", PDF).name()).isEqualTo("fakturafdp.pdf");
        assertThat(keep("utan ändelse", PDF).name()).isEqualTo("utan ändelse.pdf");
    }

    @Test
    void aFileThatWasTakenOutLeavesTheListAndStaysWithTheCase() throws Exception {
        StoredFile kept = keep("fel fil.pdf", PDF);
        fixture.asAdministrator(
                "update cases.case_file set status = 'DRAFT', outcome = null where id = '" + CaseFixture.CASE + "'");

        assertThat(files.remove(APPLICANT, kept.id(), CaseFixture.OFFICER)).isTrue();
        assertThat(files.remove(APPLICANT, kept.id(), CaseFixture.OFFICER)).isFalse();
        assertThat(files.list(APPLICANT, CaseFixture.CASE)).doesNotContain(kept);
        assertThat(files.open(APPLICANT, kept.id())).isPresent();
        assertThat(trail("FILE_REMOVED")).isEqualTo(1);

        fixture.asAdministrator("update cases.case_file set status = 'CLOSED', outcome = 'DECLINED' where id = '"
                + CaseFixture.CASE + "'");
    }

    @Test
    void nothingIsTakenOutOnceTheApplicationIsSent() throws Exception {
        StoredFile kept = keep("avtal.pdf", PDF);

        assertThat(files.remove(APPLICANT, kept.id(), CaseFixture.OFFICER)).isFalse();
        assertThat(files.list(APPLICANT, CaseFixture.CASE)).contains(kept);
    }

    @Test
    void contentThatWasChangedBehindOurBackIsNeverGivenOut() throws Exception {
        StoredFile kept = keep("ändrad.pdf", PDF);
        fixture.asAdministrator("update documents.file set content = 'annat innehåll.'::bytea, size = 16 where id = '"
                + kept.id() + "'");

        assertThatIllegalStateException()
                .isThrownBy(() -> files.open(OURS, kept.id()))
                .withMessageContaining("checksum");
    }

    @Test
    void aLetterIsKeptOnceHoweverOftenTheDecisionIsTold() {
        SqlLetters letters = fixture.bean(SqlLetters.class);
        Order order = new Order(CaseFixture.CASE, OURS, Language.EN, Samples.declined());

        letters.issue(new Told(), order);
        letters.issue(new Told(), order);

        Letters seen = letters;
        assertThat(seen.of(APPLICANT, CaseFixture.DECISION)).hasSize(1);
        assertThat(seen.inCase(OTHERS, CaseFixture.CASE)).isEmpty();
        assertThat(seen.open(OTHERS, CaseFixture.DECISION)).isEmpty();
        assertThat(seen.open(APPLICANT, CaseFixture.DECISION)).contains(seen.print(Samples.declined(), Language.EN));
        assertThat(trail("LETTER_ISSUED")).isEqualTo(1);
    }

    @Test
    void staffOfTheCompanyFetchAFileAndNobodyElseFindsIt() {
        StoredFile kept = keep("budget till banken.pdf", PDF);
        String address = "/arbete/fil/" + kept.id();

        HttpResponse<String> fetched = fixture.browser("handlaggare").get(address);
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo("%PDF-1.7 budget");
        assertThat(fetched.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(fetched.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(fetched.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(fixture.browser("handlaggare2").get(address).statusCode()).isEqualTo(404);
        assertThat(fixture.browser("foretagare").get(address).statusCode()).isEqualTo(403);
        assertThat(fixture.browser("foretagare")
                        .get("/sv/mina/fil/" + kept.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(fixture.browser().get(address).statusCode()).isBetween(302, 403);
    }

    private record Told() implements LetterDue {
        @Override
        public UUID eventId() {
            return CaseFixture.DECISION;
        }

        @Override
        public UUID decision() {
            return CaseFixture.DECISION;
        }
    }

    private static StoredFile keep(String name, byte[] bytes) {
        return switch (hand(OURS, name, bytes)) {
            case Kept kept -> kept.file();
            case Refused refused -> throw new AssertionError("refused: " + refused);
        };
    }

    private static Refusal refusal(Scope scope, String name, byte[] bytes) {
        return switch (hand(scope, name, bytes)) {
            case Kept kept -> throw new AssertionError("kept: " + kept);
            case Refused refused -> refused.why();
        };
    }

    private static Handover hand(Scope scope, String name, byte[] bytes) {
        return files.store(
                scope, new NewFile(CaseFixture.CASE, "BUDGET", name, FileContent.of(bytes), CaseFixture.OFFICER));
    }

    private static long trail(String action) {
        return fixture.bean(ScopedDatabase.class)
                .in(
                        OURS,
                        dsl -> dsl.fetchSingle(
                                        "select count(*) from audit.entry where subject = ? and action = ?",
                                        CaseFixture.CASE,
                                        action)
                                .get(0, Long.class));
    }
}
