package se.brygga.app.cases.web.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.aid.RateBook;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Outcome;

/** C10: what is offered, and what it would mean. */
@Component
final class TermsViews {

    private final RateBook rates;
    private final LawReader law;
    private final Lawbook lawbook;
    private final EarlierVersions earlier;

    TermsViews(RateBook rates, LawReader law, Lawbook lawbook, EarlierVersions earlier) {
        this.earlier = earlier;
        this.rates = rates;
        this.law = law;
        this.lawbook = lawbook;
    }

    StepModel.Terms terms(StepViews.Scene scene) {
        Sitting sitting = scene.sitting();
        Ui ui = sitting.ui();
        boolean typed = !scene.turn().form().values().isEmpty();
        FormState form = typed ? scene.turn().form() : TermsForm.filled(sitting.file());
        Optional<CaseFile.Terms> shown = typed
                ? Optional.of(form)
                        .filter(FormState::isValid)
                        .map(valid -> TermsForm.read(valid, lawbook.on(ui.today()), TermsForm.currency(sitting.file())))
                : sitting.file().terms();
        return new StepModel.Terms(
                scene.frame(),
                form,
                rateWords(ui),
                new StepModel.Grounds(
                        MarginForm.RATINGS.stream()
                                .map(rating -> Option.of(rating, ui.say(ratingKey(rating))))
                                .toList(),
                        MarginForm.LEVELS.stream()
                                .map(level -> Option.of(level, ui.say(levelKey(level))))
                                .toList()),
                TermsForm.PAYMENTS.stream()
                        .map(count -> Option.of(count, ui.say(paymentsKey(count))))
                        .toList(),
                TermsForm.AMORTISATIONS.stream()
                        .map(kind -> Option.of(kind, ui.say(amortisationKey(kind))))
                        .toList(),
                kinds(sitting.file(), ui),
                IntStream.rangeClosed(1, TermsForm.COLLATERAL_ROWS).boxed().toList(),
                shown.map(terms -> preview(terms, scene, !typed)),
                earlier.terms(scene.history().versions(), ui));
    }

    /** Kinds of collateral to choose from, with those that the case already has in words of its own. */
    private static List<Option> kinds(CaseFile file, Ui ui) {
        return Stream.concat(
                        TermsForm.COLLATERAL_KINDS.stream(),
                        file.terms().stream()
                                .flatMap(terms -> terms.collateral().stream())
                                .map(CaseFile.Collateral::kind))
                .distinct()
                .map(kind -> Option.of(kind, Names.collateral(kind, ui)))
                .toList();
    }

    private String rateWords(Ui ui) {
        LocalDate day = ui.today();
        return rates.on(day)
                .base()
                .map(known -> ui.say(
                        "cases.terms.base",
                        ui.format().percent(known.value().stripTrailingZeros()),
                        known.from().toString(),
                        known.invented() ? ui.say("cases.terms.invented") : known.source()))
                .orElseGet(() -> ui.say("cases.terms.no-base", day.toString()));
    }

    private StepModel.Preview preview(CaseFile.Terms terms, StepViews.Scene scene, boolean saved) {
        Ui ui = scene.sitting().ui();
        Optional<LawAnswer> answer = saved || scene.sitting().isClosed()
                ? scene.law()
                : law.now(with(scene.sitting().file(), terms), ui);
        List<Fact> facts = new ArrayList<>();
        Optional<LoanYears> years = LoanYears.of(terms);
        years.ifPresent(loan -> {
            facts.add(Fact.of(ui.say("cases.terms.first"), ui.format().money(loan.first())));
            facts.add(Fact.of(ui.say("cases.terms.interest"), ui.format().money(loan.interest())));
        });
        answer.flatMap(LawAnswer::aid).ifPresent(aid -> {
            facts.add(Fact.of(
                    ui.say("cases.terms.aid"),
                    aid.sek().map(ui.format()::money).map(sek -> sek + " · ").orElse("")
                            + ui.format().money(aid.eur(), "EUR")));
            facts.add(Fact.of(ui.say("cases.terms.left"), ui.format().money(aid.after(), "EUR")));
        });
        answer.ifPresent(one -> facts.add(Fact.of(ui.say("cases.terms.law"), "", outcome(one, ui))));
        return new StepModel.Preview(facts, table(years.map(LoanYears::years).orElse(List.of()), ui), saved);
    }

    static Tag outcome(LawAnswer answer, Ui ui) {
        Outcome outcome = answer.outcome();
        return switch (outcome) {
            case MET -> new Tag(ui.say("cases.finding.MET"), Tone.OK);
            case NOT_MET -> new Tag(ui.say("cases.finding.NOT_MET"), Tone.NO);
            case FOR_JUDGEMENT -> new Tag(ui.say("cases.finding.open", answer.open()), Tone.QUESTION);
            case UNDETERMINED -> new Tag(ui.say("cases.finding.open", answer.open()), Tone.WAIT);
        };
    }

    private static CaseFile with(CaseFile file, CaseFile.Terms terms) {
        return new CaseFile(
                file.id(),
                file.number(),
                file.version(),
                file.place(),
                file.applicant(),
                file.form(),
                file.product(),
                file.state(),
                file.plan(),
                Optional.of(terms),
                file.grounds(),
                file.procedure(),
                file.invented());
    }

    private static Table table(List<LoanYears.Year> years, Ui ui) {
        Table.Rows rows = new Table.Rows();
        for (LoanYears.Year year : years) {
            rows.add(
                    Cell.of(Integer.toString(year.number())),
                    Cell.of(ui.format().money(year.interest())),
                    Cell.of(ui.format().money(year.repaid())),
                    Cell.of(ui.format().money(year.left())));
        }
        return rows.under(
                ui.say("cases.terms.years"),
                Column.text(ui.say("cases.terms.year")),
                Column.figures(ui.say("cases.terms.year-interest")),
                Column.figures(ui.say("cases.terms.repaid")),
                Column.figures(ui.say("cases.terms.balance")));
    }

    static String ratingKey(String rating) {
        return "cases.rating." + rating;
    }

    static String levelKey(String level) {
        return "cases.collateral-level." + level;
    }

    static String paymentsKey(String count) {
        return "cases.payments." + count;
    }

    static String amortisationKey(String kind) {
        return "cases.amortisation." + kind;
    }
}
