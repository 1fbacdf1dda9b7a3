package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.brygga.app.documents.DecisionLetter;
import se.brygga.app.documents.DecisionLetter.Ground;
import se.brygga.app.documents.DecisionLetter.Stated;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.law.Degree;

/** A letter tells what an officer has stated, by provision and in her words, and of aid only where aid is given. */
class LetterTellsTest {

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Casework casework = product.bean(Casework.class);
    private final Cases cases = product.bean(Cases.class);
    private final Actor officer = fixture.actor("handlaggare");

    @Test
    void aLoanThatCostsWhatTheMarketAsksIsNoAidAndItsLetterTellsOfNone() {
        CaseFile cheap = worked();
        assertThat(letter(cheap).aid()).isPresent();

        CaseFile dear = at(cheap, new BigDecimal("18"));

        assertThat(letter(dear).content().applied()).isPresent();
        assertThat(letter(dear).aid()).isEmpty();
    }

    @Test
    void everyReasonAndJudgementThatTheLawCountedStandsAtItsProvision() {
        CaseFile file = worked();

        List<Ground> grounds = letter(file).content().grounds();

        assertThat(stated(grounds, true)).isNotEmpty().containsOnly("Särskilda skäl finns här.");
        assertThat(stated(grounds, false)).isNotEmpty().containsOnly("Prövat och funnit uppfyllt.");
        assertThat(grounds)
                .filteredOn(ground -> ground.finding().swedish().contains("särskilda skäl"))
                .isNotEmpty()
                .allMatch(
                        ground -> ground.stated().flatMap(Stated::degree).equals(Optional.of(Degree.SPECIAL_REASONS)));
    }

    private static List<String> stated(List<Ground> grounds, boolean reasons) {
        return grounds.stream()
                .flatMap(ground -> ground.stated().stream())
                .filter(stated -> stated.degree().isPresent() == reasons)
                .map(stated -> stated.text().swedish())
                .toList();
    }

    private CaseFile worked() {
        return fixture.worked(fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO), officer);
    }

    private CaseFile at(CaseFile file, BigDecimal annual) {
        CaseFile.Terms terms = file.terms().orElseThrow();
        CaseFixture.done(casework.setTerms(
                officer,
                fixture.seen(officer, file.id()),
                new CaseFile.Terms(
                        terms.amount(),
                        terms.currency(),
                        terms.termMonths(),
                        terms.graceMonths(),
                        terms.paymentsPerYear(),
                        terms.amortisation(),
                        terms.margin(),
                        List.of(new CaseFile.RateStep(1, annual)),
                        terms.collateral(),
                        terms.conditions())));
        return cases.byId(officer.scope(), file.id()).orElseThrow();
    }

    private DecisionLetter letter(CaseFile file) {
        CaseLaw.Answered answered = product.bean(CaseLaw.class).on(file, fixture.today());
        return product.bean(CaseLetters.class)
                .preview(file, answered, CaseOutcome.APPROVED, "Planen bär och behovet är visat.");
    }
}
