package se.brygga.app.pub;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.brygga.app.clients.Callbacks;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;

/** What is typed into "call me back", checked and read. */
final class CallMeForm {

    static final List<String> LANGUAGES = List.of("sv", "en", "OTHER");
    static final List<String> TIMES = List.of("ANY", "MORNING", "AFTERNOON");

    private static final Pattern PHONE = Pattern.compile("\\+?(?:[ ()/-]*\\d){7,15}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    private CallMeForm() {}

    /** What is missing or wrong, in the order of the fields. */
    static List<FieldError> errors(FormState typed, boolean office) {
        List<FieldError> wrong = new ArrayList<>();
        if (typed.value("namn").isEmpty() || typed.value("namn").length() > LONGEST_NAME) {
            wrong.add(FieldError.of("namn", "pub.callme.fault.name"));
        }
        if (!PHONE.matcher(typed.value("telefon")).matches()) {
            wrong.add(FieldError.of("telefon", "pub.callme.fault.phone", typed.value("telefon")));
        }
        if (!office) {
            wrong.add(FieldError.of("lan", "pub.callme.fault.county"));
        }
        if (!LANGUAGES.contains(typed.value("sprak"))) {
            wrong.add(FieldError.of("sprak", "pub.callme.fault.language"));
        }
        if (!TIMES.contains(typed.value("tid"))) {
            wrong.add(FieldError.of("tid", "pub.callme.fault.time"));
        }
        if (typed.value("arende").isEmpty() || typed.value("arende").length() > LONGEST_TEXT) {
            wrong.add(FieldError.of("arende", "pub.callme.fault.about"));
        }
        return wrong;
    }

    /** The wish; a number is kept with its digits and a leading plus, so that the same number is the same. */
    static Callbacks.Wish wish(FormState typed) {
        return new Callbacks.Wish(
                typed.value("namn"),
                typed.value("telefon").replaceAll("[^+0-9]", ""),
                typed.value("sprak"),
                typed.value("tid"),
                typed.value("arende"));
    }
}
