package se.brygga.app.organisation.internal;

import java.util.Arrays;
import se.brygga.core.financing.Form;

/** The forms of financing that the law part of the product knows. */
final class Forms {
    private Forms() {}

    static boolean known(String form) {
        return Arrays.stream(Form.values()).anyMatch(each -> each.name().equals(form));
    }
}
