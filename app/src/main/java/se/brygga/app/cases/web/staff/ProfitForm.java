package se.brygga.app.cases.web.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.app.web.ui.FieldError;
import se.brygga.app.web.ui.FormState;

/** The part of the terms that asks whether the interest depends on the borrower's profit: asked, never assumed. */
final class ProfitForm {

    private static final String FIELD = "vinstberoende";
    private static final String YES = "ja";
    private static final String NO = "nej";

    private ProfitForm() {}

    static List<FieldError> faults(FormState form) {
        return !form.value("gor").equals("spara") || read(form).isPresent()
                ? List.of()
                : List.of(FieldError.of(FIELD, "cases.error.profit"));
    }

    /** Empty where nothing was chosen. */
    static Optional<Boolean> read(FormState form) {
        return switch (form.value(FIELD)) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static void fill(Map<String, String> known, Optional<Boolean> answer) {
        answer.ifPresent(yes -> known.put(FIELD, yes ? YES : NO));
    }
}
