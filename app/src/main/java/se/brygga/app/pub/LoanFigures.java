package se.brygga.app.pub;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.brygga.app.web.ui.Chart;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.Formats;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.financing.loan.RepaymentSchedule;
import se.brygga.core.financing.loan.RepaymentSchedule.Instalment;

/**
 * A repayment schedule as figures, chart and tables.
 *
 * @param schedule the loan month by month
 * @param ui words and formats of the page
 */
public record LoanFigures(RepaymentSchedule schedule, Ui ui) {

    private static final int MONTHS_A_YEAR = 12;

    /** What is paid in the first month. */
    public String firstMonth() {
        return format().money(schedule.rows().getFirst().total());
    }

    /** The figures that matter most. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (schedule.loan().graceMonths() > 0) {
            facts.add(Fact.of(
                    ui.say(
                            "pub.calculator.afterGrace",
                            schedule.firstRepayment().number()),
                    format().money(schedule.firstRepayment().total())));
        }
        facts.add(Fact.of(
                ui.say("pub.calculator.last"),
                format().money(schedule.rows().getLast().total())));
        facts.add(Fact.of(ui.say("pub.calculator.interest"), format().money(schedule.totalInterest())));
        facts.add(Fact.of(ui.say("pub.calculator.total"), format().money(schedule.total())));
        return facts;
    }

    /** Principal and interest by year. */
    public Chart chart() {
        List<Year> years = byYear();
        String summary = ui.say(
                "pub.calculator.chart.summary",
                format().money(schedule.totalInterest()),
                format().money(schedule.loan().principal()));
        Chart.Words words = new Chart.Words(
                ui.say("pub.calculator.chart"),
                summary,
                ui.say("pub.calculator.chart.source", format().date(ui.today())));
        return new Chart(
                Chart.Kind.BARS,
                words,
                years.stream()
                        .map(y -> ui.say("pub.calculator.year", y.number()))
                        .toList(),
                List.of(
                        series("pub.calculator.principal", Year::principal),
                        series("pub.calculator.interestShort", Year::interest)));
    }

    /** The same figures as a table. */
    public Table years() {
        Table.Rows rows = new Table.Rows();
        for (Year year : byYear()) {
            rows.add(
                    Cell.of(ui.say("pub.calculator.year", year.number())),
                    money(year.principal()),
                    money(year.interest()),
                    money(year.principal().add(year.interest())),
                    money(year.balance()));
        }
        return rows.under(
                ui.say("pub.calculator.table"),
                Column.text(ui.say("pub.calculator.yearHeading")),
                principalHeading(),
                interestHeading(),
                totalHeading(),
                balanceHeading());
    }

    /** Every month. */
    public Table months() {
        Table.Rows rows = new Table.Rows();
        for (Instalment row : schedule.rows()) {
            rows.add(
                    Cell.of(format().count(row.number())),
                    money(row.principal()),
                    money(row.interest()),
                    money(row.total()),
                    money(row.balance()));
        }
        return rows.under(
                ui.say("pub.calculator.everyMonth"),
                Column.text(ui.say("pub.calculator.monthHeading")),
                principalHeading(),
                interestHeading(),
                totalHeading(),
                balanceHeading());
    }

    private record Year(int number, BigDecimal principal, BigDecimal interest, BigDecimal balance) {}

    private List<Year> byYear() {
        List<Year> years = new ArrayList<>();
        List<Instalment> rows = schedule.rows();
        for (int from = 0; from < rows.size(); from += MONTHS_A_YEAR) {
            List<Instalment> part = rows.subList(from, Math.min(rows.size(), from + MONTHS_A_YEAR));
            years.add(new Year(
                    from / MONTHS_A_YEAR + 1,
                    sum(part, Instalment::principal),
                    sum(part, Instalment::interest),
                    part.getLast().balance()));
        }
        return years;
    }

    private Chart.Series series(String key, Function<Year, BigDecimal> figure) {
        return new Chart.Series(ui.say(key), byYear().stream().map(figure).toList());
    }

    private static BigDecimal sum(List<Instalment> part, Function<Instalment, BigDecimal> figure) {
        return part.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Column principalHeading() {
        return Column.figures(ui.say("pub.calculator.principal"));
    }

    private Column interestHeading() {
        return Column.figures(ui.say("pub.calculator.interestShort"));
    }

    private Column totalHeading() {
        return Column.figures(ui.say("pub.calculator.toPay"));
    }

    private Column balanceHeading() {
        return Column.figures(ui.say("pub.calculator.balance"));
    }

    private Cell money(BigDecimal amount) {
        return Cell.of(format().money(amount));
    }

    private Formats format() {
        return ui.format();
    }
}
