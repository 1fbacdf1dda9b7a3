package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Casework;
import se.brygga.app.cases.Change;
import se.brygga.app.cases.Commitment;
import se.brygga.app.cases.Decisions;
import se.brygga.app.cases.Refusal;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/** C14: the decision by a second person. A page to read, a page to check, and only then the decision. */
@Controller
class DecisionController {

    private static final String DECISION = "/arbete/arende/{nr}/beslut";
    private static final String TEMPLATE = "cases/staff/decision";
    private static final int LONGEST_KEY = 255;
    private static final int SHORTEST = 10;

    private final Desk desk;
    private final DecisionViews views;
    private final Decisions decisions;
    private final Casework casework;
    private final Cases decided;

    DecisionController(Desk desk, DecisionViews views, Decisions decisions, Casework casework, Cases decided) {
        this.decided = decided;
        this.desk = desk;
        this.views = views;
        this.decisions = decisions;
        this.casework = casework;
    }

    @GetMapping(DECISION)
    Answer show(
            SignedIn who,
            HttpServletRequest request,
            @PathVariable String nr,
            @RequestParam(defaultValue = "") String utga) {
        Sitting sitting = desk.sit(who, request, nr);
        FormState form = utga.equals("forslag") ? DecisionViews.proposed(sitting) : FormState.empty();
        return Page.of(TEMPLATE, views.page(sitting, form, Optional.empty(), false));
    }

    /** The decision by its own number, as letters and lists name it. */
    @GetMapping("/arbete/beslut/{nr}")
    Answer byNumber(SignedIn who, @PathVariable String nr) {
        return decided.byDecision(who.scope(), nr)
                .<Answer>map(file -> new Redirect("/arbete/arende/" + file.number() + "/beslut"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A form that came back with a fault, opened again, for example in another language. */
    @GetMapping({DECISION + "/granska", "/arbete/arende/{nr}/atersand"})
    Answer sent(SignedIn who, HttpServletRequest request, @PathVariable String nr) {
        return new Redirect("/arbete/arende/" + desk.sit(who, request, nr).number() + "/beslut");
    }

    /** The page before the decision: what is about to be done, in words. Changes nothing. */
    @PostMapping(DECISION + "/granska")
    Answer review(Posted posted) {
        Sitting sitting = posted.sitting();
        FormState form = checked(posted.form());
        if (sitting.seen(form).version() != sitting.file().version()) {
            return again(sitting, form.with(FieldError.of("utfall", "cases.error.stale")), true);
        }
        Optional<DecisionPage.Review> review =
                form.isValid() && !form.has("andra", "ja") ? DecisionViews.review(sitting, form) : Optional.empty();
        return Page.form(TEMPLATE, views.page(sitting, form, review, false), form);
    }

    private static FormState checked(FormState form) {
        FormState checked = List.of("bevilja", "avsla", "aterlamna").contains(form.value("utfall"))
                ? form
                : form.with(FieldError.of("utfall", "cases.error.decision"));
        return form.value("skal").length() < SHORTEST
                ? checked.with(FieldError.of("skal", "cases.error.text", SHORTEST))
                : checked;
    }

    /** Whether the form carries the key that the page gave it; without one it is reviewed again. */
    private static boolean keyed(FormState form) {
        int length = form.value("_nyckel").length();
        return length > 0 && length <= LONGEST_KEY;
    }

    @PostMapping(DECISION)
    Answer decide(Posted posted) {
        Sitting sitting = posted.sitting();
        FormState form = checked(posted.form());
        if (!form.isValid() || form.value("utfall").equals("aterlamna") || !keyed(form)) {
            return Page.form(TEMPLATE, views.page(sitting, form, Optional.empty(), false), form);
        }
        Decisions.Order order = new Decisions.Order(
                sitting.seen(form), DecisionViews.outcome(form.value("utfall")), form.value("skal"));
        return switch (decisions.decide(sitting.actor(), order, form.value("_nyckel"))) {
            case Decisions.Answer.Recorded recorded -> new Redirect("/arbete/arende/" + sitting.number() + "/beslut");
            case Decisions.Answer.Refused(Refusal why) ->
                again(sitting, form.with(FieldError.of("utfall", why.key())), false);
            case Decisions.Answer.OverCeiling over -> again(sitting, form.with(over(over, sitting.ui())), false);
            case Decisions.Answer.BeyondMandate(Commitment commitment) ->
                again(sitting, form.with(MandateWords.fault("utfall", commitment, sitting.ui())), false);
            case Decisions.Answer.Stale stale ->
                again(sitting, form.with(FieldError.of("utfall", "cases.error.stale")), true);
        };
    }

    private static FieldError over(Decisions.Answer.OverCeiling over, Ui ui) {
        return FieldError.of(
                "utfall",
                "cases.refused.ceiling-figures",
                ui.format().money(over.prior(), "EUR"),
                ui.format().money(over.reserved(), "EUR"),
                ui.format().money(over.ceiling(), "EUR"));
    }

    @PostMapping("/arbete/arende/{nr}/atersand")
    Answer sendBack(Posted posted) {
        Sitting sitting = posted.sitting();
        FormState form = checked(posted.form());
        if (!form.isValid()) {
            return Page.form(TEMPLATE, views.page(sitting, form, Optional.empty(), false), form);
        }
        return switch (casework.sendBack(sitting.actor(), sitting.seen(form), form.value("skal"))) {
            case Change.Done done -> new Redirect("/arbete/kredit/beslut?klart=atersand");
            case Change.Refused(Refusal why) -> again(sitting, form.with(FieldError.of("utfall", why.key())), false);
            case Change.Stale stale -> again(sitting, form.with(FieldError.of("utfall", "cases.error.stale")), true);
        };
    }

    private Answer again(Sitting sitting, FormState form, boolean stale) {
        Page page = Page.form(TEMPLATE, views.page(desk.again(sitting), form, Optional.empty(), stale), form);
        return stale ? page.with(HttpStatus.CONFLICT) : page;
    }
}
