package se.brygga.app.documents.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.brygga.app.documents.DecisionLetter;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.print.Paper.Bookmark;
import se.brygga.app.web.ui.Language;
import se.brygga.app.web.ui.Messages;

/** Prints a decision letter: the Swedish text first, its translation after it on a page of its own. */
@Component
public final class LetterPrinter {

    private final Press press;
    private final Messages messages;

    LetterPrinter(Press press, Messages messages) {
        this.press = press;
        this.messages = messages;
    }

    /** The letter in Swedish and, after it, in another language; Swedish for none. */
    public FileContent print(DecisionLetter letter, Language translation) {
        List<LetterView> views = views(letter, translation);
        return press.print("documents/letter.jte", paper(letter, views), Map.of("views", views));
    }

    /** The same parts for the screen. */
    public List<LetterView> views(DecisionLetter letter, Language translation) {
        Stream<Language> languages = Stream.of(Language.SV, translation).distinct();
        return languages
                .map(language -> new LetterView(letter, Wording.of(language, messages)))
                .toList();
    }

    private static Paper paper(DecisionLetter letter, List<LetterView> views) {
        LetterView first = views.getFirst();
        String subject = first.words()
                .say(
                        "documents.letter.subject",
                        first.title(),
                        letter.heading().caseNumber(),
                        letter.sender().name());
        List<Bookmark> bookmarks = views.stream()
                .map(view -> new Bookmark(
                        view.words()
                                .say(
                                        "documents.letter.part",
                                        view.words().language().ownName()),
                        "letter-" + view.words().language().code()))
                .toList();
        return new Paper(
                first.title(),
                subject,
                letter.sender().name(),
                Language.SV,
                bookmarks,
                foot(letter, views),
                letter.heading().recordedAt());
    }

    // Numbers on every page, and what the paper is not: a page that is torn off still says it.
    private static String foot(DecisionLetter letter, List<LetterView> views) {
        Stream<String> numbers = Stream.of(
                        Optional.of(letter.sender().name()),
                        letter.sender().organisationNumber(),
                        letter.heading()
                                .decisionNumber()
                                .or(() -> Optional.of(letter.heading().caseNumber())))
                .flatMap(Optional::stream);
        Stream<String> marks = views.stream().flatMap(view -> marks(letter, view.words()));
        return Stream.concat(numbers, marks).collect(Collectors.joining(" · "));
    }

    private static Stream<String> marks(DecisionLetter letter, Wording words) {
        Stream<String> preview =
                letter.isPreview() ? Stream.of(words.say("documents.letter.kind.preview")) : Stream.empty();
        Stream<String> invented =
                letter.heading().invented() ? Stream.of(words.say("documents.letter.invented.short")) : Stream.empty();
        return Stream.concat(preview, invented);
    }
}
