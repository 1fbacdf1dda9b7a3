package se.brygga.app.cases.web.staff;

import java.util.regex.Pattern;
import se.brygga.app.web.ui.Ui;

/** Where something in the register comes from, in words. */
final class Sources {

    /** Kept for what applicants told before the register named their applications. */
    private static final String APPLICANT = "applicant";

    private static final Pattern APPLICATION = Pattern.compile("[\\p{L}]{1,4}-\\d{4}-\\d{6}");

    private Sources() {}

    /** An application's number stands for its applicant's word; what a colleague has written stays as it is. */
    static String words(String source, Ui ui) {
        if (source.equals(APPLICANT)) {
            return ui.say("cases.source.applicant");
        }
        return APPLICATION.matcher(source).matches() ? ui.say("cases.source.application", source) : source;
    }
}
