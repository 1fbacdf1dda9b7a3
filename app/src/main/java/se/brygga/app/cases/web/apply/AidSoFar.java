package se.brygga.app.cases.web.apply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import se.brygga.app.aid.RateBook;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Fact;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.eu.deminimis.AidSituation;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;
import se.brygga.core.law.eu.deminimis.Headroom;
import se.brygga.core.law.eu.deminimis.PriorAid;

/** What the aid that an applicant has told of amounts to today, and what is left under the ceiling of the day's law. */
@Component
class AidSoFar {

    private final RateBook rates;
    private final Lawbook lawbook;
    private final ProductClock clock;

    AidSoFar(RateBook rates, Lawbook lawbook, ProductClock clock) {
        this.lawbook = lawbook;
        this.rates = rates;
        this.clock = clock;
    }

    /** The sum, the ceiling and what is left, in a sentence; empty where the law has no ceiling for the day. */
    Optional<String> told(ApplyAnswers answers, Ui ui) {
        LocalDate today = clock.today();
        return DeMinimisRegulation.generalOn(today).flatMap(regulation -> {
            Headroom room = Headroom.of(
                    new AidSituation(
                            regulation,
                            today,
                            MonthDay.of(1, 1),
                            new Fact<>("/applicant/roadFreight", Optional.empty()),
                            new Fact<>("/priorAid", Optional.of(prior(answers)))),
                    lawbook.on(today));
            return room.ceiling()
                    .flatMap(ceiling -> room.countedPrior()
                            .flatMap(counted -> room.left()
                                    .map(left -> ui.say(
                                            "apply.aid.room",
                                            ui.format().date(room.windowFrom()),
                                            both(counted, ui),
                                            ui.format().money(ceiling.getAmount(), "EUR"),
                                            both(left, ui)))));
        });
    }

    private static List<PriorAid> prior(ApplyAnswers answers) {
        if (!ApplyQuestion.AID.asked(answers)) {
            return List.of();
        }
        return answers.entries(ApplyQuestion.AID).stream()
                .flatMap(entry -> one(entry.answers()).stream())
                .toList();
    }

    private static Optional<PriorAid> one(ApplyAnswers entry) {
        return entry.date("aidGranted")
                .flatMap(granted -> AidRule.of(entry)
                        .on(granted)
                        .flatMap(regulation -> entry.amount("aidEur")
                                .map(euro -> new PriorAid(
                                        granted,
                                        Money.of(CurrencyUnit.EUR, euro, RoundingMode.HALF_UP),
                                        regulation,
                                        Optional.empty()))));
    }

    /** Euro, and kronor at the latest rate for a feeling of the size. */
    private String both(Money euro, Ui ui) {
        String shown = ui.format().money(euro.getAmount(), "EUR");
        return rates.on(clock.today())
                .exchange()
                .map(RateBook.Known::value)
                .map(rate -> ui.say("apply.aid.about", shown, ui.format().money(kronor(euro, rate))))
                .orElse(shown);
    }

    private static BigDecimal kronor(Money euro, BigDecimal rate) {
        return euro.getAmount()
                .multiply(rate)
                .setScale(-2, RoundingMode.HALF_UP)
                .setScale(0);
    }
}
