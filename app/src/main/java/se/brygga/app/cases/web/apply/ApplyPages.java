package se.brygga.app.cases.web.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Intake;
import se.brygga.app.documents.Files;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Task;
import se.brygga.app.web.ui.Ui;

/** The application itself: task list, one question a page, and the lists of linked companies and of other aid. */
@Controller
@RequestMapping("/{language:sv|en}/mina/ansokan/{number}")
class ApplyPages {

    /** The name of the button that ends a list. */
    private static final String DONE = "klar";

    private final Mine mine;
    private final Cases cases;
    private final Intake intake;
    private final AnswerCheck check;
    private final Applicants applicants;
    private final ApplyTexts texts;
    private final Files files;

    ApplyPages(Mine mine, Cases cases, Intake intake, Checks checks, ApplyTexts texts, Files files) {
        this.mine = mine;
        this.cases = cases;
        this.intake = intake;
        this.check = checks.check();
        this.applicants = checks.applicants();
        this.texts = texts;
        this.files = files;
    }

    /** What looks at an answer: by itself, and beside what is known of the applicant. */
    @Component
    record Checks(AnswerCheck check, Applicants applicants) {}

    /** A draft that is open for writing, and what has been typed in it. */
    private record Draft(CaseFile file, ApplyAnswers answers, Ui ui) {

        String base() {
            return ui.to("/mina/ansokan/" + file.number());
        }
    }

    @GetMapping("/uppgifter")
    Answer tasks(SignedIn me, @PathVariable String number, Ui ui) {
        if (isSent(me, number)) {
            return new Redirect(ui.to("/mina/ansokan/" + number + "/status"));
        }
        Draft draft = draft(me, number, ui);
        List<ApplyQuestion> open = open(draft.answers());
        Optional<String> next = open.stream().findFirst().map(question -> draft.base() + "/fraga/" + question.slug());
        return Page.of(
                "cases/apply/tasks",
                new TasksView(
                        draft.file(),
                        groups(me, draft, open.isEmpty()),
                        open.size(),
                        next,
                        draft.base(),
                        Mine.isOwn(me, draft.file())));
    }

    /** The questions, and after them the papers and the sending. */
    private List<Task.Group> groups(SignedIn me, Draft draft, boolean ready) {
        List<Task.Group> groups = new ArrayList<>(texts.tasks(draft.answers(), draft.base(), draft.ui()));
        int papers = files.list(mine.actor(me).scope(), draft.file().id()).size();
        groups.add(texts.last(draft.base(), papers, ready, draft.ui()));
        return groups;
    }

    @GetMapping("/fraga/{slug}")
    Answer ask(SignedIn me, @PathVariable String number, @PathVariable String slug, Ui ui) {
        if (isSent(me, number)) {
            return new Redirect(ui.to("/mina/ansokan/" + number + "/status"));
        }
        Draft draft = draft(me, number, ui);
        ApplyQuestion question = question(slug);
        FormState form = question.isList() ? FormState.empty() : draft.answers().form();
        return Page.of("cases/apply/question", view(draft, question, form));
    }

    /** Keeps what was typed, right or wrong, and goes on when it is right. */
    @PostMapping("/fraga/{slug}")
    Answer answer(
            SignedIn me,
            @PathVariable String number,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> posted,
            Ui ui) {
        if (isSent(me, number)) {
            return new Redirect(ui.to("/mina/ansokan/" + number + "/status?redan=skickad"));
        }
        Draft draft = draft(me, number, ui);
        ApplyQuestion question = question(slug);
        if (question.isList()) {
            return posted.containsKey(DONE) ? done(me, draft, question, posted) : add(me, draft, question, posted);
        }
        Map<String, String> typed = typed(question, posted);
        intake.save(mine.actor(me), draft.file().id(), typed);
        ApplyAnswers answers = with(draft.answers(), typed);
        List<FieldError> faults = new ArrayList<>(check.faults(question, answers));
        if (faults.isEmpty() && isSomebodyElses(me, draft, question, answers)) {
            faults.add(FieldError.of("number", "apply.fault.not-own-number"));
        }
        if (!faults.isEmpty()) {
            FormState form = answers.form().withAll(texts.told(faults, answers, answers, ui));
            return Page.form("cases/apply/question", view(draft, question, form), form);
        }
        return new Redirect(question.next(answers)
                .map(next -> draft.base() + "/fraga/" + next.slug())
                .orElse(draft.base() + "/uppgifter"));
    }

    private boolean isSomebodyElses(SignedIn me, Draft draft, ApplyQuestion question, ApplyAnswers answers) {
        // Whoever helps types the applicant's number, which the sending holds against the applicant.
        return question == ApplyQuestion.NUMBER
                && Mine.isOwn(me, draft.file())
                && applicants.isSomebodyElses(
                        new Applicants.Self(
                                me.person(), draft.file().applicant().party()),
                        answers);
    }

    /** Goes on from a list; an entry that is filled in and was not added yet goes along, or says what it lacks. */
    private Answer done(SignedIn me, Draft draft, ApplyQuestion question, MultiValueMap<String, String> posted) {
        boolean blank = typed(question, posted).values().stream().allMatch(String::isBlank);
        Redirect onward = new Redirect(after(draft, question));
        Answer answer = blank ? onward : add(me, draft, question, posted);
        return answer instanceof Redirect ? onward : answer;
    }

