package se.brygga.app.web.ui;

import java.util.Optional;
import se.brygga.core.law.Citation;
import se.brygga.core.law.se.SwedishLaw;

/** Where the official text of a provision's act stands, so that whoever reads a reason can read the law behind it. */
public final class OfficialText {

    private OfficialText() {}

    /** The address for a provision in machine form; empty for a term of policy, which is no act. */
    public static Optional<String> of(String provision, Ui ui) {
        return Citation.parse(provision).flatMap(citation -> of(citation, ui));
    }

    /** The address for a provision. European acts are read in the reader's language. */
    public static Optional<String> of(Citation provision, Ui ui) {
        return SwedishLaw.LAWBOOK.acts().stream()
                .filter(act -> act.id().equals(provision.act()))
                .findFirst()
                .map(act -> act.official().toString())
                .map(address -> ui.language() == Language.EN ? address.replace("/SV/TXT/", "/EN/TXT/") : address);
    }
}
