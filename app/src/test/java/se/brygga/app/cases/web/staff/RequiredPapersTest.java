package se.brygga.app.cases.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.clients.Register;
import se.brygga.app.organisation.Catalogue;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.RequiredPaper;
import se.brygga.app.organisation.RequiredPaper.Asked;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** An officer sees which papers the product needs, which have come, and asks for a missing one. */
class RequiredPapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestProduct product = TestProduct.shared();
    private final CaseWorld world = new CaseWorld(product);
    private final Catalogue catalogue = product.bean(Profile.class).catalogue();

    private List<RequiredPaper.Kind> papers(Asked application) {
        return catalogue.papersFor(application, TODAY).stream()
                .map(Dated::value)
                .map(RequiredPaper::kind)
                .toList();
    }

    @Test
    void theProfileSaysWhichPapersAProductNeeds() {
        assertThat(papers(new Asked("MICRO_LOAN", true, false)))
                .containsExactly(RequiredPaper.Kind.BUDGET, RequiredPaper.Kind.ANNUAL_ACCOUNTS);
        assertThat(papers(new Asked("MICRO_LOAN", false, true)))
                .containsExactly(
                        RequiredPaper.Kind.BUDGET,
                        RequiredPaper.Kind.BUSINESS_PLAN,
                        RequiredPaper.Kind.FINANCIER_PROMISE);
        assertThat(papers(new Asked("INNOVATION_LOAN", true, false))).contains(RequiredPaper.Kind.BUSINESS_PLAN);
        assertThat(catalogue.papersFor(new Asked("MICRO_LOAN", true, false), LocalDate.of(2009, 2, 15)))
                .isEmpty();
    }

    @Test
    void aMissingPaperIsAskedForAndTheApplicantReadsTheQuestion() {
        UUID company = world.enterprise("Lärkmo Bygg AB", "5500020143");
        String number = world.application(company);
        String here = "/arbete/arende/" + number;
        TestBrowser officer = product.browser("handlaggare");

        assertThat(officer.get(here + "/komplett").body())
                .contains("Papper som behövs", "Budget", "Saknas", "Antaget, ingen källa ännu")
                .doesNotContain("Be om Budget");
        assertThat(officer.submit(here + "/komplett", here + "/ta", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(officer.submit(here + "/jav", here + "/jav", Map.of("jav", "nej"))
                        .statusCode())
                .isEqualTo(303);
        String open = officer.get(here + "/komplett").body();
        assertThat(open).contains(here + "/komplett?svara=BUDGET#fraga", "Be om Budget", "Be om Årsredovisning");
        officer.get(here + "/komplett?sprak=en");
        assertThat(officer.get(here + "/komplett").body())
                .contains("Papers needed", "Ask for Budget", "Missing", "Shows what it costs");

        officer.get(here + "/komplett?sprak=sv");
        String asking = officer.get(here + "/komplett?svara=BUDGET").body();
        assertThat(asking).contains("value=\"Budget\"", "We need one more paper: Budget. Shows what it costs");
        Map<String, String> form = new HashMap<>(TestBrowser.hidden(asking, here + "/komplettera"));
        form.putAll(Map.of(
                "vad",
                "Budget",
                "meddelande",
                "We need one more paper: Budget. Shows what it costs.",
                "senast",
                "2099-12-31"));
        assertThat(officer.post(here + "/komplettera", form).statusCode()).isEqualTo(303);

        assertThat(officer.get(here + "/komplett").body())
                .contains("Frågat", "Saknas")
                .doesNotContain("Be om Budget");
        assertThat(applicantOf(company)
                        .get("/sv/mina/ansokan/" + number + "/status")
                        .body())
                .contains("We need one more paper: Budget. Shows what it costs.");
    }

    /** The owner of the enterprise, signed in with an account of her own. */
    private TestBrowser applicantOf(UUID company) {
        UUID party = product.bean(Register.class)
                .enterprise(company)
                .flatMap(card -> card.owner())
                .orElseThrow();
        UUID id = UUID.randomUUID();
        String name = "prov-" + id.toString().substring(0, 8);
        product.superuserDoes("""
                insert into access.person (id, name, identity, invented, party, recorded_at)
                  values ('%1$s', 'Sara Norén', 'v1:%1$s', true, '%2$s', now());
                insert into access.account (id, person, user_name, password_hash, recorded_at)
                  select '%1$s', '%1$s', '%3$s', a.password_hash, now() from access.account a where a.user_name = 'foretagare';
                insert into access.role_grant (id, person, role, company, valid, recorded_at)
                  select '%1$s', '%1$s', g.role, g.company, g.valid, now()
                    from access.role_grant g join access.account a on a.person = g.person where a.user_name = 'foretagare'
                """.formatted(id, party, name));
        return product.browser(name);
    }
}
