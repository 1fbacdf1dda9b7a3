package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brygga.app.aid.RateRow;
import se.brygga.app.aid.Rates;
import se.brygga.app.documents.Letters;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.EventPause;
import se.brygga.app.platform.Ids;
import se.brygga.app.testing.TestProduct;

/** What a decision stands on is told with its source: who stated a fact, who stands for a rate, what was sent. */
class GroundsTest {

    /** A day for which the profile knows no rate at all. */
    private static final LocalDate LATER = LocalDate.of(2030, 3, 1);

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Cases cases = product.bean(Cases.class);

    @Test
    void aConfirmedRateStandsInTheReceiptWithItsSourceAndBothPersons() {
        Actor officer = fixture.actor("handlaggare");
        CaseFile file = fixture.proposed(
                fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO), officer, fixture.today());
        CaseLaw law = product.bean(CaseLaw.class);
        assertThat(law.on(file, LATER).assessment().aid()).isEmpty();

        confirm(RateRow.Kind.BASE_RATE, "3.10", "Kommissionens meddelande 2030/C 7");
        confirm(RateRow.Kind.SEK_PER_EUR, "11.25", "ECB eurofxref-hist.csv");

        CaseLaw.Answered answered = law.on(file, LATER);
        String receipt = answered.assessment().receipt().canonical();
        String persons = "(inlagd av %s, bekräftad av %s "
                .formatted(
                        fixture.actor("administrator").person(),
                        fixture.actor("controller").person());
        assertThat(receipt)
                .contains("Kommissionens meddelande 2030/C 7 " + persons, "ECB eurofxref-hist.csv " + persons);
        assertThat(answered.assessment().aid()).isPresent();
        assertThat(answered.exchange().sekPerEur()).isEqualByComparingTo("11.25");
    }

    @Test
    void aFactSaysWhoStatedItAndWhen() {
        Actor officer = fixture.actor("handlaggare");
        CaseFile file = fixture.proposed(
                fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO), officer, fixture.today());

        CaseFile.StatedFact frame = stated(file, "fundsAvailableInFrame");
        assertThat(frame.by()).contains(officer.person());
        assertThat(frame.at()).isPresent();
        assertThat(stated(file, "otherFundingDeclared").by()).isEmpty();
    }

    @Test
    void aDecisionWaitsForWhoMayTakeItAndDidNotProposeIt() {
        Actor officer = fixture.actor("handlaggare");
        CaseFile file = fixture.proposed(
                fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO), officer, fixture.today());
        assertThat(awaiting(fixture.actor("beslutsfattare"), file)).isTrue();
        assertThat(awaiting(officer, file)).isFalse();
        assertThat(awaiting(fixture.actor("controller"), file)).isFalse();
    }

    private boolean awaiting(Actor who, CaseFile file) {
        CaseFilter filter = new CaseFilter(
                Set.of(CaseStatus.PROPOSED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CaseFilter.Awaiting(who.person(), fixture.today())),
                Optional.of(file.number()),
                CaseFilter.Sort.DUE,
                1);
        return cases.count(who.scope(), filter) == 1;
    }

    @Test
    void whatIsNoProvisionIsNeitherJudgedNorReasonedFor() {
        Actor officer = fixture.actor("handlaggare");
        CaseFile file = fixture.worked(fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO), officer);
        Casework casework = product.bean(Casework.class);
        Casework.Seen seen = new Casework.Seen(file.id(), file.version());
        assertThat(casework.judge(officer, seen, "the moon", true, "Prövat och funnit uppfyllt."))
                .isEqualTo(new Change.Refused(Refusal.NO_PROVISION));
        assertThat(casework.reason(officer, seen, "the moon", "SPECIAL_REASONS", "Det finns skäl för detta."))
                .isEqualTo(new Change.Refused(Refusal.NO_PROVISION));
    }

    @Test
    void aLetterThatWaitsToBePrintedIsPrintedForWhoeverOpensIt() {
        Actor decider = fixture.actor("beslutsfattare");
        CaseFile file = fixture.declared(
                decider,
                fixture.proposed(
                        fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO),
                        fixture.actor("handlaggare"),
                        fixture.today()));
        Letters letters = product.bean(Letters.class);
        product.bean(EventPause.class).during(() -> {
            product.bean(Decisions.class)
                    .decide(
                            decider,
                            new Decisions.Order(
                                    new Casework.Seen(file.id(), file.version()),
                                    CaseOutcome.APPROVED,
                                    "Planen bär och ändamålet är rätt."),
                            "waits");
            UUID decision = decision(decider, file.id());
            assertThat(letters.of(decider.scope(), decision)).isEmpty();
            assertThat(letters.open(
                            fixture.applicant(product.bean(Ids.class).next()).scope(), decision))
                    .isEmpty();
            assertThat(letters.open(decider.scope(), decision)).isPresent();
            assertThat(letters.of(decider.scope(), decision)).hasSize(1);
        });
    }

    private static CaseFile.StatedFact stated(CaseFile file, String name) {
        return Optional.ofNullable(file.grounds().facts().get(name)).orElseThrow();
    }

    private UUID decision(Actor reader, UUID caseId) {
        return cases.byId(reader.scope(), caseId)
                .orElseThrow()
                .procedure()
                .decision()
                .orElseThrow()
                .id();
    }

    private void confirm(RateRow.Kind kind, String value, String source) {
        Rates rates = product.bean(Rates.class);
        rates.enter(
                fixture.actor("administrator"),
                kind,
                List.of(new Rates.Quote(LATER, Optional.empty(), new BigDecimal(value), source)),
                source);
        UUID id = rates.latest().stream()
                .filter(row -> row.kind() == kind && row.source().equals(source))
                .findFirst()
                .orElseThrow()
                .id();
        rates.confirm(fixture.actor("controller"), id);
    }
}
