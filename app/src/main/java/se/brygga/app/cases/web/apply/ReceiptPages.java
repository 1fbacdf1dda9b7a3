package se.brygga.app.cases.web.apply;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.brygga.app.access.SignedIn;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseParties;
import se.brygga.app.documents.ApplicationReceipt;
import se.brygga.app.documents.Downloads;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.Receipts;
import se.brygga.app.documents.StoredFile;
import se.brygga.app.web.ui.Answer;
import se.brygga.app.web.ui.Page;
import se.brygga.app.web.ui.Redirect;
import se.brygga.app.web.ui.Ui;

/** The receipt of an application that was sent, on the screen and as a paper to keep. */
@Controller
@RequestMapping("/{language:sv|en}/mina/ansokan/{number}")
class ReceiptPages {

    private final Mine mine;
    private final CaseStory story;
    private final CaseParties parties;
    private final Files files;
    private final Receipts receipts;

    ReceiptPages(Mine mine, CaseStory story, CaseParties parties, Files files, Receipts receipts) {
        this.mine = mine;
        this.story = story;
        this.parties = parties;
        this.files = files;
        this.receipts = receipts;
    }

    @GetMapping("/kvitto")
    Answer receipt(SignedIn me, @PathVariable String number, Ui ui) {
        CaseFile file = mine.file(me, number);
        return file.state().applicationDate().isEmpty()
                ? new Redirect(ui.to("/mina/ansokan/" + file.number() + "/status"))
                : Page.of("cases/apply/receipt", new ReceiptPage(file, story.facts(file, ui), story.contact(file, ui)));
    }

    @GetMapping("/kvitto.pdf")
    ResponseEntity<byte[]> paper(SignedIn me, @PathVariable String number, Ui ui) {
        CaseFile file = Optional.of(mine.file(me, number))
                .filter(found -> found.state().applicationDate().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Downloads.pdf(
                ui.say("apply.receipt.file", file.number()), receipts.print(told(me, file, ui), ui.language()));
    }

    private ApplicationReceipt told(SignedIn me, CaseFile file, Ui ui) {
        return new ApplicationReceipt(
                story.contact(file, ui).sender(),
                file.number(),
                story.receivedAt(me, file)
                        .orElseGet(() -> file.state()
                                .applicationDate()
                                .orElseThrow()
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()),
                parties.applicant(file),
                parties.product(file),
                file.plan().amount(),
                files.list(mine.actor(me).scope(), file.id()).stream()
                        .map(StoredFile::name)
                        .toList(),
                file.state().dueDate(),
                file.invented());
    }
}
