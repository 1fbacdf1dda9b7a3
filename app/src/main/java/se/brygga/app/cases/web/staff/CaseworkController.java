package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Refusal;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Redirect;
import se.brygga.core.financing.StatedFacts;

/** What an officer does to a case. Each form ends in its own address, so that going back never does it twice. */
@Controller
class CaseworkController {

    private static final String CASE = "/arbete/arende/{nr}/";
    private static final int SHORTEST = 10;

    private final Desk desk;
    private final StepViews views;
    private final Casework casework;

    CaseworkController(Desk desk, StepViews views, Casework casework) {
        this.desk = desk;
        this.views = views;
        this.casework = casework;
    }

    /** A posted form about a case. */
    private record Post(Sitting sitting, FormState form, CaseStep step, String done) {
        Casework.Seen seen() {
            return sitting.seen(form);
        }

        Post with(FieldError error) {
            return new Post(sitting, form.with(error), step, done);
        }
    }

    @PostMapping(CASE + "ta")
    Answer take(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.COMPLETE, "ta");
        return settle(post, "innehall", casework.take(post.sitting().actor(), post.seen()));
    }

    @PostMapping(CASE + "fortsatt")
    Answer resume(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.COMPLETE, "fortsatt");
        return settle(post, "innehall", casework.resume(post.sitting().actor(), post.seen()));
    }

    @PostMapping(CASE + "komplettera")
    Answer ask(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.COMPLETE, "komplettera");
        FormState form = post.form();
        if (form.value("vad").isEmpty()) {
            post = post.with(FieldError.of("vad", "cases.error.item"));
        }
        if (form.value("meddelande").length() < SHORTEST) {
            post = post.with(FieldError.of("meddelande", "cases.error.text", SHORTEST));
        }
        Optional<LocalDate> due = Input.date(form.value("senast"));
        if (due.filter(day -> day.isAfter(desk.sit(who, request, nr).ui().today()))
                .isEmpty()) {
            post = post.with(FieldError.of("senast", "cases.error.due", form.value("senast")));
        }
        return post.form().isValid()
                ? settle(
                        post,
                        "vad",
                        casework.ask(
                                post.sitting().actor(),
                                post.seen(),
                                form.value("vad"),
                                form.value("meddelande"),
                                due.orElseThrow()))
                : again(post, false);
    }

    @PostMapping(CASE + "jav")
    Answer conflict(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.CONFLICT, "jav");
        FormState form = post.form();
        if (!List.of("ja", "nej").contains(form.value("jav"))) {
            post = post.with(FieldError.of("jav", "cases.error.conflict"));
        } else if (form.value("jav").equals("ja") && form.value("grund").length() < SHORTEST) {
            post = post.with(FieldError.of("grund", "cases.error.text", SHORTEST));
        }
        boolean conflict = form.value("jav").equals("ja");
        return post.form().isValid()
                ? settle(
                        post,
                        "jav",
                        casework.declareConflict(post.sitting().actor(), post.seen(), conflict, form.value("grund")))
                : again(post, false);
    }

    @PostMapping(CASE + "plan")
    Answer sources(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.ANALYSIS, "plan");
        SourcesForm form = SourcesForm.of(post.form());
        return form.faults().isEmpty()
                ? settle(post, "kalla1-slag", casework.setSources(post.sitting().actor(), post.seen(), form.sources()))
                : again(new Post(post.sitting(), post.form().withAll(form.faults()), post.step(), post.done()), false);
    }

    @PostMapping(CASE + "uppgift")
    Answer fact(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.LAW, "uppgift");
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
                ? settle(post, "svar", casework.state(post.sitting().actor(), post.seen(), name, stated))
                : again(post, false);
    }

    @PostMapping(CASE + "bedomning")
    Answer judge(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.LAW, "bedomning");
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
                        casework.judge(
                                post.sitting().actor(), post.seen(), form.value("paragraf"), met, form.value("text")))
                : again(post, false);
    }

    @PostMapping(CASE + "skal")
    Answer reason(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = reasoned(new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.LAW, "skal"), "text");
        FormState form = post.form();
        if (!List.of("APPROPRIATE", "SPECIAL_REASONS", "EXCEPTIONAL_REASONS").contains(form.value("grad"))) {
            post = post.with(FieldError.of("text", "cases.error.choose"));
        }
        return post.form().isValid()
                ? settle(
                        post,
                        "text",
                        casework.reason(
                                post.sitting().actor(),
                                post.seen(),
                                form.value("paragraf"),
                                form.value("grad"),
                                form.value("text")))
                : again(post, false);
    }

    @PostMapping(CASE + "samma-stod")
    Answer same(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = reasoned(
                new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.AID, "samma-stod"), "skal");
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
                                post.sitting().actor(),
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
    Answer terms(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Sitting sitting = desk.sit(who, request, nr);
        LocalDate today = sitting.ui().today();
        Post post = new Post(sitting, TermsForm.checked(FormState.of(posted), today), CaseStep.TERMS, "villkor");
        boolean save = post.form().value("gor").equals("spara");
        return save && post.form().isValid()
                ? settle(
                        post,
                        "belopp",
                        casework.setTerms(post.sitting().actor(), post.seen(), TermsForm.read(post.form(), today)))
                : again(post, false);
    }

    @PostMapping(CASE + "forslag")
    Answer propose(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam MultiValueMap<String, String> posted) {
        Post post = reasoned(
                new Post(desk.sit(who, request, nr), FormState.of(posted), CaseStep.PROPOSAL, "forslag"), "motivering");
        FormState form = post.form();
        Optional<CaseOutcome> outcome = outcome(form.value("utfall"));
        if (outcome.isEmpty()) {
            post = post.with(FieldError.of("utfall", "cases.error.outcome"));
        }
        return post.form().isValid()
                ? settle(
                        post,
                        "utfall",
                        casework.propose(
                                post.sitting().actor(), post.seen(), outcome.orElseThrow(), form.value("motivering")))
                : again(post, false);
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

    /** What others bear, as typed. */
    private record SourcesForm(List<CaseFile.Source> sources, List<FieldError> faults) {

        private static final int MOST = 8;

        static SourcesForm of(FormState form) {
            List<CaseFile.Source> sources = new ArrayList<>();
            List<FieldError> faults = new ArrayList<>();
            for (int row = 1; row <= MOST; row++) {
                String stem = "kalla" + row + "-";
                if (form.value(stem + "slag").isEmpty()
                        && form.value(stem + "belopp").isEmpty()) {
                    continue;
                }
                Optional<BigDecimal> amount =
                        Input.amount(form.value(stem + "belopp")).filter(sum -> sum.signum() > 0);
                if (!AnalysisViews.SOURCE_KINDS.contains(form.value(stem + "slag"))) {
                    faults.add(FieldError.of(stem + "slag", "cases.error.choose"));
                } else if (amount.isEmpty()) {
                    faults.add(FieldError.of(stem + "belopp", "cases.error.amount", form.value(stem + "belopp")));
                } else {
                    sources.add(new CaseFile.Source(
                            form.value(stem + "slag"),
                            form.value(stem + "namn"),
                            amount.get(),
                            yesNo(form.value(stem + "godkand")),
                            yesNo(form.value(stem + "tryggad")),
                            form.value(stem + "underlag")));
                }
            }
            return new SourcesForm(sources, faults);
        }

        private static Optional<Boolean> yesNo(String typed) {
            return typed.equals("ja") ? Optional.of(true) : typed.equals("nej") ? Optional.of(false) : Optional.empty();
        }
    }
}
