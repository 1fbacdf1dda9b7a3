package se.brygga.app.access.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based codes (TOTP, RFC 6238): six digits, thirty seconds. A clock that is one step off is forgiven; a code that
 * has been used, or an older one, is not.
 */
final class TimeCodes {

    private static final int SECRET_BYTES = 20;
    private static final int DRIFT_STEPS = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final RandomGenerator random;

    TimeCodes(RandomGenerator random) {
        this.random = random;
    }

    /** A new secret, as it is typed into an authenticator. */
    String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base32.encode(secret);
    }

    /** The code of a moment. */
    String code(String secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("a secret of our own making is not a key", e);
        }
    }

    /**
     * The time step that a code belongs to, when it is right now and newer than the last one used.
     *
     * @param lastStep the step of the last code taken; -1 when none was
     */
    OptionalLong accept(String secret, String typed, Instant now, long lastStep) {
        String bare = typed.replaceAll("\\s", "");
        long step = step(now);
        OptionalLong accepted = OptionalLong.empty();
        // Every step is looked at, also after a hit, so that the answer takes the same time.
        for (long candidate = step - DRIFT_STEPS; candidate <= step + DRIFT_STEPS; candidate++) {
            boolean same = same(code(secret, Instant.ofEpochSecond(candidate * seconds())), bare);
            if (same && candidate > lastStep) {
                accepted = OptionalLong.of(candidate);
            }
        }
        return accepted;
    }

    /** The address that an authenticator opens to take the secret. */
    String enrolmentAddress(String userName, String secret) {
        return "otpauth://totp/Brygga:" + URLEncoder.encode(userName, StandardCharsets.UTF_8) + "?secret=" + secret
                + "&issuer=Brygga";
    }

    private long step(Instant at) {
        return at.getEpochSecond() / seconds();
    }

    private long seconds() {
        return generator.getTimeStep().toSeconds();
    }

    private static boolean same(String right, String typed) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
