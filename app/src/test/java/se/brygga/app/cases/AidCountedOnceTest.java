package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.Casework.SameAward;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** An award takes room once, however often and wherever it is told; nothing that was declared drops out by itself. */
class AidCountedOnceTest {

    private static final String CEILING = "300000.00";
    private static final String WHY = "Samma beslut enligt beslutsbrevet.";

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final CaseLaw law = product.bean(CaseLaw.class);
    private final Casework casework = product.bean(Casework.class);
    private final Actor officer = fixture.actor("handlaggare");

    @Test
    void anAwardThatIsDeclaredInTwoApplicationsTakesRoomOnce() {
        EnterpriseCard enterprise = fixture.enterprise();
        CaseFile first = worked(enterprise, award(enterprise, "1000.00", "Region Örebro län"));
        assertThat(room(first)).isEqualByComparingTo("299000");

        CaseFile second = worked(enterprise, award(enterprise, "1000.00", " region örebro LÄN"));

        assertThat(room(second)).isEqualByComparingTo("299000");
        CaseFile third = worked(enterprise, award(enterprise, "1000.00", "Tillväxtverket"));
        assertThat(room(third)).isEqualByComparingTo("298000");
    }

    @Test
    void twoEqualLinesInOneApplicationAreTwoAwards() {
        EnterpriseCard enterprise = fixture.enterprise();
        Intake.OtherAid award = award(enterprise, "1000.00", "Region Örebro län");

        CaseFile file = worked(enterprise, award, award);

        assertThat(room(file)).isEqualByComparingTo("298000");
        assertThat(room(worked(enterprise, award))).isEqualByComparingTo("298000");
    }

    @Test
    void aWithdrawnApplicationTakesItsDeclarationsWithIt() {
        EnterpriseCard enterprise = fixture.enterprise();
        CaseFile withdrawn = worked(enterprise, award(enterprise, "5000.00", "Region Örebro län"));
        CaseFile stays = worked(enterprise, award(enterprise, "1000.00", "Tillväxtverket"));
        assertThat(room(stays)).isEqualByComparingTo("294000");

        CaseFixture.done(product.bean(Intake.class)
                .withdraw(fixture.applicant(enterprise.owner().orElseThrow()), withdrawn.id()));

        assertThat(room(stays)).isEqualByComparingTo("299000");
    }

    @Test
    void anAwardOfOurRegisterThatIsDeclaredTooCountsTwiceUntilAnOfficerSaysThatItIsOne() throws Exception {
        EnterpriseCard enterprise = fixture.enterprise();
        BigDecimal granted = granted(enterprise);
        BigDecimal declared = granted.setScale(0, RoundingMode.UP).setScale(2);
        CaseFile file = worked(enterprise, awardOn(fixture.today(), enterprise, declared));
        BigDecimal ceiling = new BigDecimal(CEILING);
        assertThat(room(file)).isEqualByComparingTo(ceiling.subtract(granted).subtract(declared));

        CaseFixture.done(mark(file, Optional.of(registered(file))));

        assertThat(room(file)).isEqualByComparingTo(ceiling.subtract(declared));
        assertThat(law.on(now(file), fixture.today()).priorAid()).hasSize(2);
        assertThat(count(
                        "select count(*) from audit.entry where subject = '%s' and action = 'AID_SAME' and payload ->> 'text' = '%s'"
                                .formatted(file.id(), WHY)))
                .isEqualTo(1);

        CaseFixture.done(mark(file, Optional.empty()));

        assertThat(room(file)).isEqualByComparingTo(ceiling.subtract(granted).subtract(declared));
    }

    @Test
    void anAwardOfAnotherDayIsNotTheRegistersEntry() {
        EnterpriseCard enterprise = fixture.enterprise();
        BigDecimal granted = granted(enterprise);
        CaseFile file = worked(enterprise, awardOn(fixture.today().minusDays(1), enterprise, granted));

        assertThat(mark(file, Optional.of(registered(file)))).isEqualTo(new Change.Refused(Refusal.NOT_SAME_AWARD));
        assertThat(room(file)).isEqualByComparingTo(new BigDecimal(CEILING).subtract(granted.add(granted)));
    }

    @Test
    void theOfficerSettlesItOnThePageOfAid() {
        EnterpriseCard enterprise = fixture.enterprise();
        BigDecimal granted = granted(enterprise);
        CaseFile file = worked(enterprise, awardOn(fixture.today(), enterprise, granted));
        String here = "/arbete/arende/" + file.number();
        TestBrowser browser = product.browser("handlaggare");
        Map<String, String> typed = Map.of(
                "intyg", known(file, true).toString(),
                "post", registered(file).toString());
        assertThat(browser.get(here + "/stod").body())
                .contains("Är det samma stöd?", "Kan vara samma stöd som registrets post");

        HttpResponse<String> unexplained = browser.submit(here + "/stod", here + "/samma-stod", typed);
        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(unexplained.body()).contains("Skriv minst 10 tecken");

        Map<String, String> explained = new HashMap<>(typed);
        explained.put("skal", WHY);
        assertThat(browser.submit(here + "/stod", here + "/samma-stod", explained)
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(here + "/stod").body()).contains("Står också i stödregistret");
    }

    private CaseFile worked(EnterpriseCard enterprise, Intake.OtherAid... awards) {
        return fixture.worked(fixture.submitted(enterprise, "malardalen", List.of(awards)), officer);
    }

    private Intake.OtherAid award(EnterpriseCard enterprise, String eur, String grantor) {
        return new Intake.OtherAid(
                enterprise.id(), fixture.today().minusMonths(10), new BigDecimal(eur), "2023/2831", grantor);
    }

    private static Intake.OtherAid awardOn(LocalDate day, EnterpriseCard enterprise, BigDecimal eur) {
        return new Intake.OtherAid(enterprise.id(), day, eur, "2023/2831", "Almi");
    }

    /** A loan that is decided today, and the aid in it. */
    private BigDecimal granted(EnterpriseCard enterprise) {
        Actor decider = fixture.actor("beslutsfattare");
        CaseFile file = fixture.declared(
                decider,
                fixture.proposed(fixture.submitted(enterprise, "malardalen", List.of()), officer, fixture.today()));
        Decisions.Order order = new Decisions.Order(
                new Casework.Seen(file.id(), file.version()),
                CaseOutcome.APPROVED,
                "Planen bär och ändamålet är rätt.");
        assertThat(product.bean(Decisions.class).decide(decider, order, "one-" + file.number()))
                .isInstanceOf(Decisions.Answer.Recorded.class);
        return law.on(file, fixture.today()).priorAid().getFirst().amountEur();
    }

    private UUID registered(CaseFile file) {
        return known(file, false);
    }

    private UUID known(CaseFile file, boolean declared) {
        return law.on(now(file), fixture.today()).priorAid().stream()
                .filter(award -> award.origin() instanceof CaseLaw.Origin.Declared == declared)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Change mark(CaseFile file, Optional<UUID> registered) {
        return casework.markSame(
                officer, fixture.seen(officer, file.id()), new SameAward(known(file, true), registered, WHY));
    }

    private BigDecimal room(CaseFile file) {
        return law.on(now(file), fixture.today())
                .assessment()
                .aid()
                .orElseThrow()
                .room()
                .beforeEur();
    }

    private CaseFile now(CaseFile file) {
        return product.bean(Cases.class).byId(officer.scope(), file.id()).orElseThrow();
    }

    private long count(String sql) throws Exception {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
