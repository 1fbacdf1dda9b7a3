package se.brygga.app.documents.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.brygga.app.documents.ApplicationReceipt;
import se.brygga.app.documents.print.LetterView.Row;

/**
 * The receipt of an application in one language, ready for its template.
 *
 * @param receipt what it says
 * @param words the language it says it in
 */
public record ReceiptView(ApplicationReceipt receipt, Wording words) {

    /** What was sent in, as rows of name and value. */
    public List<Row> rows() {
        return Stream.of(
                        Optional.of(new Row(words.say("documents.receipt.number"), receipt.caseNumber())),
                        Optional.of(new Row(
                                words.say("documents.receipt.received"),
                                words.formats().time(receipt.receivedAt()))),
                        Optional.of(new Row(words.say("documents.receipt.product"), words.text(receipt.product()))),
                        receipt.amount()
                                .map(amount ->
                                        new Row(words.say("documents.receipt.amount"), words.money(amount, "SEK"))),
                        Optional.of(new Row(words.say("documents.receipt.files"), files())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What happens now, in order. */
    public List<String> steps() {
        String answer = receipt.answerBy()
                .map(day -> words.say("documents.receipt.step.answer.by", words.date(day)))
                .orElseGet(() -> words.say("documents.receipt.step.answer"));
        return List.of(words.say("documents.receipt.step.read"), words.say("documents.receipt.step.review"), answer);
    }

    private String files() {
        return receipt.files().isEmpty()
                ? words.say("documents.receipt.files.none")
                : String.join(", ", receipt.files());
    }
}
