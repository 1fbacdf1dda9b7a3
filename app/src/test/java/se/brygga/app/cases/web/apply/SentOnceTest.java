package se.brygga.app.cases.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.browser.Browser;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Intake;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/**
 * An application is sent once: by a double click, by Back from its receipt and forward again, with and without scripts.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SentOnceTest {

    private static final int WIDE = 1280;

    private final TestProduct product = TestProduct.shared();
    private final Drafts drafts = new Drafts(product);
    private final Browser browser = Browser.start();

    @AfterAll
    void close() {
        browser.close();
    }

    private CaseFile ready(int number) {
        CaseFile draft = drafts.of(drafts.person());
        Map<String, String> answers =
                new HashMap<>(Drafts.answers(OrganisationNumber.invented(number).digits()));
        answers.putAll(Map.of(
                "contactName", "Sara Norén", "contactPhone", "070-174 06 05", "contactEmail", "sara@exempel.se"));
        answers.putAll(Map.of("ownFunds", "50000", "bank", "REFUSED", "inInsolvency", "no", "inDifficulty", "no"));
        answers.putAll(Map.of("roadFreight", "no", "recoveryOrder", "no"));
        product.bean(Intake.class).save(drafts.applicant(draft), draft.id(), answers);
        return draft;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDoubleClickAndBackAndForwardSendItOnce(boolean scripts) {
        CaseFile draft = ready(scripts ? 98_557 : 98_558);
        BrowserContext context = scripts ? browser.visitor(WIDE) : browser.withoutScripts(WIDE);
        Page page = context.newPage();
        signIn(page, draft);
        page.navigate(product.address() + "/sv/mina/ansokan/" + draft.number() + "/uppgifter");
        page.navigate(product.address() + "/sv/mina/ansokan/" + draft.number() + "/kontrollera");
        page.locator("#intyg").check();
        page.locator("main form.form button[type=submit]").last().dblclick();
        page.waitForURL(url -> url.endsWith("/kvitto"));

        List<String> posted = new CopyOnWriteArrayList<>();
        page.onRequest(request -> posts(request, posted));
        page.goBack();
        page.goForward();
        page.goBack();
        page.reload();

        assertThat(posted).as("Back posts nothing").isEmpty();
        assertThat(page.locator("main form[action$='/kontrollera']").count())
                .as("nothing left to send")
                .isZero();
        assertThat(product.bean(AuditLog.class).chain(drafts.applicant(draft).scope(), draft.id()))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("SUBMITTED");
        context.close();
    }

    private static void posts(Request request, List<String> posted) {
        if (request.method().equals("POST")) {
            posted.add(request.url());
        }
    }

    private void signIn(Page page, CaseFile draft) {
        page.navigate(product.address() + "/logga-in?sprak=sv");
        page.fill("#namn", drafts.account(draft.applicant().party()));
        page.fill("#losenord", product.password());
        page.locator("main form[id] button[type=submit]").last().click();
    }
}
