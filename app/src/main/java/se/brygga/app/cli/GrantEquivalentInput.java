package se.brygga.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.eu.referencerate.AidRates;
import se.brygga.core.law.eu.referencerate.Amortisation;
import se.brygga.core.law.eu.referencerate.GrantAid;
import se.brygga.core.law.eu.referencerate.GrossGrantEquivalent;
import se.brygga.core.law.eu.referencerate.GuaranteePremiumAid;
import se.brygga.core.law.eu.referencerate.LoanAid;
import se.brygga.core.law.eu.referencerate.LoanPlan;
import se.brygga.core.law.eu.referencerate.LoanShape;
import se.brygga.core.law.eu.referencerate.RateStep;
import tools.jackson.databind.node.ArrayNode;

/** The kinds of {@code aid} that are worked out from rates. */
final class GrantEquivalentInput {

    private static final int MOST_PERIODS = 1_200;
    private static final int MOST_A_YEAR = 12;
    private static final int MOST_YEARS = 100;
    private static final BigDecimal LONGEST_YEARS = BigDecimal.valueOf(MOST_YEARS);

    private GrantEquivalentInput() {}

    static PureAnswer loan(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object(
                "id",
                "kind",
                "principal",
                "currency",
                "termYears",
                "paymentsPerYear",
                "amortisation",
                "graceYears",
                "contractRates",
                "referenceRate",
                "discountRate");
        int perYear = fields.need("paymentsPerYear", value -> value.whole(1, MOST_A_YEAR));
        int periods = fields.need("termYears", value -> periods(value, perYear));
        int grace = fields.get("graceYears", value -> periods(value, perYear)).orElse(0);
        Amortisation amortisation = fields.need("amortisation", value -> value.choice(Amortisation.class));
        if (periods < 1 || (grace >= periods && amortisation != Amortisation.BULLET)) {
            throw new BadInput(input.pointer() + (periods < 1 ? "/termYears" : "/graceYears"), "term.short");
        }
        LoanShape shape = new LoanShape(
                fields.need("principal", GrantEquivalentInput::aboveNought), periods, perYear, grace, amortisation);
        List<RateStep> steps = fields.need("contractRates", value -> steps(value, periods, perYear));
        AidRates rates = new AidRates(
                fields.need("referenceRate", GrantEquivalentInput::rate),
                fields.need("discountRate", GrantEquivalentInput::rate));
        LoanAid aid = LoanAid.in(
                LoanPlan.of(shape, steps),
                rates,
                fields.get("currency", GrantEquivalentInput::currency).orElse(CurrencyUnit.of("SEK")));
        AnswerJson answer = equivalent(fields, aid.total());
        ArrayNode perPeriod = answer.list("perPeriod");
        for (LoanAid.PeriodAid period : aid.periods()) {
            perPeriod
                    .addObject()
                    .put("period", period.number())
                    .put("balance", AnswerJson.cents(period.balance()))
                    .put("contractRate", AnswerJson.plain(period.contractRate().percent()) + "%")
                    .put("advantage", AnswerJson.cents(period.advantage()))
                    .put("presentValue", AnswerJson.cents(period.presentValue()));
        }
        return answer.with(line(fields, aid.total(), texts));
    }

    /**
     * The whole loan that is guaranteed, whatever part of it the guarantee covers: what the national act says of its
     * own guarantees.
     */
    static PureAnswer guarantee(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object("id", "kind", "loan", "cover", "currency");
        fields.get("cover", Cursor::percentage);
        return answer(
                fields,
                GrossGrantEquivalent.flooredAtNought(currency(fields), fields.need("loan", Cursor::amount)),
                texts);
    }

