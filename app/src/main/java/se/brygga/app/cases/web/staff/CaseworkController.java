package se.brygga.app.cases.web.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.platform.Actor;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Redirect;
import se.brygga.core.financing.StatedFacts;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lawbook;

/** What an officer does to a case. Each form ends in its own address, so that going back never does it twice. */
@Controller
class CaseworkController {

    private static final String CASE = "/arbete/arende/{nr}/";
    private static final int SHORTEST = 10;

    private final Desk desk;
    private final StepViews views;
    private final Casework casework;
    private final Lawbook lawbook;

    CaseworkController(Desk desk, StepViews views, Casework casework, Lawbook lawbook) {
        this.desk = desk;
        this.views = views;
        this.casework = casework;
        this.lawbook = lawbook;
    }

    /** A posted form, the step on whose page it stands, and the word for when it is done. */
    private record Post(Posted posted, CaseStep step, String done) {
        Sitting sitting() {
            return posted.sitting();
        }

        FormState form() {
            return posted.form();
        }

        Actor actor() {
            return sitting().actor();
        }

        Casework.Seen seen() {
            return posted.seen();
        }

        Post with(FieldError error) {
            return withAll(List.of(error));
        }

        Post withAll(List<FieldError> errors) {
            return new Post(posted.with(form().withAll(errors)), step, done);
        }
    }

    @PostMapping(CASE + "ta")
    Answer take(Posted posted) {
        Post post = new Post(posted, CaseStep.COMPLETE, "ta");
        return settle(post, "innehall", casework.take(post.actor(), post.seen()));
    }

    @PostMapping(CASE + "fortsatt")
    Answer resume(Posted posted) {
        Post post = new Post(posted, CaseStep.COMPLETE, "fortsatt");
        return settle(post, "innehall", casework.resume(post.actor(), post.seen()));
    }

    @PostMapping(CASE + "komplettera")
    Answer ask(Posted posted) {
        Post post = new Post(posted, CaseStep.COMPLETE, "komplettera");
        FormState form = post.form();
        if (form.value("vad").isEmpty()) {
            post = post.with(FieldError.of("vad", "cases.error.item"));
        }
        if (form.value("meddelande").length() < SHORTEST) {
            post = post.with(FieldError.of("meddelande", "cases.error.text", SHORTEST));
        }
        Optional<LocalDate> due = Input.date(form.value("senast"));
        if (due.filter(day -> day.isAfter(posted.sitting().ui().today())).isEmpty()) {
            post = post.with(FieldError.of("senast", "cases.error.due", form.value("senast")));
        }
        return post.form().isValid()
                ? settle(
                        post,
                        "vad",
                        casework.ask(
                                post.actor(),
                                post.seen(),
                                form.value("vad"),
                                form.value("meddelande"),
                                due.orElseThrow()))
                : again(post, false);
    }

    @PostMapping(CASE + "jav")
    Answer conflict(Posted posted) {
        Post post = new Post(posted, CaseStep.CONFLICT, "jav");
        FormState form = post.form();
        if (!List.of("ja", "nej").contains(form.value("jav"))) {
            post = post.with(FieldError.of("jav", "cases.error.conflict"));
        } else if (form.value("jav").equals("ja") && form.value("grund").length() < SHORTEST) {
            post = post.with(FieldError.of("grund", "cases.error.text", SHORTEST));
        }
        boolean conflict = form.value("jav").equals("ja");
        return post.form().isValid()
                ? settle(
                        post, "jav", casework.declareConflict(post.actor(), post.seen(), conflict, form.value("grund")))
                : again(post, false);
    }

    @PostMapping(CASE + "jav-provat")
    Answer lift(Posted posted) {
        Post post = reasoned(new Post(posted, CaseStep.CONFLICT, "jav-provat"), "skal");
        Optional<UUID> person = id(post.form().value("vem"));
        if (person.isEmpty()) {
            post = post.with(FieldError.of("vem", "cases.error.choose"));
        }
        return post.form().isValid()
                ? settle(
                        post,
                        "vem",
                        casework.liftConflict(
                                post.actor(),
                                post.seen(),
                                person.orElseThrow(),
                                post.form().value("skal")))
                : again(post, false);
    }

    @PostMapping(CASE + "plan")
    Answer sources(Posted posted) {
        Post post = new Post(posted, CaseStep.ANALYSIS, "plan");
        SourcesForm form = SourcesForm.of(post.form());
        return form.faults().isEmpty()
                ? settle(post, "kalla1-slag", casework.setSources(post.actor(), post.seen(), form.sources()))
                : again(post.withAll(form.faults()), false);
    }

    @PostMapping(CASE + "uppgift")
    Answer fact(Posted posted) {
        Post post = new Post(posted, CaseStep.LAW, "uppgift");
        FormState form = post.form();
        String name = form.value("uppgift");
        if (!StatedFacts.NAMES.contains(name)) {
            post = post.with(FieldError.of("svar", "cases.error.fact", name));
        }
        if (!List.of("ja", "nej").contains(form.value("svar"))) {
            post = post.with(FieldError.of("svar", "cases.error.yes-no"));
        }
        if (form.value("kalla").isEmpty()) {
            post = post.with(FieldError.of("kalla", "cases.error.source"));
        }
        CaseFile.StatedFact stated = new CaseFile.StatedFact(form.value("svar").equals("ja"), form.value("kalla"));
        return post.form().isValid()
                ? settle(post, "svar", casework.state(post.actor(), post.seen(), name, stated))
                : again(post, false);
    }

