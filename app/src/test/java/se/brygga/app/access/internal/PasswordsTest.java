package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    @Test
    void aPasswordIsShortLongEasyOrGood() {
        assertThat(PasswordRules.fault("elva tecken", "karin")).contains("access.password.short");
        assertThat(PasswordRules.fault("x".repeat(201), "karin")).contains("access.password.long");
        assertThat(PasswordRules.fault("aaaaaaaaaaaaaaaa", "karin")).contains("access.password.easy");
        assertThat(PasswordRules.fault("KARIN karlsson 12", "karin")).contains("access.password.easy");
        assertThat(PasswordRules.fault("tre små båtar", "karin")).isEmpty();
    }

    @Test
    void everyLetterOfALongSentenceCounts() {
        Passwords passwords = new Passwords();
        String sentence = "å".repeat(100);
        String hash = passwords.hash(sentence + "a");

        assertThat(passwords.matches(sentence + "a", Optional.of(hash))).isTrue();
        assertThat(passwords.matches(sentence + "b", Optional.of(hash))).isFalse();
    }

    @Test
    void withoutAnAccountTheSameWorkIsDoneAndNoPasswordIsRight() {
        Passwords passwords = new Passwords();
        String real = passwords.hash("tre små båtar");

        assertThat(passwords.nobody())
                .hasSameSizeAs(real)
                .startsWith(real.substring(0, real.indexOf('}') + 1))
                .matches("\\{[^}]+}[0-9a-f]+");
        assertThat(passwords.matches("tre små båtar", Optional.empty())).isFalse();
    }
}
