package se.brygga.app.cases.web.apply;

import java.util.List;
import java.util.Optional;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Helpers;
import se.brygga.app.web.ui.FormState;

/**
 * Who may fill in a draft beside the applicant.
 *
 * @param file the draft
 * @param helpers those who have been asked
 * @param form what is typed to ask one more
 * @param link the link that has just been made; it is shown once
 */
public record HelpersView(CaseFile file, List<Helpers.Companion> helpers, FormState form, Optional<String> link) {
    public HelpersView {
        helpers = List.copyOf(helpers);
    }
}
