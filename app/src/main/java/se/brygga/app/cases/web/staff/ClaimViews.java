package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseFile.Claim;
import se.brygga.app.cases.CaseFile.ClaimAnswer;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.web.ui.Option;
import se.brygga.app.web.ui.Table;
import se.brygga.app.web.ui.Table.Cell;
import se.brygga.app.web.ui.Table.Column;
import se.brygga.app.web.ui.Tag;
import se.brygga.app.web.ui.Tone;
import se.brygga.app.web.ui.Ui;

/** What the applicant claims about who owns whom, and what an officer has found. */
@Component
final class ClaimViews {

    private final Names names;

    ClaimViews(Names names) {
        this.names = names;
    }

    /** Every claim of the case with its answer; empty where the applicant has claimed nothing. */
    Optional<StepModel.Claims> of(Sitting sitting) {
        CaseFile file = sitting.file();
        Ui ui = sitting.ui();
        if (file.grounds().claims().isEmpty()) {
            return Optional.empty();
        }
        names.learnEnterprises(file.grounds().claims().stream()
                .flatMap(claim -> Stream.of(claim.holder(), claim.held()))
                .toList());
        List<Option> open = sitting.open()
                ? file.grounds().unansweredClaims().stream()
                        .map(claim -> Option.of(claim.id().toString(), words(claim, ui)))
                        .toList()
                : List.of();
        return Optional.of(new StepModel.Claims(table(file, ui), open));
    }

    private String words(Claim claim, Ui ui) {
        return ui.say("cases.claims.one", name(claim.holder()), share(claim, ui), name(claim.held()));
    }

    private Table table(CaseFile file, Ui ui) {
        String party = names.party(file).map(person -> person.name()).orElse("");
        Table.Rows rows = new Table.Rows();
        for (Claim claim : file.grounds().claims()) {
            rows.add(
                    enterprise(claim.holder()),
                    enterprise(claim.held()),
                    Cell.of(share(claim, ui)),
                    Cell.of(claim.since().toString()).under(party),
                    answer(claim, ui));
        }
        return rows.under(
                ui.say("cases.claims.caption"),
                Column.text(ui.say("cases.link.holder")),
                Column.text(ui.say("cases.link.held")),
                Column.figures(ui.say("cases.claims.share")),
                Column.text(ui.say("cases.claims.told")),
                Column.text(ui.say("cases.claims.answer")));
    }

    private Cell answer(Claim claim, Ui ui) {
        if (claim.answer().isEmpty()) {
            return Cell.tag(new Tag(ui.say("cases.claims.open"), Tone.WAIT));
        }
        ClaimAnswer answer = claim.answer().get();
        Tag tag = answer.confirmed()
                ? new Tag(ui.say("cases.claims.confirmed"), Tone.OK)
                : new Tag(ui.say("cases.claims.refused"), Tone.NO);
        return Cell.tag(tag).under(answer.reason() + " – " + names.colleague(answer.officer()));
    }

    private static String share(Claim claim, Ui ui) {
        return ui.format().percent(claim.share().stripTrailingZeros());
    }

    private Cell enterprise(UUID id) {
        return names.enterprise(id)
                .map(card -> Cell.link(card.name(), Names.address(card)))
                .orElseGet(() -> Cell.of(""));
    }

    private String name(UUID id) {
        return names.enterprise(id).map(EnterpriseCard::name).orElse("");
    }
}
