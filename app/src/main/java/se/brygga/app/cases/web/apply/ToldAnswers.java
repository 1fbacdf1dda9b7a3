package se.brygga.app.cases.web.apply;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.enterprise.OrganisationNumber;

/** What an applicant told, for whoever handles the case: the questions in their order and their own words. */
@Component
public class ToldAnswers {

    private final ApplyTexts texts;

    ToldAnswers(ApplyTexts texts) {
        this.texts = texts;
    }

    /** One row for each answer; the last figures of a personal number stay hidden, as on every page of staff. */
    public Table table(Map<String, String> told, Ui ui) {
        ApplyAnswers answers = new ApplyAnswers(told);
        Table.Rows rows = new Table.Rows();
        for (ApplyQuestion question : ApplyQuestion.values()) {
            if (!question.asked(answers)) {
                continue;
            }
            if (question.isList()) {
                String heading = ui.say("apply.question." + question.slug() + ".short");
                answers.entries(question)
                        .forEach(entry ->
                                rows.add(Cell.of(heading), Cell.of(texts.line(question, entry.answers(), ui))));
            } else {
                question.fields().stream()
                        .filter(field -> !answers.text(field.name()).isEmpty())
                        .forEach(field -> rows.add(
                                Cell.of(ApplyTexts.word("apply.field." + field.name(), answers, ui)),
                                Cell.of(shown(field, answers, ui))));
            }
        }
        return rows.under(
                ui.say("cases.complete.answers"),
                Column.text(ui.say("cases.complete.question")),
                Column.text(ui.say("cases.complete.answer")));
    }

    /** Whom to contact: name, telephone and mail in one line; empty where the application does not say. */
    public String contact(Map<String, String> told) {
        ApplyAnswers answers = new ApplyAnswers(told);
        return Stream.of("contactName", "contactPhone", "contactEmail")
                .map(answers::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String shown(ApplyField field, ApplyAnswers answers, Ui ui) {
        boolean personal = field.kind() == ApplyField.Kind.NUMBER_OF_APPLICANT
                && !(OrganisationNumber.read(answers.text(field.name()))
                        instanceof OrganisationNumber.Reading.Accepted);
        String words = texts.shown(field, answers, ui);
        return personal ? words.replaceFirst("[-+ ]?\\d{4}$", "-••••") : words;
    }
}
