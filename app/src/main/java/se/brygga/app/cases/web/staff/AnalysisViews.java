package se.brygga.app.cases.web.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.clients.FiguresOfYear;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/**
 * C09: the accounts year by year, the plan and its financing, and the questions whether the market would do it without
 * the state. Growth is told for reading only; no rule uses it.
 */
@Component
final class AnalysisViews {

    static final List<String> SOURCE_KINDS = List.of("OWN_FUNDS", "OWNER_LOAN", "OTHER_FINANCIER");
    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 8;
    private static final int DIGITS = 4;
    private static final int LATEST = 3;

    private final EarlierVersions earlier;

    AnalysisViews(EarlierVersions earlier) {
        this.earlier = earlier;
    }

    StepModel.Analysis analysis(StepViews.Scene scene) {
        Ui ui = scene.sitting().ui();
        CaseFile file = scene.sitting().file();
        FormState form = scene.turn().form().values().isEmpty()
                ? filled(file)
                : scene.turn().form();
        return new StepModel.Analysis(
                scene.frame(),
                form,
                years(known(scene), 0, LATEST, ui),
                years(known(scene), LATEST, Integer.MAX_VALUE, ui),
                LawViews.table(
                        ui.say("cases.analysis.market"),
                        scene.law().map(LawAnswer::aboutMarket).orElse(List.of()),
                        scene),
                plan(file, earlier.funding(scene.history().versions(), ui), ui));
    }

    /** The enterprise's own figures, latest year first. */
    private static List<FiguresOfYear> known(StepViews.Scene scene) {
        return scene.law()
                .map(answer -> answer.group().ownership())
                .map(one -> one.figures().getOrDefault(one.subject(), List.of()))
                .orElse(List.of());
    }

    private static Table years(List<FiguresOfYear> known, int from, int to, Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (int i = from; i < Math.min(to, known.size()); i++) {
            FiguresOfYear year = known.get(i);
            Optional<FiguresOfYear> before = i + 1 < known.size() ? Optional.of(known.get(i + 1)) : Optional.empty();
            rows.add(
                    Cell.of(Integer.toString(year.year()))
                            .under(year.estimate() ? ui.say("cases.sme.estimate") : year.source()),
                    Cell.of(ui.format().number(year.headcount().stripTrailingZeros())),
                    Cell.of(ui.format().number(year.turnoverEur())),
                    Cell.of(growth(year, before, ui)),
                    Cell.of(perHead(year, ui)),
                    Cell.of(ui.format().number(year.balanceSheetEur())));
        }
        return rows.under(
                ui.say(from == 0 ? "cases.analysis.years" : "cases.analysis.older"),
                Column.text(ui.say("cases.sme.year")),
                Column.figures(ui.say("cases.sme.headcount")),
                Column.figures(ui.say("cases.sme.turnover")),
                Column.figures(ui.say("cases.analysis.growth")),
                Column.figures(ui.say("cases.analysis.per-head")),
                Column.figures(ui.say("cases.sme.balance")));
    }

    private static String growth(FiguresOfYear year, Optional<FiguresOfYear> before, Ui ui) {
        return before.filter(earlier -> earlier.year() == year.year() - 1
                        && earlier.turnoverEur().signum() > 0)
                .map(earlier -> year.turnoverEur()
                        .subtract(earlier.turnoverEur())
                        .divide(earlier.turnoverEur(), DIGITS, RoundingMode.HALF_UP))
                .map(share -> (share.signum() > 0 ? "+" : "") + ui.format().share(share))
                .orElse("–");
    }

    private static String perHead(FiguresOfYear year, Ui ui) {
        return year.headcount().signum() > 0
                ? ui.format().number(year.turnoverEur().divide(year.headcount(), 0, RoundingMode.HALF_UP))
                : "–";
    }

    private static StepModel.Plan plan(CaseFile file, Optional<Table> before, Ui ui) {
        int rows = Math.min(MOST_ROWS, file.plan().sources().size() + SPARE_ROWS);
        return new StepModel.Plan(
                planFacts(file, ui),
                sources(file, ui),
                before,
                SOURCE_KINDS.stream()
                        .map(kind -> Option.of(kind, ui.say(sourceKey(kind))))
                        .toList(),
                IntStream.rangeClosed(1, rows).boxed().toList());
    }

    /** What the applicant says the money is for. */
    static List<Fact> planFacts(CaseFile file, Ui ui) {
        CaseFile.Plan plan = file.plan();
        return List.of(
                Fact.of(ui.say("cases.fact.purpose"), plan.purpose().orElse("")),
                Fact.of(
                        ui.say("cases.fact.amount"),
                        plan.amount().map(ui.format()::money).orElse("")),
                Fact.of(
                        ui.say("cases.fact.need"),
                        plan.need().map(ui.format()::money).orElse("")),
                Fact.of(
                        ui.say("cases.fact.life"),
                        plan.lifeMonths()
                                .map(months -> ui.say("cases.terms.months", months))
                                .orElse("")));
    }

    private static FormState filled(CaseFile file) {
        Map<String, String> known = new LinkedHashMap<>();
        int row = 0;
        for (CaseFile.Source source : file.plan().sources()) {
            String stem = "kalla" + ++row + "-";
            known.put(stem + "slag", source.kind());
            known.put(stem + "namn", source.name());
            known.put(
                    stem + "belopp",
                    source.amount().stripTrailingZeros().toPlainString().replace('.', ','));
            source.approved().ifPresent(yes -> known.put(stem + "godkand", yes ? "ja" : "nej"));
            source.secured().ifPresent(yes -> known.put(stem + "tryggad", yes ? "ja" : "nej"));
            known.put(stem + "underlag", source.evidence());
        }
        return FormState.filled(known);
    }

    private static Table sources(CaseFile file, Ui ui) {
        Table.Rows rows = new Table.Rows();
        BigDecimal sum = file.plan().amount().orElse(BigDecimal.ZERO);
        for (CaseFile.Source source : file.plan().sources()) {
            sum = sum.add(source.amount());
            rows.add(
                    Cell.of(payer(source, ui)).under(ui.say(sourceKey(source.kind()))),
                    Cell.of(ui.format().money(source.amount())),
                    yesNo(source.secured(), ui).under(source.evidence()),
                    yesNo(source.approved(), ui));
        }
        return rows.under(
                ui.say("cases.plan.sources", ui.format().money(sum)),
                Column.text(ui.say("cases.plan.who")),
                Column.figures(ui.say("cases.plan.amount")),
                Column.text(ui.say("cases.plan.secured")),
                Column.text(ui.say("cases.plan.approved")));
    }

    /** Who pays, by name where one was told. */
    static String payer(CaseFile.Source source, Ui ui) {
        return source.name().isEmpty() ? ui.say(sourceKey(source.kind())) : source.name();
    }

    private static Cell yesNo(Optional<Boolean> answer, Ui ui) {
        return answer.map(yes -> Cell.of(yes ? ui.say("cases.yes") : ui.say("cases.no")))
                .orElseGet(() -> Cell.tag(new Tag(ui.say("cases.unknown"), Tone.WAIT)));
    }

    static String sourceKey(String kind) {
        return "cases.source." + kind;
    }
}