    private Answer add(SignedIn me, Draft draft, ApplyQuestion question, MultiValueMap<String, String> posted) {
        ApplyAnswers entry = new ApplyAnswers(typed(question, posted));
        List<FieldError> faults = new ArrayList<>(check.faults(question, entry));
        if (faults.isEmpty()) {
            faults.addAll(check.amongOthers(question, entry, draft.answers()));
        }
        Optional<Integer> free = draft.answers().freeNumber(question);
        if (free.isEmpty()) {
            faults.add(FieldError.of(question.fields().getFirst().name(), "apply.fault.full"));
        }
        if (!faults.isEmpty() || free.isEmpty()) {
            FormState form = FormState.of(posted).withAll(texts.told(faults, entry, draft.answers(), draft.ui()));
            return Page.form("cases/apply/question", view(draft, question, form), form);
        }
        Map<String, String> numbered = new LinkedHashMap<>();
        entry.typed().forEach((field, value) -> numbered.put(ApplyAnswers.key(question, free.get(), field), value));
        intake.save(mine.actor(me), draft.file().id(), numbered);
        return new Redirect(draft.base() + "/fraga/" + question.slug());
    }

    @PostMapping("/fraga/{slug}/ta-bort/{entry}")
    Answer remove(SignedIn me, @PathVariable String number, @PathVariable String slug, @PathVariable int entry, Ui ui) {
        if (isSent(me, number)) {
            return new Redirect(ui.to("/mina/ansokan/" + number + "/status?redan=skickad"));
        }
        Draft draft = draft(me, number, ui);
        ApplyQuestion question = question(slug);
        Map<String, String> emptied = new LinkedHashMap<>();
        question.fields().forEach(field -> emptied.put(ApplyAnswers.key(question, entry, field.name()), ""));
        intake.save(mine.actor(me), draft.file().id(), emptied);
        return new Redirect(draft.base() + "/fraga/" + slug);
    }

    /** Questions that are asked and not yet answered in full. */
    private List<ApplyQuestion> open(ApplyAnswers answers) {
        return Arrays.stream(ApplyQuestion.values())
                .filter(question -> question.asked(answers))
                .filter(question ->
                        !check.complete(question, answers) || (!answers.touched(question) && !onlyOptional(question)))
                .toList();
    }

    private static boolean onlyOptional(ApplyQuestion question) {
        return question.fields().stream().allMatch(ApplyField::optional);
    }

    private QuestionView view(Draft draft, ApplyQuestion question, FormState form) {
        Ui ui = draft.ui();
        List<QuestionView.FieldView> fields = question.fields().stream()
                .map(field -> new QuestionView.FieldView(field, texts.options(field, ui), words(field, draft)))
                .toList();
        List<QuestionView.Line> lines = question.isList()
                ? draft.answers().entries(question).stream()
                        .map(entry -> new QuestionView.Line(
                                texts.line(question, entry.answers(), ui),
                                draft.base() + "/fraga/" + question.slug() + "/ta-bort/" + entry.number()))
                        .toList()
                : List.of();
        String back = question.previous(draft.answers())
                .map(before -> draft.base() + "/fraga/" + before.slug())
                .orElse(draft.base() + "/uppgifter");
        return new QuestionView(
                question.slug(),
                ApplyTexts.word("apply.question." + question.slug() + ".ask", draft.answers(), ui),
                texts.so(question, draft.answers(), ui),
                fields,
                form,
                lines,
                question.isList(),
                draft.base(),
                back);
    }

    private static String after(Draft draft, ApplyQuestion question) {
        return question.next(draft.answers())
                .map(next -> draft.base() + "/fraga/" + next.slug())
                .orElse(draft.base() + "/uppgifter");
    }

    private QuestionView.Words words(ApplyField field, Draft draft) {
        return new QuestionView.Words(
                ApplyTexts.word("apply.field." + field.name(), draft.answers(), draft.ui()),
                ApplyTexts.word("apply.hint." + field.name(), draft.answers(), draft.ui()),
                check.mayBeEmpty(field, draft.answers()));
    }

    /** Once it is sent, the pages of the draft lead to where the application is: Back never comes to a dead end. */
    private boolean isSent(SignedIn me, String number) {
        return mine.file(me, number).state().status() != CaseStatus.DRAFT;
    }

    private Draft draft(SignedIn me, String number, Ui ui) {
        CaseFile file = mine.file(me, number);
        if (file.state().status() != CaseStatus.DRAFT) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Draft(file, new ApplyAnswers(cases.answers(mine.actor(me).scope(), file.id())), ui);
    }

    private static ApplyQuestion question(String slug) {
        return ApplyQuestion.of(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, String> typed(ApplyQuestion question, MultiValueMap<String, String> posted) {
        Map<String, String> typed = new LinkedHashMap<>();
        question.fields()
                .forEach(field -> typed.put(
                        field.name(),
                        Optional.ofNullable(posted.getFirst(field.name())).orElse("")));
        return typed;
    }

    private static ApplyAnswers with(ApplyAnswers answers, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(answers.typed());
        all.putAll(typed);
        return new ApplyAnswers(all);
    }
}
