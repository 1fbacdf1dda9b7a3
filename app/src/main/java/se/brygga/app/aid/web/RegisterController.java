package se.brygga.app.aid.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.brygga.app.access.SignedIn;
import se.brygga.app.aid.AidFilter;
import se.brygga.app.aid.AidRegister;
import se.brygga.app.aid.AidRow;
import se.brygga.app.organisation.Profile;
import se.brygga.app.web.ui.Address;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Input;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Paging;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Ui;
import se.brygga.app.web.ui.UiFactory;

/** C28: the register of aid, to search, to read and to take out as a file. */
@Controller
class RegisterController {

    private static final String PATH = "/arbete/register";

    /** No register of de minimis aid is older, and none counts further on. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    private static final List<String> REGULATIONS = List.of("2023/2831", "1407/2013", "1998/2006");

    private final AidRegister register;
    private final Profile profile;
    private final UiFactory uis;

    RegisterController(AidRegister register, Profile profile, UiFactory uis) {
        this.register = register;
        this.profile = profile;
        this.uis = uis;
    }

    private List<Option> counties() {
        return profile.geography().counties().stream()
                .map(county -> Option.of(county.code(), county.shortName()))
                .toList();
    }

    @GetMapping(PATH)
    Answer show(SignedIn who, HttpServletRequest request, @RequestParam MultiValueMap<String, String> query) {
        Ui ui = uis.of(request);
        FormState typed = dated(FormState.of(query));
        AidFilter filter = filter(typed);
        Address address = Address.of(PATH, typed, List.of("q", "lan", "forordning", "ar"));
        AidRegister.Sum sum = register.sum(who.scope(), filter);
        return Page.of(
                "aid/register",
                new RegisterPage(
                        typed,
                        counties(),
                        REGULATIONS.stream()
                                .map(number -> Option.of(number, number))
                                .toList(),
                        address.chips(field -> chip(ui, field, typed.value(field))),
                        table(ui, register.page(who.scope(), filter)),
                        Paging.of(filter.page(), AidFilter.PAGE_SIZE, sum.entries(), address.upTo("sida")),
                        ui.format().money(sum.eur(), "EUR"),
                        new Address(PATH + "/export", address.set()).without("sida")));
    }

    @GetMapping(PATH + "/export")
    void export(SignedIn who, HttpServletResponse response, @RequestParam MultiValueMap<String, String> query)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"stodregister.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        PrintWriter out = response.getWriter();
        out.print(AidCsv.HEADER);
        register.each(who.scope(), filter(FormState.of(query)), row -> out.print(AidCsv.line(row)));
        out.flush();
    }

    private static AidFilter filter(FormState typed) {
        return new AidFilter(
                Optional.of(typed.value("q")).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.of(typed.value("lan")).filter(text -> !text.isEmpty()),
                Optional.of(typed.value("forordning")).filter(REGULATIONS::contains),
                year(typed),
                Input.whole(typed.value("sida")).orElse(1));
    }

    /** A year that is none is told, and filters nothing. */
    private static FormState dated(FormState typed) {
        String year = typed.value("ar");
        return year.isEmpty() || year(typed).isPresent()
                ? typed
                : typed.with(FieldError.of("ar", "aid.register.fault.year", year));
    }

    private static Optional<Integer> year(FormState typed) {
        return Input.whole(typed.value("ar")).filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    private String chip(Ui ui, String field, String value) {
        return switch (field) {
            case "lan" -> countyName(value);
            case "forordning" -> ui.say("aid.register.chip.regulation", value);
            case "ar" -> ui.say("aid.register.chip.year", value);
            default -> ui.say("aid.register.chip.text", value);
        };
    }

    private Table table(Ui ui, List<AidRow> found) {
        Table.Rows rows = new Table.Rows();
        for (AidRow row : found) {
            rows.add(
                    enterprise(ui, row.recipient()),
                    Cell.of(ui.format().date(row.granted())),
                    origin(row.origin()),
                    Cell.of(row.regulation()).under(ui.say(instrumentKey(row.instrument()))),
                    Cell.of(ui.format().money(row.amount().eur(), "EUR"))
                            .under(row.corrects() ? ui.say("aid.register.correction") : ""),
                    Cell.of(ui.format().money(row.amount().sek()))
                            .under(ui.say(
                                    "aid.register.rate",
                                    ui.format().number(row.amount().sekPerEur()))),
                    Cell.of(ui.format().date(row.keepUntil())));
        }
        return rows.under(
                ui.say("aid.register.caption"),
                Column.text(ui.say("aid.register.enterprise")),
                Column.text(ui.say("aid.register.granted")),
                Column.text(ui.say("aid.register.decision")),
                Column.text(ui.say("aid.register.regulation")),
                Column.figures(ui.say("aid.register.eur")),
                Column.figures(ui.say("aid.register.sek")),
                Column.text(ui.say("aid.register.keep")));
    }

    private Cell enterprise(Ui ui, AidRow.Recipient recipient) {
        String number = recipient
                .organisationNumber()
                .map(digits -> digits.length() == 12
                        ? ui.format().maskedPersonNumber(digits)
                        : ui.format().orgNumber(digits))
                .orElse("");
        String under =
                number.isEmpty() ? countyName(recipient.county()) : number + " · " + countyName(recipient.county());
        return Cell.link(recipient.name(), "/arbete/foretag/" + recipient.enterprise())
                .under(under);
    }

    private Cell origin(AidRow.Origin origin) {
        return origin.caseNumber()
                .map(number -> Cell.link(origin.decisionNumber().orElse(number), "/arbete/arende/" + number))
                .orElseGet(() -> Cell.of(""))
                .under(profile.group()
                        .company(origin.company())
                        .map(company -> company.name())
                        .orElse(origin.company()));
    }

    private String countyName(String code) {
        return profile.geography()
                .county(code)
                .map(county -> county.shortName())
                .orElse(code);
    }

    private static String instrumentKey(String instrument) {
        return "aid.instrument." + instrument;
    }
}
