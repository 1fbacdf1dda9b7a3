package se.brygga.app.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import se.brygga.core.law.Explanation;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Value.Share;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.eu.deminimis.SafeHarbour;

/** The kinds of {@code aid} that are read off a safe-harbour box. */
final class SafeHarbourInput {

    private SafeHarbourInput() {}

    static PureAnswer loan(Cursor input, CliTexts texts) throws BadInput {
        Fields fields =
                input.object("id", "kind", "regulation", "date", "amountEur", "termYears", "collateral", "roadFreight");
        DeMinimisRegulation regulation = fields.need("regulation", SafeHarbourInput::regulation);
        SafeHarbour.Support loan = support(fields, "amountEur", "collateral", regulation);
        return answer(fields, SafeHarbour.loan(regulation, loan, law(fields)), texts);
    }

    static PureAnswer guarantee(Cursor input, CliTexts texts) throws BadInput {
        Fields fields =
                input.object("id", "kind", "regulation", "date", "guaranteedEur", "termYears", "cover", "roadFreight");
        DeMinimisRegulation regulation = fields.need("regulation", SafeHarbourInput::regulation);
        SafeHarbour.Support guarantee = support(fields, "guaranteedEur", "cover", regulation);
        return answer(fields, SafeHarbour.guarantee(regulation, guarantee, law(fields)), texts);
    }

    private static LawOn law(Fields fields) throws BadInput {
        return PureLaw.lawbook().on(fields.need("date", Cursor::date));
    }

    private static SafeHarbour.Support support(
            Fields fields, String amount, String part, DeMinimisRegulation regulation) throws BadInput {
        BigDecimal percent = fields.need(part, Cursor::percentage);
        boolean road = regulation.setsRoadFreightApart()
                ? fields.need("roadFreight", Cursor::truth)
                : fields.get("roadFreight", Cursor::truth).orElse(false);
        return new SafeHarbour.Support(
                fields.need(amount, Cursor::amount),
                fields.need("termYears", GrantEquivalentInput::years),
                new Share(percent, BigDecimal.valueOf(100)),
                road);
    }

    /** A regulation by its number. */
    static DeMinimisRegulation regulation(Cursor value) throws BadInput {
        String number = value.text();
        Optional<DeMinimisRegulation> found = DeMinimisRegulation.numbered(number);
        if (found.isEmpty()) {
            List<String> known = List.of(DeMinimisRegulation.values()).stream()
                    .map(DeMinimisRegulation::number)
                    .toList();
            throw value.bad("choice.unknown", number, String.join(", ", known));
        }
        return found.get();
    }

    private static PureAnswer answer(Fields fields, SafeHarbour.Answer result, CliTexts texts) throws BadInput {
        Optional<String> id = fields.get("id", Cursor::text);
        AnswerJson answer = new AnswerJson(id);
        return switch (result) {
            case SafeHarbour.Answer.Available(Money aid) ->
                answer.truth("available", Optional.of(true))
                        .put("grossGrantEquivalentEur", aid.getAmount().toPlainString())
                        .with(AidQuestion.line(id, aid.toString(), texts));
            case SafeHarbour.Answer.Unavailable(var provision, Explanation because) -> {
                String why = provision.machine() + ": " + because.in(texts.language());
                yield answer.truth("available", Optional.of(false))
                        .put("because", why)
                        .with(List.of(texts.say("cli.aid.closed", id.orElse("-"), why)));
            }
        };
    }
}
