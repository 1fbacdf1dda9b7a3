package se.brygga.app.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals secrets that must be read again, such as those of time-based codes (AES-256-GCM, NIST SP 800-38D). A sealed
 * secret belongs to one account: copied to another row it does not open.
 */
final class SealedSecrets {

    /** What a sealed text begins with; a later way of sealing gets another mark. */
    private static final String MARK = "v1:";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyFile key;
    private final RandomGenerator random;

    SealedSecrets(KeyFile key, RandomGenerator random) {
        this.key = key;
        this.random = random;
    }

    KeyFile keyFile() {
        return key;
    }

    static boolean isSealed(String stored) {
        return stored.startsWith(MARK);
    }

    String seal(UUID account, String plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, account, nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return MARK + Base64.getEncoder().encodeToString(both);
    }

    /** The secret in the clear; fails on one that was changed, moved, never sealed or sealed under another key. */
    String open(UUID account, String stored) {
        if (!isSealed(stored)) {
            throw new IllegalStateException("the secret of account " + account + " is not sealed");
        }
        byte[] both = Base64.getDecoder().decode(stored.substring(MARK.length()));
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] sealed = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        return new String(run(Cipher.DECRYPT_MODE, account, nonce, sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, UUID account, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret of account " + account + " does not open", e);
        }
    }
}
