package se.brygga.app.access.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Secrets that are given away once and kept as a hash: links and bearer tokens. They are long, so a fast hash is
 * enough.
 */
final class Secrets {

    private static final int BYTES = 32;

    private final RandomGenerator random;

    Secrets(RandomGenerator random) {
        this.random = random;
    }

    byte[] bytes() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** A new secret, safe in an address. */
    String next() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    static String hash(String secret) {
        return hash(secret.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content));
    }

    /** The hash of all that a stream still has, a piece at a time. */
    static String hash(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream into = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(into);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
