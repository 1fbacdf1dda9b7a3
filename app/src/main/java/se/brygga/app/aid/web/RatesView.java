package se.brygga.app.aid.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.brygga.app.aid.RateBook;
import se.brygga.app.aid.RateRow;
import se.brygga.app.aid.Rates;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** Lays out rates for the page. */
final class RatesView {

    private final Rates rates;
    private final RateBook book;

    RatesView(Rates rates, RateBook book) {
        this.rates = rates;
        this.book = book;
    }

    /** The two forms of the page. */
    record Forms(FormState rate, FormState file) {}

    RatesPage page(Ui ui, Forms forms, Optional<Integer> done) {
        List<RateRow> all = rates.latest();
        return new RatesPage(
                table(
                        ui,
                        ui.say("aid.rates.waiting"),
                        all.stream()
                                .filter(row -> row.state() == RateRow.State.WAITING)
                                .toList()),
                table(
                        ui,
                        ui.say("aid.rates.settled"),
                        all.stream()
                                .filter(row -> row.state() != RateRow.State.WAITING)
                                .toList()),
                today(ui),
                forms.rate(),
                forms.file(),
                Arrays.stream(RateRow.Kind.values())
                        .map(kind -> Option.of(kind.name(), ui.say(kind.key())))
                        .toList(),
                done);
    }

    private List<Fact> today(Ui ui) {
        LocalDate day = ui.today();
        List<Fact> facts = new ArrayList<>();
        RateBook.Rates held = book.on(day);
        String base = held.base()
                .map(known -> ui.say(
                        "aid.rates.holds",
                        ui.format().percent(known.value().stripTrailingZeros()),
                        known.from().toString(),
                        source(ui, known)))
                .orElse("");
        String exchange = held.exchange()
                .map(known -> ui.say(
                        "aid.rates.known",
                        figure(ui, known.value()),
                        known.invented()
                                ? ui.say("aid.rates.invented", known.from().toString())
                                : known.source()))
                .orElse("");
        facts.add(Fact.of(ui.say("aid.rate.kind.BASE_RATE"), base));
        facts.add(Fact.of(ui.say("aid.rate.kind.SEK_PER_EUR"), exchange));
        return facts;
    }

    private static String source(Ui ui, RateBook.Known known) {
        return known.invented() ? ui.say("aid.rates.invented", known.from().toString()) : known.source();
    }

    private static String figure(Ui ui, BigDecimal rate) {
        String plain = rate.stripTrailingZeros().toPlainString();
        return ui.language().code().equals("sv") ? plain.replace('.', ',') : plain;
    }

    private static String value(Ui ui, RateRow row) {
        return row.kind() == RateRow.Kind.BASE_RATE ? ui.format().percent(row.value()) : figure(ui, row.value());
    }

    private static String days(Ui ui, RateRow row) {
        String first = row.days().first().toString();
        return row.days().count() == 1
                ? row.days()
                        .last()
                        .map(last -> ui.say("aid.rates.span", first, last.toString()))
                        .orElse(first)
                : ui.say(
                        "aid.rates.batch",
                        row.days().count(),
                        first,
                        row.days().last().map(LocalDate::toString).orElse(""));
    }

    private static Tag tag(Ui ui, RateRow row) {
        Tone tone = switch (row.state()) {
            case WAITING -> Tone.WAIT;
            case CONFIRMED -> Tone.OK;
            case REJECTED -> Tone.PLAIN;
        };
        return new Tag(ui.say(row.state().key()), tone);
    }

    private static String hand(Ui ui, RateRow.Hand hand) {
        return ui.format().time(hand.at()) + " · " + hand.name();
    }

    List<Fact> facts(Ui ui, RateRow row) {
        return List.of(
                Fact.of(ui.say("aid.rate.kind"), ui.say(row.kind().key()), tag(ui, row)),
                Fact.of(ui.say("aid.rate.day"), days(ui, row)),
                Fact.of(ui.say("aid.rate.value"), value(ui, row)),
                Fact.of(ui.say("aid.rate.source"), row.source()),
                Fact.of(ui.say("aid.rate.entered"), hand(ui, row.entered())),
                Fact.of(
                        ui.say("aid.rate.confirmed"),
                        row.settled().map(hand -> hand(ui, hand)).orElse("")));
    }

    private static Table table(Ui ui, String caption, List<RateRow> found) {
        Table.Rows rows = new Table.Rows();
        for (RateRow row : found) {
            rows.add(
                    Cell.link(ui.say(row.kind().key()), "/arbete/admin/rantor/" + row.id()),
                    Cell.of(days(ui, row)),
                    Cell.of(value(ui, row)),
                    Cell.of(row.source()),
                    Cell.of(hand(ui, row.entered())),
                    Cell.tag(tag(ui, row))
                            .under(row.settled().map(hand -> hand(ui, hand)).orElse("")));
        }
        return rows.under(caption, columns(ui));
    }

    private static Column[] columns(Ui ui) {
        return new Column[] {
            Column.text(ui.say("aid.rate.kind")),
            Column.text(ui.say("aid.rate.day")),
            Column.figures(ui.say("aid.rate.value")),
            Column.text(ui.say("aid.rate.source")),
            Column.text(ui.say("aid.rate.entered")),
            Column.text(ui.say("aid.rate.state"))
        };
    }
}
