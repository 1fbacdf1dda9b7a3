package se.brygga.app.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Finding;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.eu.deminimis.AidSituation;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.eu.deminimis.Headroom;
import se.brygga.core.law.eu.deminimis.PriorAid;

/** The kind {@code HEADROOM} of {@code aid}. */
final class HeadroomInput {

    private HeadroomInput() {}

    static PureAnswer answer(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object(
                "id", "kind", "regulation", "decisionDate", "fiscalYearStart", "roadFreight", "newAidEur", "prior");
        DeMinimisRegulation regulation = fields.need("regulation", SafeHarbourInput::regulation);
        LocalDate date = fields.need("decisionDate", Cursor::date);
        AidSituation situation = new AidSituation(
                regulation,
                date,
                fields.get("fiscalYearStart", Cursor::monthDay).orElse(MonthDay.of(1, 1)),
                new Fact<>("/roadFreight", fields.get("roadFreight", Cursor::truth)),
                new Fact<>("/prior", fields.get("prior", list -> list.list(HeadroomInput::prior))));
        Headroom headroom = Headroom.of(situation, PureLaw.lawbook().on(date));
        Finding finding = headroom.check(fields.need("newAidEur", HeadroomInput::euro));
        return write(fields.get("id", Cursor::text), headroom, finding, texts);
    }

    private static PriorAid prior(Cursor value) throws BadInput {
        Fields fields = value.object("granted", "amountEur", "regulation", "member");
        return new PriorAid(
                fields.need("granted", Cursor::date),
                fields.need("amountEur", HeadroomInput::euro),
                fields.need("regulation", SafeHarbourInput::regulation),
                fields.get("member", Cursor::text));
    }

    private static Money euro(Cursor value) throws BadInput {
        BigDecimal cents = value.cents();
        return Money.of(CurrencyUnit.EUR, cents.signum() == 0 ? BigDecimal.ZERO : cents.stripTrailingZeros());
    }

    private static PureAnswer write(Optional<String> id, Headroom headroom, Finding finding, CliTexts texts) {
        Optional<Boolean> allowed = finding.outcome() == Outcome.UNDETERMINED
                ? Optional.empty()
                : Optional.of(finding.outcome() == Outcome.MET);
        AnswerJson answer = new AnswerJson(id)
                .put("ceilingEur", headroom.ceiling().map(HeadroomInput::text))
                .put("windowFrom", headroom.windowFrom().toString())
                .put("countedPriorEur", headroom.countedPrior().map(HeadroomInput::text))
                .put("headroomEur", headroom.left().map(HeadroomInput::text))
                .truth("allowed", allowed)
                .findings(List.of(finding), texts.language());
        List<String> lines = new ArrayList<>();
        lines.add(texts.say(
                "cli.aid.headroom",
                id.orElse("-"),
                headroom.left().map(Money::toString).orElse("?")));
        lines.addAll(AnswerJson.lines(List.of(finding), texts));
        return answer.with(lines);
    }

    private static String text(Money money) {
        return money.getAmount().toPlainString();
    }
}