    static PureAnswer premium(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object(
                "id", "kind", "guaranteedBalances", "safeHarbourPremium", "paidPremium", "discountRate", "currency");
        GrossGrantEquivalent aid = GuaranteePremiumAid.of(
                fields.need("guaranteedBalances", list -> list.list(MOST_YEARS, Cursor::amount)),
                fields.need("safeHarbourPremium", GrantEquivalentInput::rate),
                fields.need("paidPremium", GrantEquivalentInput::rate),
                new GuaranteePremiumAid.Discount(
                        fields.need("discountRate", GrantEquivalentInput::rate), currency(fields)));
        return answer(fields, aid, texts);
    }

    static PureAnswer grant(Cursor input, CliTexts texts) throws BadInput {
        Fields fields = input.object("id", "kind", "payments", "discountRate", "currency");
        List<GrantAid.Instalment> payments =
                fields.need("payments", list -> list.list(MOST_PERIODS, GrantEquivalentInput::payment));
        Rate discount = fields.need("discountRate", GrantEquivalentInput::rate);
        return answer(fields, GrantAid.of(payments, discount, currency(fields)), texts);
    }

    private static GrantAid.Instalment payment(Cursor value) throws BadInput {
        Fields fields = value.object("yearsAfterGrant", "amount");
        return new GrantAid.Instalment(
                fields.need("yearsAfterGrant", GrantEquivalentInput::years), fields.need("amount", Cursor::amount));
    }

    private static List<RateStep> steps(Cursor value, int periods, int perYear) throws BadInput {
        List<Rate> rates = value.list(GrantEquivalentInput::rate);
        int years = (periods + perYear - 1) / perYear;
        if (rates.size() != 1 && rates.size() != years) {
            throw value.bad("rates.count", Integer.toString(rates.size()), Integer.toString(years));
        }
        List<RateStep> steps = new ArrayList<>();
        for (int year = 0; year < rates.size(); year++) {
            steps.add(new RateStep(1 + year * perYear, rates.get(year)));
        }
        return steps;
    }

    private static int periods(Cursor value, int perYear) throws BadInput {
        BigDecimal periods = years(value).multiply(BigDecimal.valueOf(perYear));
        if (periods.stripTrailingZeros().scale() > 0 || periods.compareTo(BigDecimal.valueOf(MOST_PERIODS)) > 0) {
            throw value.bad("term.periods", Integer.toString(perYear));
        }
        return periods.intValueExact();
    }

    /** A number of years from nought to a hundred. */
    static BigDecimal years(Cursor value) throws BadInput {
        BigDecimal years = value.number();
        if (years.signum() < 0 || years.compareTo(LONGEST_YEARS) > 0) {
            throw value.bad("number.range", years.toPlainString(), "0", LONGEST_YEARS.toPlainString());
        }
        return years;
    }

    private static BigDecimal aboveNought(Cursor value) throws BadInput {
        BigDecimal amount = value.amount();
        if (amount.signum() == 0) {
            throw value.bad("amount.nought");
        }
        return amount;
    }

    private static Rate rate(Cursor value) throws BadInput {
        return new Rate(value.rate());
    }

    private static CurrencyUnit currency(Fields fields) throws BadInput {
        return fields.get("currency", GrantEquivalentInput::currency).orElse(CurrencyUnit.of("SEK"));
    }

    private static CurrencyUnit currency(Cursor value) throws BadInput {
        String code = value.text();
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException unknown) {
            throw value.bad("currency.unknown", code);
        }
    }

    private static AnswerJson equivalent(Fields fields, GrossGrantEquivalent aid) throws BadInput {
        return new AnswerJson(fields.get("id", Cursor::text))
                .put("grossGrantEquivalent", aid.rounded().getAmount().toPlainString());
    }

    private static List<String> line(Fields fields, GrossGrantEquivalent aid, CliTexts texts) throws BadInput {
        return AidQuestion.line(fields.get("id", Cursor::text), aid.rounded().toString(), texts);
    }

    private static PureAnswer answer(Fields fields, GrossGrantEquivalent aid, CliTexts texts) throws BadInput {
        return equivalent(fields, aid).with(line(fields, aid, texts));
    }
}
