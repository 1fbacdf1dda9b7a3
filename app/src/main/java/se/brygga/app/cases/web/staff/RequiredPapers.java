package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.RequiredPaper;
import se.brygga.app.organisation.Source;
import se.brygga.app.web.ui.FormState;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/**
 * Which papers a case needs by the institution's own word, and which of them have come, are asked for or are missing.
 */
@Component
final class RequiredPapers {

    private static final int DAYS_TO_ANSWER = 14;

    private final Profile profile;
    private final Names names;

    RequiredPapers(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    /**
     * One row for each paper that is needed: what, why, who says so, whether it has come, and the way to ask for it.
     */
    Table of(Sitting sitting, List<StoredFile> kept) {
        Ui ui = sitting.ui();
        Table.Rows rows = new Table.Rows();
        needed(sitting).forEach(paper -> row(rows, paper, sitting, kept));
        return rows.under(
                ui.say("cases.paper.caption"),
                Column.text(ui.say("cases.paper.what")),
                Column.text(ui.say("cases.paper.state")),
                Column.text(ui.say("cases.paper.source")));
    }

    private void row(Table.Rows rows, Dated<RequiredPaper> paper, Sitting sitting, List<StoredFile> kept) {
        Ui ui = sitting.ui();
        String kind = paper.value().kind().name();
        boolean received = kept.stream().anyMatch(file -> file.kind().equals(kind));
        boolean asked = sitting.file().procedure().requests().stream()
                .anyMatch(one -> one.answer().isEmpty() && isAbout(one, kind, ui));
        Tag state = received
                ? new Tag(ui.say("cases.paper.received"), Tone.OK)
                : asked
                        ? new Tag(ui.say("cases.paper.asked"), Tone.WAIT)
                        : new Tag(ui.say("cases.paper.missing"), Tone.QUESTION);
        Optional<String> ask = Optional.of(CaseStep.COMPLETE.address(sitting.number()) + "?svara=" + kind + "#fraga")
                .filter(any -> sitting.open() && !received && !asked);
        rows.add(
                Cell.of(name(kind, ui))
                        .under(paper.value().why().in(ui.language().code())),
                new Cell(
                        ask.map(any -> ui.say("cases.paper.ask", name(kind, ui)))
                                .orElse(""),
                        "",
                        ask,
                        Optional.of(state)),
                Cell.of(source(paper.source(), ui)));
    }

    /** What the question says when an officer asks for a missing paper; she may change every word of it. */
    FormState question(Sitting sitting, String kind) {
        Ui ui = sitting.ui();
        Language theirs = Language.of(sitting.file().applicant().language()).orElse(Language.SV);
        return needed(sitting).stream()
                .map(Dated::value)
                .filter(paper -> paper.kind().name().equals(kind))
                .findFirst()
                .map(paper -> FormState.filled(Map.of(
                        "vad",
                        name(kind, ui),
                        "meddelande",
                        ui.in(theirs, "cases.paper.message") + " " + ui.in(theirs, key(kind)) + ". "
                                + paper.why().in(theirs.code()),
                        "senast",
                        ui.today().plusDays(DAYS_TO_ANSWER).toString())))
                .orElse(FormState.empty());
    }

    private List<Dated<RequiredPaper>> needed(Sitting sitting) {
        CaseFile file = sitting.file();
        boolean registered = names.enterprise(file)
                .flatMap(EnterpriseCard::organisationNumber)
                .isPresent();
        boolean shared =
                file.plan().sources().stream().anyMatch(source -> source.kind().equals("OTHER_FINANCIER"));
        return profile.catalogue()
                .papersFor(
                        new RequiredPaper.Asked(file.product(), registered, shared),
                        file.state().applicationDate().orElse(sitting.ui().today()));
    }

    /** A question is about a paper when it names it, in whichever language the officer reads. */
    private static boolean isAbout(CaseFile.Request request, String kind, Ui ui) {
        return ui.languages().stream()
                .anyMatch(language -> request.item().strip().equalsIgnoreCase(ui.in(language, key(kind))));
    }

    private static String source(Source source, Ui ui) {
        return switch (source.standing()) {
            case READ, RECALLED -> source.title();
            case ASSUMED, UNKNOWN, INVENTED -> ui.say("cases.paper.source." + source.standing());
        };
    }

    private static String name(String kind, Ui ui) {
        return ui.say(key(kind));
    }

    private static String key(String kind) {
        return "apply.papers.kind." + kind;
    }
}
