package se.brygga.app.cases.web.staff;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.web.ui.HeadroomBar;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Outcome;
import se.brygga.core.law.eu.deminimis.DeMinimisRegulation;

/** C05 and C06: who belongs together, how large they are, how much aid they have had. */
@Component
final class GroupViews {

    private final ClaimViews claims;

    GroupViews(ClaimViews claims) {
        this.claims = claims;
    }

    StepModel.Sme sme(StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        Optional<LawAnswer> law = scene.law();
        List<FindingRow> steps = law.flatMap(LawAnswer::size)
                .map(LawAnswer.Size::steps)
                .orElseGet(() -> law.map(LawAnswer::aboutSize).orElse(List.of()));
        Optional<LawAnswer.Group> group = law.map(LawAnswer::group);
        return new StepModel.Sme(
                scene.frame(),
                scene.turn().form(),
                law.map(answer -> tag(answer.aboutSize(), ui)),
                law.flatMap(LawAnswer::size).map(size -> words(size, ui)).orElse(""),
                group.map(one -> GroupTables.figures(one.ownership(), Optional.of(one.weights()), ui))
                        .orElseGet(() -> none(ui.say("cases.sme.figures"), ui)),
                group.flatMap(one ->
                        GroupTables.links(one.ownership(), scene.sitting().who(), ui)),
                claims.of(scene.sitting()),
                group.flatMap(one -> OwnerGraph.of(one.ownership(), ui)),
                GroupTables.findings(ui.say("cases.sme.steps"), steps, ui),
                group.map(one -> Names.address(one.ownership().subjectCard())).orElse(""));
    }

    private static Tag tag(List<FindingRow> findings, Ui ui) {
        Outcome worst = findings.stream()
                .map(FindingRow::outcome)
                .min(Outcome::compareTo)
                .orElse(Outcome.UNDETERMINED);
        return switch (worst) {
            case MET -> new Tag(ui.say("cases.sme.yes"), Tone.OK);
            case NOT_MET -> new Tag(ui.say("cases.sme.no"), Tone.NO);
            case FOR_JUDGEMENT, UNDETERMINED -> new Tag(ui.say("cases.sme.open"), Tone.WAIT);
        };
    }

    private static String words(LawAnswer.Size size, Ui ui) {
        return ui.say(
                "cases.sme.sums",
                ui.say(size.category()),
                size.headcount()
                        .map(n -> ui.format().number(n.stripTrailingZeros()))
                        .orElse("–"),
                size.turnover().map(n -> ui.format().money(n, "EUR")).orElse("–"),
                size.balance().map(n -> ui.format().money(n, "EUR")).orElse("–"));
    }

    private static Table none(String caption, Ui ui) {
        return new Table.Rows().under(caption, Table.Column.text(ui.say("cases.enterprise")));
    }

    StepModel.Aid aid(StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        Optional<LawAnswer.Group> group = scene.law().map(LawAnswer::group);
        return new StepModel.Aid(
                scene.frame(),
                scene.turn().form(),
                scene.law().flatMap(answer -> room(answer, ui)),
                scene.law()
                        .map(answer -> GroupTables.prior(answer, ui))
                        .orElseGet(() -> none(ui.say("cases.aid.prior"), ui)),
                group.flatMap(one -> pairs(one.prior(), ui)),
                group.map(one -> GroupTables.members(one, ui)).orElseGet(() -> none(ui.say("cases.aid.members"), ui)),
                GroupTables.findings(
                        ui.say("cases.aid.steps"),
                        scene.law().map(LawAnswer::aboutAid).orElse(List.of()),
                        ui),
                group.map(one -> Names.address(one.ownership().subjectCard())).orElse(""),
                scene.sitting().file().grounds().unansweredClaims().size());
    }

    /** Declared awards that may stand in the register as well, and what they may be; empty when there are none. */
    private static Optional<StepModel.Pairs> pairs(List<LawAnswer.Prior> prior, Ui ui) {
        List<Option> declared = options(prior, true, ui);
        List<Option> registered = new ArrayList<>(options(prior, false, ui));
        registered.add(Option.of(StepModel.Pairs.NONE, ui.say("cases.aid.pair-none")));
        return declared.isEmpty() ? Optional.empty() : Optional.of(new StepModel.Pairs(declared, registered));
    }

    private static List<Option> options(List<LawAnswer.Prior> prior, boolean declared, Ui ui) {
        return prior.stream()
                .filter(award ->
                        award.known().declared() == declared && prior.stream().anyMatch(award::mayBe))
                .flatMap(award -> award.known().id().stream()
                        .map(id -> Option.of(
                                id.toString(),
                                ui.say(
                                        "cases.aid.pair",
                                        award.member(),
                                        award.granted().toString(),
                                        ui.format().money(award.eur(), "EUR")))))
                .toList();
    }

    /** The first day whose awards count: three years back, or under the earlier regulations three fiscal years. */
    static LocalDate since(LawAnswer answer) {
        MonthDay yearBegins =
                MonthDay.parse("--" + answer.group().ownership().subjectCard().fiscalYearStart());
        return DeMinimisRegulation.generalOn(answer.on())
                .map(regulation -> regulation.windowFrom(answer.on(), yearBegins))
                .orElse(answer.on());
    }

    /** The bar with its words; empty where the aid cannot be counted yet. */
    static Optional<StepModel.Room> room(LawAnswer answer, Ui ui) {
        return answer.aid().map(aid -> {
            String name = answer.group().ownership().subjectCard().name();
            int others = answer.group().members().size() - 1;
            String ceiling = ui.format().money(aid.ceiling(), "EUR");
            String words = others < 0
                    ? ui.say("cases.aid.then", answer.on().toString(), ceiling)
                    : others == 0
                            ? ui.say("cases.aid.alone", name, ceiling)
                            : ui.say("cases.aid.together", name, others, ceiling);
            String since = since(answer).toString();
            return new StepModel.Room(new HeadroomBar(aid.ceiling(), aid.used(), aid.eur()), since, words);
        });
    }
}
