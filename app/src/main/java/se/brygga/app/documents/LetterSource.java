package se.brygga.app.documents;

import java.util.UUID;
import se.brygga.app.platform.Scope;
import se.brygga.app.web.ui.Language;

/** Tells what a letter shall say. The module that owns the decision answers. */
public interface LetterSource {

    /** The letter of a decision that has been made. */
    Order decided(UUID decision);

    /**
     * A letter to be printed and kept.
     *
     * @param caseId the case it belongs to
     * @param scope a scope that sees the case
     * @param translation the language beside the Swedish text; Swedish for none
     * @param letter what it says
     */
    record Order(UUID caseId, Scope scope, Language translation, DecisionLetter letter) {}
}
