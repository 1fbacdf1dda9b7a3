package se.brygga.app.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import se.brygga.core.financing.Terms;
import se.brygga.core.financing.Terms.Amortisation;
import se.brygga.core.financing.Terms.Collateral;
import se.brygga.core.financing.Terms.GuaranteeTerms;
import se.brygga.core.financing.Terms.GuaranteeTerms.Facility;
import se.brygga.core.financing.Terms.RateStep;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;

/** The terms of an {@code assess} object. */
final class TermsInput {

    private static final int MOST_MONTHS = 1200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Terms UNKNOWN = new Terms(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            GuaranteeTerms.NONE);

    private TermsInput() {}

    static Terms read(Fields application) throws BadInput {
        return application.get("terms", TermsInput::terms).orElse(UNKNOWN);
    }

    private static Terms terms(Cursor value) throws BadInput {
        Fields fields = value.object(
                "amount",
                "currency",
                "termMonths",
                "rates",
                "profitLinked",
                "amortisationFreeMonths",
                "paymentsPerYear",
                "amortisation",
                "collateral",
                "cover",
                "annualFee",
                "guaranteedFacility");
        return new Terms(
                fields.get("amount", TermsInput::aboveNought),
                fields.get("currency", TermsInput::currency),
                fields.get("termMonths", it -> it.whole(1, MOST_MONTHS)),
                fields.get("rates", list -> inOrder(list, list.list(TermsInput::rate))),
                fields.get("profitLinked", Cursor::truth),
                fields.get("amortisationFreeMonths", it -> it.whole(0, MOST_MONTHS)),
                fields.get("paymentsPerYear", TermsInput::paymentsPerYear),
                fields.get("amortisation", it -> it.choice(Amortisation.class)),
                fields.get("collateral", list -> list.list(TermsInput::collateral)),
                new GuaranteeTerms(
                        fields.get("cover", it -> new Share(it.percentage(), HUNDRED)),
                        fields.get("annualFee", it -> new Rate(it.rate())),
                        fields.get("guaranteedFacility", it -> it.choice(Facility.class))));
    }

    private static RateStep rate(Cursor value) throws BadInput {
        Fields fields = value.object("fromMonth", "annual");
        return new RateStep(
                fields.need("fromMonth", it -> it.whole(1, MOST_MONTHS)),
                new Rate(fields.need("annual", Cursor::rate)));
    }

    private static List<RateStep> inOrder(Cursor list, List<RateStep> steps) throws BadInput {
        for (int i = 0; i < steps.size(); i++) {
            boolean first = i == 0 && steps.get(i).fromMonth() == 1;
            boolean later = i > 0 && steps.get(i).fromMonth() > steps.get(i - 1).fromMonth();
            if (!first && !later) {
                throw new BadInput(list.pointer() + "/" + i + "/fromMonth", "rates.order");
            }
        }
        return steps;
    }

    private static int paymentsPerYear(Cursor value) throws BadInput {
        int number = value.whole(1, 12);
        if (12 % number != 0) {
            throw value.bad("payments.year", Integer.toString(number));
        }
        return number;
    }

    private static Collateral collateral(Cursor value) throws BadInput {
        Fields fields = value.object("kind", "value", "subordinated");
        return new Collateral(
                fields.need("kind", Cursor::text),
                fields.get("value", Cursor::cents),
                fields.get("subordinated", Cursor::truth));
    }

    private static String currency(Cursor value) throws BadInput {
        String text = value.text();
        if (CurrencyUnit.registeredCurrencies().stream()
                .noneMatch(unit -> unit.getCode().equals(text))) {
            throw value.bad("currency.unknown", text);
        }
        return text;
    }

    static BigDecimal aboveNought(Cursor value) throws BadInput {
        BigDecimal amount = value.amount();
        if (amount.signum() == 0) {
            throw value.bad("amount.nought");
        }
        return amount;
    }
}
