package se.brygga.app.access.internal;

import java.util.Locale;
import java.util.Optional;

/** What is asked of a password: length, and that it is not the user name or one letter over and over. */
public final class PasswordRules {

    static final int LEAST = 12;
    static final int MOST = 200;

    private static final int DIFFERENT_LETTERS = 5;

    private PasswordRules() {}

    /** What is wrong with a new password: the message key of it, or nothing. */
    public static Optional<String> fault(String password, String userName) {
        String bare = password.strip();
        if (bare.length() < LEAST) {
            return Optional.of("access.password.short");
        }
        if (password.length() > MOST) {
            return Optional.of("access.password.long");
        }
        boolean named =
                !userName.isEmpty() && bare.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT));
        return named || bare.chars().distinct().count() < DIFFERENT_LETTERS
                ? Optional.of("access.password.easy")
                : Optional.empty();
    }
}
