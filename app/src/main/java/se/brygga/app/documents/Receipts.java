package se.brygga.app.documents;

import se.brygga.app.web.ui.Language;

/** Receipts that an applicant can save. */
@FunctionalInterface
public interface Receipts {

    /** The receipt of an application as a PDF, in the reader's language. */
    FileContent print(ApplicationReceipt receipt, Language language);
}
