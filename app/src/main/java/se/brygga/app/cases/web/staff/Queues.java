package se.brygga.app.cases.web.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.brygga.app.access.Mandate;
import se.brygga.app.access.People;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFilter;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Commitment;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;

/** How far the reader's mandates reach, and why a case that waits for a decision waits for somebody else's. */
@Component
final class Queues {

    private final Cases cases;
    private final People people;
    private final Names names;

    Queues(Cases cases, People people, Names names) {
        this.cases = cases;
        this.people = people;
        this.names = names;
    }

    WorkListPage.Queue of(SignedIn who, Ui ui, List<CaseRow> own) {
        LocalDate today = ui.today();
        List<String> reach = people.mandates(who.person(), today).stream()
                .map(mandate -> words(mandate, ui))
                .toList();
        Set<UUID> hers = own.stream().map(CaseRow::id).collect(Collectors.toSet());
        List<CaseRow> others = cases.list(who.scope(), everyProposal()).stream()
                .filter(row -> !hers.contains(row.id()))
                .limit(CaseFilter.PAGE_SIZE)
                .toList();
        return new WorkListPage.Queue(
                reach.isEmpty() ? List.of(ui.say("cases.queue.no-mandate")) : reach,
                others.isEmpty() ? Optional.empty() : Optional.of(table(others, who, ui)));
    }

    private static CaseFilter everyProposal() {
        return new CaseFilter(
                Set.of(CaseStatus.PROPOSED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CaseFilter.Sort.DUE,
                1);
    }

    private String words(Mandate mandate, Ui ui) {
        return ui.say(
                "cases.queue.mandate",
                ui.say(formKey(mandate.form())),
                names.company(mandate.company()),
                ui.format().money(mandate.maxAmount()));
    }

    private Table table(List<CaseRow> others, SignedIn who, Ui ui) {
        Map<UUID, Commitment> commitments =
                cases.commitments(who.scope(), others.stream().map(CaseRow::id).toList(), who.person(), ui.today());
        Table.Rows rows = new Table.Rows();
        for (CaseRow row : others) {
            rows.add(
                    Cell.link(row.applicant(), "/arbete/arende/" + row.number() + "/forslag")
                            .under(row.number()),
                    Cell.of(row.amount().map(ui.format()::money).orElse("–")),
                    Cell.of(Optional.ofNullable(commitments.get(row.id()))
                            .map(one -> why(one, ui))
                            .orElse("")));
        }
        return rows.under(
                ui.say("cases.queue.others"),
                Column.text(ui.say("cases.list.applicant")),
                Column.figures(ui.say("cases.fact.amount")),
                Column.text(ui.say("cases.queue.why")));
    }

    /** A case within reach that is not hers is one that she proposed, or that another page of the list holds. */
    private static String why(Commitment commitment, Ui ui) {
        return commitment.isWithinReach() ? ui.say("cases.queue.own") : MandateWords.refused(commitment, ui);
    }

    private static String formKey(String form) {
        return "access.form." + form;
    }
}
