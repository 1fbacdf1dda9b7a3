package se.brygga.app.pub;

import java.util.List;
import java.util.stream.Collectors;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Ui;

/** The answers told back in words, each with a way to change it. */
record GivenAnswers(Institutional institution, CheckAnswers answers, Ui ui) {

    List<Fact> facts() {
        return List.of(
                fact(
                        CheckQuestion.PHASE,
                        ui.say("pub.check.phase.short"),
                        ui.say("pub.check.phase." + value(CheckQuestion.PHASE))),
                fact(
                        CheckQuestion.SIZE,
                        ui.say("pub.check.size.short"),
                        ui.say("pub.check.size." + value(CheckQuestion.SIZE))),
                fact(
                        CheckQuestion.COUNTY,
                        ui.say("pub.check.county.short"),
                        institution.countyName(value(CheckQuestion.COUNTY)).orElse("")),
                fact(
                        CheckQuestion.INDUSTRY,
                        ui.say("pub.check.industry.short"),
                        labels(institution.industries(ui), CheckQuestion.INDUSTRY)),
                fact(
                        CheckQuestion.NEEDS,
                        ui.say("pub.check.needs.short"),
                        labels(institution.needs(ui), CheckQuestion.NEEDS)),
                fact(
                        CheckQuestion.AMOUNT,
                        ui.say("pub.check.amount.short"),
                        answers.need().map(ui.format()::money).orElseGet(this::unknown)),
                fact(
                        CheckQuestion.OTHERS,
                        ui.say("pub.check.others.short"),
                        answers.others().map(ui.format()::money).orElseGet(this::unknown)),
                fact(
                        CheckQuestion.SUPPORT,
                        ui.say("pub.check.support.short"),
                        answers.supportAmount()
                                .map(a -> a.signum() == 0
                                        ? ui.say("pub.check.support.nej")
                                        : ui.format().money(a, "EUR"))
                                .orElseGet(this::unknown)));
    }

    private Fact fact(CheckQuestion question, String label, String text) {
        return Fact.of(
                label,
                text,
                new Link(ui.say("pub.check.change"), ui.to("/vad-passar/" + question.slug()) + answers.query()));
    }

    private String labels(List<Option> options, CheckQuestion question) {
        return options.stream()
                .filter(o -> answers.form().has(question.slug(), o.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    private String value(CheckQuestion question) {
        return answers.form().value(question.slug());
    }

    private String unknown() {
        return ui.say("pub.check.unknown");
    }
}
