package se.brygga.app.cases.web.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Profile;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.Link;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Task;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;
import se.brygga.core.enterprise.OrganisationNumber;

/** Puts questions and answers into the reader's words: options, task list, answers to check. */
@Component
class ApplyTexts {

    private static final int SHOWN = 40;

    private final Profile profile;
    private final AnswerCheck check;
    private final AidSoFar aid;

    ApplyTexts(Profile profile, AnswerCheck check, AidSoFar aid) {
        this.profile = profile;
        this.check = check;
        this.aid = aid;
    }

    /** A text that has another wording for some legal forms. */
    static String word(String key, ApplyAnswers answers, Ui ui) {
        String own = key + "." + answers.text("legalForm");
        return ui.has(own) ? ui.say(own) : ui.has(key) ? ui.say(key) : "";
    }

    /** Faults with the field's name and what was typed, so that each message says where, what and how to mend it. */
    List<FieldError> told(List<FieldError> faults, ApplyAnswers typed, ApplyAnswers all, Ui ui) {
        return faults.stream()
                .map(fault -> {
                    String value = typed.text(fault.field());
                    String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
                    return FieldError.of(
                            fault.field(),
                            fault.key(),
                            word("apply.field." + fault.field(), all, ui),
                            shown,
                            Integer.toString(value.length()));
                })
                .toList();
    }

    List<Option> options(ApplyField field, Ui ui) {
        return switch (field.kind()) {
            case CHOICE ->
                field.choices().stream().map(value -> choice(field, value, ui)).toList();
            case INDUSTRY ->
                profile.catalogue().industries().stream()
                        .map(industry -> Option.of(
                                industry.code(),
                                industry.texts().in(ui.language().code())))
                        .toList();
            default -> List.of();
        };
    }

    private static Option choice(ApplyField field, String value, Ui ui) {
        if (value.equals("yes") || value.equals("no")) {
            return Option.of(value, ui.say("apply.choice." + value));
        }
        String key = "apply.choice." + field.name() + "." + value;
        return new Option(value, ui.say(key), ui.has(key + ".more") ? ui.say(key + ".more") : "");
    }

    /** The task list: each question with its status word. */
    List<Task.Group> tasks(ApplyAnswers answers, String base, Ui ui) {
        List<Task.Group> groups = new ArrayList<>();
        for (ApplyQuestion.Group group : ApplyQuestion.Group.values()) {
            List<Task> tasks = new ArrayList<>();
            for (ApplyQuestion question : ApplyQuestion.values()) {
                if (question.group() == group && question.asked(answers)) {
                    tasks.add(new Task(
                            ui.say("apply.question." + question.slug() + ".short"),
                            "",
                            base + "/fraga/" + question.slug(),
                            status(question, answers, ui)));
                }
            }
            groups.add(new Task.Group(ui.say("apply.group." + group.name()), tasks));
        }
        return groups;
    }

    /** The last group: papers and sending. */
    Task.Group last(String base, int papers, boolean ready, Ui ui) {
        Tag come = papers == 0
                ? new Tag(ui.say("apply.papers.none"), Tone.QUESTION)
                : new Tag(ui.say("apply.papers.count", papers), Tone.OK);
        Tag send = ready
                ? new Tag(ui.say("apply.status.ready"), Tone.QUESTION)
                : new Tag(ui.say("apply.status.later"), Tone.PLAIN);
        return new Task.Group(
                ui.say("apply.group.PAPERS"),
                List.of(
                        new Task(ui.say("apply.papers.title"), "", base + "/dokument", come),
                        new Task(ui.say("apply.check.title"), "", base + "/kontrollera", send)));
    }

    /** What the entries of a list amount to: for earlier aid, what is left under the ceiling. */
    Optional<String> so(ApplyQuestion question, ApplyAnswers answers, Ui ui) {
        return question == ApplyQuestion.AID ? aid.told(answers, ui) : Optional.empty();
    }

    private Tag status(ApplyQuestion question, ApplyAnswers answers, Ui ui) {
        if (check.complete(question, answers) && (answers.touched(question) || !question.isList())) {
            return new Tag(
                    ui.say(answers.touched(question) ? "apply.status.done" : "apply.status.optional"),
                    answers.touched(question) ? Tone.OK : Tone.PLAIN);
        }
        return answers.touched(question)
                ? new Tag(ui.say("apply.status.mend"), Tone.WAIT)
                : new Tag(ui.say("apply.status.todo"), Tone.QUESTION);
    }

    /** Everything that was answered, group by group, with links to change it. */
    List<CheckView.Part> answered(ApplyAnswers answers, String base, Ui ui) {
        return Arrays.stream(ApplyQuestion.Group.values())
                .map(group -> new CheckView.Part(
                        group.name(), ui.say("apply.group." + group.name()), answered(group, answers, base, ui)))
                .filter(part -> !part.facts().isEmpty())
                .toList();
    }

    private List<Fact> answered(ApplyQuestion.Group group, ApplyAnswers answers, String base, Ui ui) {
        List<Fact> facts = new ArrayList<>();
        for (ApplyQuestion question : ApplyQuestion.values()) {
            if (question.group() == group && question.asked(answers)) {
                Link change = new Link(ui.say("apply.check.change"), base + "/fraga/" + question.slug());
                if (question.isList()) {
                    facts.add(Fact.of(
                            ui.say("apply.question." + question.slug() + ".short"),
                            lines(question, answers, ui),
                            change));
                } else {
                    question.fields()
                            .forEach(field -> facts.add(Fact.of(
                                    word("apply.field." + field.name(), answers, ui),
                                    shown(field, answers, ui),
                                    change)));
                }
            }
        }
        return facts;
    }

    private String lines(ApplyQuestion question, ApplyAnswers answers, Ui ui) {
        return answers.entries(question).stream()
                .map(entry -> line(question, entry.answers(), ui))
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    /** One entry of a list in one line. */
    String line(ApplyQuestion question, ApplyAnswers entry, Ui ui) {
        return question.fields().stream()
                .map(field -> shown(field, entry, ui))
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    /** Ten figures get their hyphen; a personal number is shown as typed, to be checked once more. */
    private static String number(String typed, Ui ui) {
        return OrganisationNumber.read(typed) instanceof OrganisationNumber.Reading.Accepted(OrganisationNumber number)
                ? ui.format().orgNumber(number.digits())
                : typed;
    }

    /** One answer in words, as it was meant. */
    String shown(ApplyField field, ApplyAnswers answers, Ui ui) {
        String typed = answers.text(field.name());
        return switch (field.kind()) {
            case CHOICE, INDUSTRY ->
                options(field, ui).stream()
                        .filter(option -> option.value().equals(typed))
                        .map(Option::label)
                        .findFirst()
                        .orElse("");
            case AMOUNT ->
                Optional.of(typed)
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> answers.amount(field.name()))
                        .map(amount -> field.name().endsWith("Eur")
                                ? ui.format().money(amount, "EUR")
                                : ui.format().money(amount))
                        .orElse(typed);
            case NUMBER_OF_APPLICANT -> typed.isEmpty() ? "" : number(typed, ui);
            case PERCENT -> typed.isEmpty() || typed.endsWith("%") ? typed : typed + " %";
            default -> typed;
        };
    }
}