    @PostMapping(CASE + "bedomning")
    Answer judge(Posted posted) {
        Post post = new Post(posted, CaseStep.LAW, "bedomning");
        FormState form = post.form();
        if (!List.of("ja", "nej").contains(form.value("svar"))) {
            post = post.with(FieldError.of("svar", "cases.error.yes-no"));
        }
        post = reasoned(post, "text");
        boolean met = form.value("svar").equals("ja");
        return post.form().isValid()
                ? settle(
                        post,
                        "svar",
                        casework.judge(post.actor(), post.seen(), form.value("paragraf"), met, form.value("text")))
                : again(post, false);
    }

    @PostMapping(CASE + "skal")
    Answer reason(Posted posted) {
        Post post = reasoned(new Post(posted, CaseStep.LAW, "skal"), "text");
        FormState form = post.form();
        if (!List.of("APPROPRIATE", "SPECIAL_REASONS", "EXCEPTIONAL_REASONS").contains(form.value("grad"))) {
            post = post.with(FieldError.of("text", "cases.error.choose"));
        }
        return post.form().isValid()
                ? settle(
                        post,
                        "text",
                        casework.reason(
                                post.actor(),
                                post.seen(),
                                form.value("paragraf"),
                                form.value("grad"),
                                form.value("text")))
                : again(post, false);
    }

    @PostMapping(CASE + "samma-stod")
    Answer same(Posted posted) {
        Post post = reasoned(new Post(posted, CaseStep.AID, "samma-stod"), "skal");
        FormState form = post.form();
        Optional<UUID> declared = id(form.value("intyg"));
        Optional<UUID> registered = id(form.value("post"));
        if (declared.isEmpty()) {
            post = post.with(FieldError.of("intyg", "cases.error.choose"));
        }
        if (registered.isEmpty() && !form.value("post").equals(StepModel.Pairs.NONE)) {
            post = post.with(FieldError.of("post", "cases.error.choose"));
        }
        return post.form().isValid()
                ? settle(
                        post,
                        "post",
                        casework.markSame(
                                post.actor(),
                                post.seen(),
                                new Casework.SameAward(declared.orElseThrow(), registered, form.value("skal"))))
                : again(post, false);
    }

    private static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    @PostMapping(CASE + "villkor")
    Answer terms(Posted posted) {
        LawOn law = lawbook.on(posted.sitting().ui().today());
        Post post = new Post(posted.with(TermsForm.checked(posted.form(), law)), CaseStep.TERMS, "villkor");
        boolean save = post.form().value("gor").equals("spara");
        return save && post.form().isValid()
                ? settle(
                        post,
                        "belopp",
                        casework.setTerms(
                                post.actor(),
                                post.seen(),
                                TermsForm.read(
                                        post.form(),
                                        law,
                                        TermsForm.currency(posted.sitting().file()))))
                : again(post, false);
    }

    @PostMapping(CASE + "forslag")
    Answer propose(Posted posted) {
        Post post = reasoned(new Post(posted, CaseStep.PROPOSAL, "forslag"), "motivering");
        FormState form = post.form();
        Optional<CaseOutcome> outcome = outcome(form.value("utfall"));
        if (outcome.isEmpty()) {
            post = post.with(FieldError.of("utfall", "cases.error.outcome"));
        }
        long conditions = lines(
                posted.sitting().file().terms().map(CaseFile.Terms::conditions).orElse(""));
        if (!form.value("villkor-en").isBlank() && lines(form.value("villkor-en")) != conditions) {
            post = post.with(FieldError.of("villkor-en", "cases.error.english-lines", conditions));
        }
        CaseFile.English english = CaseFile.English.typed(form.value("motivering-en"), form.value("villkor-en"));
        return post.form().isValid()
                ? settle(
                        post,
                        "utfall",
                        casework.propose(
                                post.actor(),
                                post.seen(),
                                new Casework.Motion(
                                        outcome.orElseThrow(),
                                        form.value("motivering"),
                                        english,
                                        views.standing(posted.sitting()))))
                : again(post, false);
    }

    private static long lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).count();
    }

    static Optional<CaseOutcome> outcome(String typed) {
        return switch (typed) {
            case "bevilja" -> Optional.of(CaseOutcome.APPROVED);
            case "avsla" -> Optional.of(CaseOutcome.DECLINED);
            default -> Optional.empty();
        };
    }

    private static Post reasoned(Post post, String field) {
        return post.form().value(field).length() < SHORTEST
                ? post.with(FieldError.of(field, "cases.error.text", SHORTEST))
                : post;
    }

    /** Goes on when it was done; else shows the page again with what was typed and why it was not. */
    private Answer settle(Post post, String field, Change change) {
        return switch (change) {
            case Change.Done done ->
                new Redirect(post.step().address(post.sitting().number()) + "?klart=" + post.done());
            case Change.Refused(Refusal why) -> again(post.with(FieldError.of(field, why.key())), false);
            case Change.Stale stale -> again(post.with(FieldError.of(field, "cases.error.stale")), true);
        };
    }

    private Answer again(Post post, boolean stale) {
        Sitting now = desk.again(post.sitting());
        return views.show(
                now,
                post.step(),
                new StepViews.Turn(
                        post.form(), Optional.empty(), stale, post.form().value("svara")));
    }
}
