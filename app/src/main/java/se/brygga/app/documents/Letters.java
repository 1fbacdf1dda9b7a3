package se.brygga.app.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brygga.app.documents.print.LetterView;
import se.brygga.app.platform.Scope;
import se.brygga.app.web.ui.Language;

/** Decision letters: how one will look, and the ones that were sent. */
public interface Letters {

    /**
     * The letter as pages on the screen: the Swedish text, and after it the translation. For
     * {@code documents/letter-preview}.
     */
    List<LetterView> preview(DecisionLetter letter, Language translation);

    /** The letter as a PDF that is not kept. */
    FileContent print(DecisionLetter letter, Language translation);

    /** The letters that were sent of a decision. */
    List<IssuedLetter> of(Scope scope, UUID decision);

    /** The letters that were sent in a case. */
    List<IssuedLetter> inCase(Scope scope, UUID caseId);

    /** The PDF that was sent of a decision, checked against its sum; the first one when there are several. */
    Optional<FileContent> open(Scope scope, UUID decision);
}
