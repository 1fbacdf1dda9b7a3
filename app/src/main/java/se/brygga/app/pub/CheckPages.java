package se.brygga.app.pub;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** "What fits me": a few questions, one a page, and a result with reasons. No sign-in, nothing stored. */
@Controller
class CheckPages {

    private final Institutional institution;
    private final FitCheck fit;
    private final UiFactory uis;

    CheckPages(Institutional institution, FitCheck fit, UiFactory uis) {
        this.institution = institution;
        this.fit = fit;
        this.uis = uis;
    }

    @GetMapping("/{language:sv|en}/vad-passar")
    Answer intro() {
        return Page.of("pub/check-intro", CheckQuestion.values().length);
    }

    @GetMapping("/{language:sv|en}/vad-passar/{slug}")
    Answer ask(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        CheckQuestion question = question(slug);
        return Page.of("pub/check-question", model(question, CheckAnswers.of(query), List.of(), uis.of(request)));
    }

    /** Takes the answer to one question: on to the next open one, or the same page with what is wrong. */
    @GetMapping("/{language:sv|en}/vad-passar/{slug}/svar")
    Answer answer(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        CheckQuestion question = question(slug);
        CheckAnswers answers = CheckAnswers.of(query);
        Ui ui = uis.of(request);
        List<FieldError> wrong = answers.errors(question);
        if (!wrong.isEmpty()) {
            return Page.of("pub/check-question", model(question, answers, wrong, ui))
                    .with(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new Redirect(answers.firstOpen()
                .map(q -> address(ui, q, answers))
                .orElseGet(() -> ui.to("/vad-passar/resultat") + answers.query()));
    }

    @GetMapping("/{language:sv|en}/vad-passar/resultat")
    Answer result(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request) {
        CheckAnswers answers = CheckAnswers.of(query);
        Ui ui = uis.of(request);
        Optional<CheckQuestion> open = answers.firstOpen();
        if (open.isPresent()) {
            return new Redirect(address(ui, open.get(), answers));
        }
        return Page.of(
                "pub/check-result",
                new ResultView(
                        fit.verdicts(answers, ui),
                        fit.headroom(answers, ui),
                        new GivenAnswers(institution, answers, ui).facts(),
                        institution.officeIn(answers.form().value("lan")),
                        answers.query()));
    }

    private CheckView model(CheckQuestion question, CheckAnswers answers, List<FieldError> wrong, Ui ui) {
        String back = question.previous().map(q -> address(ui, q, answers)).orElseGet(() -> ui.to("/vad-passar"));
        return new CheckView(
                question.slug(),
                question.number(),
                CheckQuestion.values().length,
                answers.form().withAll(wrong),
                options(question, ui),
                answers.besides(question),
                back);
    }

    private static List<Option> named(Collection<String> codes, String key, Ui ui) {
        return codes.stream().map(code -> Option.of(code, ui.say(key + code))).toList();
    }

    private List<Option> options(CheckQuestion question, Ui ui) {
        return switch (question) {
            case PHASE ->
                CheckAnswers.PHASES.stream()
                        .map(p ->
                                new Option(p, ui.say("pub.check.phase." + p), ui.say("pub.check.phase." + p + ".more")))
                        .toList();
            case SIZE -> named(CheckAnswers.SIZES, "pub.check.size.", ui);
            case COUNTY -> institution.counties();
            case INDUSTRY -> institution.industries(ui);
            case NEEDS -> institution.needs(ui);
            case SUPPORT -> named(CheckAnswers.SUPPORTS, "pub.check.support.", ui);
            case AMOUNT, OTHERS -> List.of();
        };
    }

    private static String address(Ui ui, CheckQuestion question, CheckAnswers answers) {
        return ui.to("/vad-passar/" + question.slug()) + answers.query();
    }

    private static CheckQuestion question(String slug) {
        return CheckQuestion.of(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
