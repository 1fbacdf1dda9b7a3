package se.brygga.app.aid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.aid.RateBook;
import se.brygga.app.aid.RateChange;
import se.brygga.app.aid.RateRow;
import se.brygga.app.aid.Rates;
import se.brygga.app.documents.Handover;
import se.brygga.app.organisation.EcbHistory;
import se.brygga.app.platform.Actor;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Fact;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/**
 * Rates: one person enters them from a named source, another confirms them; the central bank's own file is read as it
 * is.
 */
@Controller
class RatesController {

    private static final String PATH = "/arbete/admin/rantor";
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);
    private static final int SHORTEST_SOURCE = 5;

    /** Bytes; the central bank's whole history is a tenth of it. */
    private static final long LARGEST_FILE = DataSize.ofMegabytes(10).toBytes();

    private final Rates rates;
    private final RatesView view;
    private final UiFactory uis;

    RatesController(Rates rates, RateBook book, UiFactory uis) {
        this.rates = rates;
        this.view = new RatesView(rates, book);
        this.uis = uis;
    }

    @GetMapping(PATH)
    Answer show(HttpServletRequest request, @RequestParam MultiValueMap<String, String> query) {
        Optional<Integer> done = Input.whole(FormState.of(query).value("klart"));
        return Page.of(
                "aid/rates",
                view.page(uis.of(request), new RatesView.Forms(FormState.empty(), FormState.empty()), done));
    }

    @PostMapping(PATH)
    Answer enter(SignedIn who, HttpServletRequest request, @RequestParam MultiValueMap<String, String> posted) {
        FormState form = checked(FormState.of(posted));
        if (form.isValid()) {
            RateRow.Kind kind = RateRow.Kind.valueOf(form.value("slag"));
            switch (rates.enter(actor(who), kind, List.of(quote(form)), form.value("kalla"))) {
                case RateChange.Done(int count) -> {
                    return new Redirect(PATH + "?klart=" + count);
                }
                case RateChange.Refused refused -> form = form.with(fault("dag", refused));
            }
        }
        return Page.form(
                "aid/rates",
                view.page(uis.of(request), new RatesView.Forms(form, FormState.empty()), Optional.empty()),
                form);
    }

    private static Rates.Quote quote(FormState form) {
        return new Rates.Quote(
                Input.date(form.value("dag")).orElseThrow(),
                Input.date(form.value("till")),
                Input.percent(form.value("varde")).orElseThrow(),
                form.value("kalla"));
    }

    private static boolean isRate(BigDecimal value, boolean exchange) {
        return value.abs().compareTo(HIGHEST_RATE) <= 0 && (!exchange || value.signum() > 0);
    }

    private static FormState checked(FormState form) {
        List<FieldError> faults = new ArrayList<>();
        if (!List.of("BASE_RATE", "SEK_PER_EUR").contains(form.value("slag"))) {
            faults.add(FieldError.of("slag", "aid.rate.error.kind"));
        }
        if (Input.date(form.value("dag")).isEmpty()) {
            faults.add(FieldError.of("dag", "aid.rate.error.day", form.value("dag")));
        }
        Optional<BigDecimal> value = Input.percent(form.value("varde"));
        boolean exchange = form.value("slag").equals("SEK_PER_EUR");
        lastDay(form, exchange).ifPresent(faults::add);
        if (value.filter(typed -> isRate(typed, exchange)).isEmpty()) {
            faults.add(FieldError.of("varde", "aid.rate.error.value", form.value("varde")));
        }
        if (form.value("kalla").length() < SHORTEST_SOURCE) {
            faults.add(FieldError.of("kalla", "aid.rate.error.source"));
        }
        return form.withAll(faults);
    }

    /** A base rate holds to a day that its source states; an exchange rate has no such day. */
    private static Optional<FieldError> lastDay(FormState form, boolean exchange) {
        String typed = form.value("till");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (exchange) {
            return Optional.of(FieldError.of("till", "aid.rate.error.last-exchange", typed));
        }
        Optional<LocalDate> first = Input.date(form.value("dag"));
        boolean fits = Input.date(typed)
                .filter(last -> first.filter(last::isBefore).isEmpty())
                .isPresent();
        return fits ? Optional.empty() : Optional.of(FieldError.of("till", "aid.rate.error.last", typed));
    }

    @PostMapping(PATH + "/fil")
    Answer load(
            SignedIn who,
            HttpServletRequest request,
            @RequestParam(value = "fil", required = false) @Nullable MultipartFile file)
            throws IOException {
        FormState form = FormState.empty();
        Optional<FieldError> unread = unread(file);
        if (file == null || unread.isPresent()) {
            return filed(request, form.withAll(unread.stream().toList()));
        }
        switch (EcbHistory.read(new String(file.getBytes(), StandardCharsets.UTF_8), "SEK")) {
            case EcbHistory.Reading.Refused(int line, EcbHistory.Why why) ->
                form = form.with(FieldError.of("fil", why.key(), line));
            case EcbHistory.Reading.Rates(var found) -> {
                List<Rates.Quote> quotes = found.stream()
                        .map(rate -> new Rates.Quote(
                                rate.published(),
                                Optional.empty(),
                                rate.perEuro(),
                                rate.source().title()))
                        .toList();
                String source = found.isEmpty() ? "" : found.getLast().source().title();
                switch (rates.enter(actor(who), RateRow.Kind.SEK_PER_EUR, quotes, source)) {
                    case RateChange.Done(int count) -> {
                        return new Redirect(PATH + "?klart=" + count);
                    }
                    case RateChange.Refused refused -> form = form.with(fault("fil", refused));
                }
            }
        }
        return filed(request, form);
    }

    private static FieldError fault(String field, RateChange.Refused refused) {
        return FieldError.of(field, refused.why().key(), refused.told().toArray());
    }

    /** Why the file is not even looked into. */
    private static Optional<FieldError> unread(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return Optional.of(FieldError.of("fil", Handover.Refusal.EMPTY.key()));
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return file.getSize() > LARGEST_FILE
                ? Optional.of(Handover.Refused.tooLarge(name, file.getSize(), LARGEST_FILE)
                        .in("fil"))
                : Optional.empty();
    }

    private Answer filed(HttpServletRequest request, FormState form) {
        return Page.form(
                "aid/rates",
                view.page(uis.of(request), new RatesView.Forms(FormState.empty(), form), Optional.empty()),
                form);
    }

    @GetMapping(PATH + "/{id}")
    Answer rate(SignedIn who, HttpServletRequest request, @PathVariable UUID id) {
        return Page.of("aid/rate", one(uis.of(request), who, id, Optional.empty()));
    }

    @PostMapping(PATH + "/{id}")
    Answer settle(
            SignedIn who, HttpServletRequest request, @PathVariable UUID id, @RequestParam("svar") String answer) {
        RateChange change = answer.equals("bekrafta") ? rates.confirm(actor(who), id) : rates.reject(actor(who), id);
        return switch (change) {
            case RateChange.Done(int count) -> new Redirect(PATH + "?klart=" + count);
            case RateChange.Refused refused -> {
                Ui ui = uis.of(request);
                yield Page.of(
                                "aid/rate",
                                one(
                                        ui,
                                        who,
                                        id,
                                        Optional.of(ui.say(refused.why().key()))))
                        .with(HttpStatus.CONFLICT);
            }
        };
    }

    private RatePage one(Ui ui, SignedIn who, UUID id, Optional<String> refused) {
        RateRow row = rates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Fact> facts = view.facts(ui, row);
        return new RatePage(
                PATH + "/" + id,
                facts,
                row.state() == RateRow.State.WAITING,
                row.entered().person().equals(who.person()),
                refused);
    }

    private static Actor actor(SignedIn who) {
        return new Actor(who.account(), who.person(), who.scope());
    }
}
