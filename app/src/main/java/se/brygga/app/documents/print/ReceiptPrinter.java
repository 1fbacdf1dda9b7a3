package se.brygga.app.documents.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.documents.ApplicationReceipt;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.Receipts;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;

/** Prints the receipt of an application. */
@Component
final class ReceiptPrinter implements Receipts {

    private final Press press;
    private final Messages messages;

    ReceiptPrinter(Press press, Messages messages) {
        this.press = press;
        this.messages = messages;
    }

    @Override
    public FileContent print(ApplicationReceipt receipt, Language language) {
        ReceiptView view = new ReceiptView(receipt, Wording.of(language, messages));
        return press.print("documents/receipt.jte", paper(view), Map.of("view", view));
    }

    private static Paper paper(ReceiptView view) {
        ApplicationReceipt receipt = view.receipt();
        String title = view.words().say("documents.receipt.title");
        String subject = view.words()
                .say(
                        "documents.letter.subject",
                        title,
                        receipt.caseNumber(),
                        receipt.sender().name());
        String foot = Stream.concat(
                        Stream.of(
                                        Optional.of(receipt.sender().name()),
                                        receipt.sender().organisationNumber(),
                                        Optional.of(receipt.caseNumber()))
                                .flatMap(Optional::stream),
                        receipt.invented()
                                ? Stream.of(view.words().say("documents.letter.invented.short"))
                                : Stream.empty())
                .collect(Collectors.joining(" · "));
        return new Paper(
                title,
                subject,
                receipt.sender().name(),
                view.words().language(),
                List.of(),
                foot,
                receipt.receivedAt());
    }
}
