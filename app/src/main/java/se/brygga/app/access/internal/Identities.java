package se.brygga.app.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns an identity into what is kept of it (HMAC-SHA-256, RFC 2104). The same person gives the same text, and nobody
 * without the key file can try numbers against it. The key is derived, so that it seals nothing else.
 */
final class Identities {

    private static final String MARK = "v1:";
    private static final String ALGORITHM = "HmacSHA256";

    private final KeyFile file;

    Identities(KeyFile file) {
        this.file = file;
    }

    String kept(Identity identity) {
        byte[] own = mac(file.key(), "access.person.identity");
        byte[] hash = mac(new SecretKeySpec(own, ALGORITHM), identity.canonical());
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
