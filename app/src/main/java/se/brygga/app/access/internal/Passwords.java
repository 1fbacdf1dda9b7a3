package se.brygga.app.access.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/**
 * Passwords are kept as a slow hash (PBKDF2 with SHA-256, 310 000 rounds) that names its own method, so that the method
 * can be changed later. Bcrypt is not used because it looks at 72 bytes only, and a long sentence with å, ä and ö is
 * longer.
 */
final class Passwords {

    private static final String METHOD = "pbkdf2-2021";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            METHOD, Map.of(METHOD, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final String nobody = "{" + METHOD + "}" + "00".repeat(SALT_BYTES + HASH_BYTES);

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /**
     * What is compared where there is no account: as long as a real hash, so that the comparison does the same work,
     * and the hash of no password known. Computing a real one would cost every start a second.
     */
    String nobody() {
        return nobody;
    }

    /** Whether the password is the account's; without an account it takes the same time and is never right. */
    boolean matches(String typed, Optional<String> hash) {
        boolean right = encoder.matches(typed.length() > PasswordRules.MOST ? "" : typed, hash.orElse(nobody));
        return right && hash.isPresent();
    }
}
