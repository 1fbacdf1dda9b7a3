package se.brygga.core.law.se;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.brygga.core.financing.Application;
import se.brygga.core.financing.Assessment;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.RateTable;
import se.brygga.core.financing.Receipt;
import se.brygga.core.json.Json;
import se.brygga.core.law.Dated;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Lawbook.Reform;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.Overlay;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Rate;

/** A receipt can be replayed, and a thought reform changes what it should. */
class ReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2010, 5, 3);

    @Test
    void theSameFactsGiveTheSameBytes() {
        Assessment one = Cases.assess(Cases.sample());
        Assessment other = new Assess(SwedishLaw.LAWBOOK, Framework.NONE).assess(Cases.sample());
        assertThat(one.receipt().canonical()).isEqualTo(other.receipt().canonical());
        assertThat(one.receipt().sha256()).hasSize(64).isEqualTo(other.receipt().sha256());
    }

    @Test
    void whatIsKeptIsTheCanonicalTextWithItsOwnHash() {
        Receipt receipt = Cases.assess(Cases.sample()).receipt();
        assertThat(receipt.sealed()).isEqualTo(new Receipt.Sealed(receipt.canonical(), receipt.sha256()));
    }

    @Test
    void aTextIsEscapedWhereTheCanonicalFormAsksForItAndNowhereElse() {
        assertThat(Json.of("å/<\"\\>\b\t\n\f\r\u0001\u001f\u007f€").canonical())
                .isEqualTo("\"å/<\\\"\\\\>\\b\\t\\n\\f\\r\\u0001\\u001f\u007f€\"");
    }

    @Test
    void aReceiptNamesParametersWithTheirSource() {
        assertThat(Cases.assess(Cases.sample()).receipt().canonical())
                .contains(
                        "{\"day\":\"2010-05-03\",\"key\":\"SFS 2009:41 16 § share\",\"kind\":\"SHARE\",\"mark\":\"READ\",\"source\":\"SFS 2009:41 16 §\",\"value\":\"30/100\"}");
    }

    @Test
    void replayUsesTheParametersInsideTheReceipt() {
        Application application = Cases.microLoan().withRates(Optional.empty());
        Framework then = framework("1.02");
        LawOn law = SwedishLaw.LAWBOOK.on(DAY);
        Assessment before = new Assess(SwedishLaw.LAWBOOK, then).assess(application);
        law.lookup(then.rates().base());
        law.lookup(then.rates().exchangeOn(DAY));
        Framework now = framework("9.99");
        Assessment changed = new Assess(SwedishLaw.LAWBOOK, now).assess(application);
        Assessment replayed = new Assess(SwedishLaw.LAWBOOK.pinning(law.used()), now).assess(application);
        assertThat(changed.receipt().canonical()).isNotEqualTo(before.receipt().canonical());
        assertThat(replayed.receipt().canonical()).isEqualTo(before.receipt().canonical());
    }

    @Test
    void aReformOfTheCeilingChangesTheOutcome() {
        Application large = Cases.microLoan()
                .withPlan(Cases.plan("300000"))
                .withTerms(Cases.microLoan().terms().withAmount("300000"));
        assertThat(Cases.assess(large).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(under("SFS 2009:41 25 § ceiling=350000", large)).isEqualTo(Outcome.MET);
        assertThat(under("SFS 2009:41 25 § ceiling=350000@2010-05-03", large)).isEqualTo(Outcome.MET);
        assertThat(under("SFS 2009:41 25 § ceiling=350000@2010-05-04", large)).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void aReformThatNamesNothingIsRefused() {
        assertThat(SwedishLaw.LAWBOOK.with(
                        Overlay.parse("SFS 2009:41 25 § roof=1").orElseThrow()))
                .isInstanceOf(Reform.Refused.class);
        assertThat(SwedishLaw.LAWBOOK.with(
                        Overlay.parse("SFS 2009:41 25 § ceiling=many").orElseThrow()))
                .isInstanceOf(Reform.Refused.class);
        assertThat(Overlay.parse("SFS 2009:41 25 § ceiling=1@2010-02-30")).isEmpty();
    }

    private static Outcome under(String reform, Application application) {
        Reform answer = SwedishLaw.LAWBOOK.with(Overlay.parse(reform).orElseThrow());
        Lawbook changed = answer instanceof Reform.Applied applied ? applied.lawbook() : SwedishLaw.LAWBOOK;
        return new Assess(changed, Framework.NONE).assess(application).outcome();
    }

    private static Framework framework(String base) {
        Source source = Source.read("OJ C 85/11");
        RateTable rates = new RateTable(
                RateTable.base(List.of(new Dated<>(
                        Period.between(LocalDate.of(2010, 5, 1), LocalDate.of(2010, 6, 1)),
                        Rate.percent(base),
                        source))),
                new TreeMap<>(Map.of(LocalDate.of(2010, 4, 30), new BigDecimal("9.6250"))),
                source,
                Optional.empty());
        return new Framework("test", "test", List.of(), rates);
    }
}
