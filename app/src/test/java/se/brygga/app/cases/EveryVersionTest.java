package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.audit.AuditEntry;
import se.brygga.app.audit.AuditLog;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** What an officer has judged, reasoned or declared stays as it was said; a later version stands beside it. */
class EveryVersionTest {

    private static final String PROVISION = "SFS 2012:872 4 §";
    private static final String FIRST = "Marknaden lånar inte ut till så unga företag.";
    private static final String LATER = "Banken har sagt nej skriftligen i veckan.";

    private static final CaseFile.Source OWNER = new CaseFile.Source(
            "OWNER_LOAN", "Ägaren", new BigDecimal("70000.00"), Optional.empty(), Optional.of(true), "Reversal");

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Casework casework = product.bean(Casework.class);
    private final Cases cases = product.bean(Cases.class);
    private final Actor officer = fixture.actor("handlaggare");
    private final Actor decider = fixture.actor("beslutsfattare");

    private CaseFile taken() {
        CaseFile file = fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO);
        CaseFixture.done(casework.take(officer, fixture.seen(officer, file.id())));
        return now(file);
    }

    private CaseFile now(CaseFile file) {
        return cases.byId(officer.scope(), file.id()).orElseThrow();
    }

    private Change declare(Actor who, CaseFile file, boolean conflict, String ground) {
        return casework.declareConflict(who, fixture.seen(who, file.id()), conflict, ground);
    }

    private Change lift(Actor who, CaseFile file, Actor whose, String ground) {
        return casework.liftConflict(who, fixture.seen(who, file.id()), whose.person(), ground);
    }

    private CaseFile judgedTwice() {
        CaseFile file = taken();
        declare(officer, file, false, "");
        String provision = provision();
        CaseFixture.done(casework.setSources(officer, fixture.seen(officer, file.id()), List.of(OWNER)));
        CaseFixture.done(casework.judge(officer, fixture.seen(officer, file.id()), provision, false, FIRST));
        CaseFixture.done(casework.judge(officer, fixture.seen(officer, file.id()), provision, true, LATER));
        CaseFixture.done(casework.reason(
                officer, fixture.seen(officer, file.id()), provision, "SPECIAL_REASONS", FIRST + " Ja."));
        CaseFixture.done(casework.reason(
                officer, fixture.seen(officer, file.id()), provision, "EXCEPTIONAL_REASONS", LATER + " Ja."));
        return now(file);
    }

    private static String provision() {
        return PROVISION;
    }

    @Test
    void theLatestJudgementAndReasonCountAndTheEarlierOnesStay() {
        CaseFile file = judgedTwice();

        assertThat(file.grounds().judgements())
                .extracting(CaseFile.Judged::text)
                .containsExactly(LATER);
        assertThat(file.grounds().reasons())
                .extracting(CaseFile.Reasoned::degree)
                .containsExactly("EXCEPTIONAL_REASONS");
        CaseVersions versions = cases.versions(officer.scope(), file.id());
        assertThat(versions.judgements()).extracting(CaseFile.Judged::text).containsExactly(FIRST, LATER);
        assertThat(versions.judgements()).extracting(CaseFile.Judged::met).containsExactly(false, true);
        assertThat(versions.reasons())
                .extracting(CaseFile.Reasoned::degree)
                .containsExactly("SPECIAL_REASONS", "EXCEPTIONAL_REASONS");
    }

    @Test
    void theLogTellsFromWhatToWhat() {
        CaseFile file = judgedTwice();

        List<String> told = product.bean(AuditLog.class).chain(officer.scope(), file.id()).stream()
                .filter(entry -> List.of("JUDGED", "REASONED").contains(entry.action()))
                .map(AuditEntry::payload)
                .toList();
        assertThat(told.get(0)).contains("\"met\": false", "\"words\": \"").doesNotContain("from");
        assertThat(told.get(1)).contains("\"met\": {\"to\": true, \"from\": false}", "\"words\": {\"to\": \"");
        assertThat(String.join("", told)).doesNotContain(FIRST, LATER);
        assertThat(told.get(3)).contains("\"from\": \"SPECIAL_REASONS\"", "\"to\": \"EXCEPTIONAL_REASONS\"");
    }

    @Test
    void whatTheApplicantSaidOfWhoElsePaysStaysWhenTheOfficerChangesIt() {
        CaseWorld world = new CaseWorld(product);
        String number = world.application(world.enterprise(
                "Ljungby Källor AB", OrganisationNumber.invented(98_556).digits()));
        CaseFile file = cases.byNumber(officer.scope(), number).orElseThrow();
        CaseFixture.done(casework.take(officer, fixture.seen(officer, file.id())));
        declare(officer, file, false, "");
        List<CaseFile.Source> told = file.plan().sources();

        CaseFixture.done(casework.setSources(officer, fixture.seen(officer, file.id()), List.of(OWNER)));
        assertThat(now(file).plan().sources()).containsExactly(OWNER);
        CaseFixture.done(casework.setSources(officer, fixture.seen(officer, file.id()), List.of()));
        assertThat(now(file).plan().sources()).isEmpty();

        assertThat(told).isNotEmpty();
        List<CaseVersions.Funding> versions =
                cases.versions(officer.scope(), file.id()).funding();
        assertThat(versions).extracting(CaseVersions.Funding::sources).containsExactly(told, List.of(OWNER), List.of());
        assertThat(versions)
                .extracting(CaseVersions.Funding::teller)
                .containsExactly(
                        Optional.of(file.applicant().party()),
                        Optional.of(officer.person()),
                        Optional.of(officer.person()));
        TestBrowser browser = product.browser("handlaggare");
        String page = "/arbete/arende/" + number + "/analys";
        assertThat(browser.get(page).body())
                .contains("Tidigare uppgifter om vem som betalar", "Så sade sökanden", OWNER.name());
        browser.get(page + "?sprak=en");
        assertThat(browser.get(page).body()).contains("What was said before of who pays");
        browser.get(page + "?sprak=sv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update cases.funding_version set told_by = null where case_id = '%s'",
                "delete from cases.funding_version where case_id = '%s'",
                "update cases.funding_source set amount = 1 where case_id = '%s'",
                "delete from cases.funding_source where case_id = '%s'",
                "update cases.judgement set text = 'something else' where case_id = '%s'",
                "delete from cases.judgement where case_id = '%s'",
                "update cases.reason set text = 'something else' where case_id = '%s'",
                "delete from cases.reason where case_id = '%s'",
                "update cases.conflict_declaration set conflict = true where case_id = '%s'",
                "delete from cases.conflict_declaration where case_id = '%s'"
            })
    void nobodyOverwritesAVersion(String change) {
        CaseFile file = judgedTwice();

        assertThatThrownBy(() -> asProduct(change.formatted(file.id()))).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> product.superuserDoes(change.formatted(file.id())))
                .hasStackTraceContaining("is kept as it was said");
    }

    @Test
    void whoeverDeclaredAConflictDoesNotTakeItBack() {
        CaseFile file = taken();
        CaseFixture.done(declare(officer, file, true, "Min syster äger företaget."));

        assertThat(declare(officer, file, false, "")).isEqualTo(new Change.Refused(Refusal.CONFLICT_STANDS));
        assertThat(lift(officer, file, officer, "Jag har tänkt om.."))
                .isEqualTo(new Change.Refused(Refusal.CONFLICT_STANDS));
        assertThatThrownBy(
                        () -> asProduct("insert into cases.conflict_declaration values ('%s', '%s', false, '', now())"
                                .formatted(file.id(), officer.person())))
                .hasMessageContaining("stands until a colleague lifts it");
        assertThat(now(file).procedure().declarations()).allMatch(CaseFile.Declaration::conflict);
    }

    @Test
    void aColleagueWhoIsNotInConflictLiftsItWithAReasonAndBothVersionsStay() {
        CaseFile file = taken();
        declare(officer, file, true, "Min syster äger företaget.");

        assertThat(lift(decider, file, officer, "nej")).isEqualTo(new Change.Refused(Refusal.TEXT_TOO_SHORT));
        assertThat(lift(decider, file, decider, "Inget att häva här."))
                .isEqualTo(new Change.Refused(Refusal.CONFLICT_STANDS));
        CaseFixture.done(lift(decider, file, officer, "Systern sålde företaget förra året."));

        CaseFile.Declaration standing = now(file).procedure().declarations().getFirst();
        assertThat(standing.conflict()).isFalse();
        assertThat(standing.liftedBy()).contains(decider.person());
        assertThat(cases.versions(officer.scope(), file.id()).declarations())
                .extracting(CaseFile.Declaration::conflict)
                .containsExactly(true, false);
        CaseFixture.done(casework.judge(officer, fixture.seen(officer, file.id()), provision(), true, LATER));
    }

    @Test
    void whoIsInConflictLiftsNobodysAndWhatWasNeverDeclaredIsNotLifted() {
        CaseFile file = taken();
        declare(officer, file, true, "Min syster äger företaget.");
        declare(decider, file, true, "Jag är delägare i företaget.");

        assertThat(lift(decider, file, officer, "Systern sålde företaget."))
                .isEqualTo(new Change.Refused(Refusal.CONFLICT_OF_INTEREST));
        assertThatThrownBy(() -> asProduct(
                        "insert into cases.conflict_declaration (case_id, person, conflict, ground, recorded_at, lifted_by) values ('%s', '%s', false, 'ten letters at least', now(), '%s')"
                                .formatted(file.id(), officer.person(), decider.person())))
                .hasMessageContaining("lifts nobody's conflict");
        CaseFile other = taken();
        declare(officer, other, false, "");
        assertThat(lift(decider, other, officer, "Det fanns aldrig något."))
                .isEqualTo(new Change.Refused(Refusal.NO_CONFLICT_TO_LIFT));
    }

    @Test
    void thePagesShowHowOftenSomethingWasChangedAndWhatItSaid() {
        CaseFile file = judgedTwice();
        TestBrowser browser = product.browser("handlaggare");
        String page = "/arbete/arende/" + file.number();

        declare(officer, file, true, "Min bror är styrelseledamot.");
        String conflict = browser.get(page + "/jav").body();
        assertThat(conflict)
                .contains("Du har anmält jäv", "Tidigare svar", "Ändrad en gång")
                .doesNotContain("action=\"" + page + "/jav\"", "Intyga om jäv");

        TestBrowser colleague = product.browser("beslutsfattare");
        assertThat(colleague
                        .submit(
                                page + "/jav",
                                page + "/jav-provat",
                                Map.of("vem", officer.person().toString(), "skal", "Brodern lämnade styrelsen."))
                        .headers()
                        .firstValue("Location"))
                .contains(page + "/jav?klart=jav-provat");
        assertThat(browser.get(page + "/jav").body())
                .contains("Brodern lämnade styrelsen.", "Prövat av", "Ändrad 2 gånger");
        assertThat(browser.get(page + "/villkor-lag").body()).contains("Ändrad", FIRST);
    }

    @Test
    void earlierFactsAndTermsAreReadWithWhoAndWhen() {
        CaseFile file = taken();
        declare(officer, file, false, "");
        for (boolean value : new boolean[] {false, true}) {
            CaseFixture.done(casework.state(
                    officer,
                    fixture.seen(officer, file.id()),
                    "fundsAvailableInFrame",
                    new CaseFile.StatedFact(value, "Ramrapport " + value)));
        }
        for (String conditions : List.of("Försäkring ska finnas.", "Försäkring ska finnas hela tiden.")) {
            CaseFixture.done(casework.setTerms(
                    officer,
                    fixture.seen(officer, file.id()),
                    new CaseFile.Terms(
                            new BigDecimal("150000"),
                            "SEK",
                            48,
                            3,
                            12,
                            "ANNUITY",
                            Optional.of(CaseFile.Margin.withoutHistory(400)),
                            List.of(new CaseFile.RateStep(1, new BigDecimal("6.5"))),
                            List.of(),
                            conditions)));
        }

        CaseVersions versions = cases.versions(officer.scope(), file.id());
        assertThat(versions.facts())
                .filteredOn(one -> one.name().equals("fundsAvailableInFrame"))
                .extracting(one -> one.fact().value(), one -> one.fact().by())
                .containsExactly(
                        tuple(false, Optional.of(officer.person())), tuple(true, Optional.of(officer.person())));
        assertThat(versions.terms())
                .extracting(CaseVersions.TermsSet::by)
                .containsExactly(Optional.empty(), Optional.of(officer.person()), Optional.of(officer.person()));
        TestBrowser browser = product.browser("handlaggare");
        String page = "/arbete/arende/" + file.number();
        assertThat(browser.get(page + "/villkor-lag").body())
                .contains("Tidigare uppgifter", "Ramrapport false", "Ramrapport true");
        assertThat(browser.get(page + "/villkor").body())
                .contains("Tidigare villkor", "Så önskade sökanden", "Försäkring ska finnas.", "6,5");
        browser.get(page + "/villkor?sprak=en");
        assertThat(browser.get(page + "/villkor").body()).contains("Earlier terms", "What the applicant wished");
        assertThatThrownBy(() -> product.superuserDoes(
                        "update cases.terms_version set said = '{}' where case_id = '%s'".formatted(file.id())))
                .hasStackTraceContaining("is kept as it was said");
    }

    private void asProduct(String sql) throws SQLException {
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('brygga.companies', '{malardalen}', true)");
            try {
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }
}
