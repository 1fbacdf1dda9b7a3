package se.brygga.app.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes of a file, which nobody can change, and what identifies them. */
public final class FileContent {

    private final byte[] bytes;

    private FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes a copy of the bytes. */
    public static FileContent of(byte[] bytes) {
        return new FileContent(bytes.clone());
    }

    /** Their number. */
    public int size() {
        return bytes.length;
    }

    /** A copy of them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** They, from the first one on. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Their SHA-256 in lower-case hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Reads what was stored, and refuses bytes that are not the stored ones. */
    public static FileContent stored(byte[] bytes, String sha256) {
        FileContent content = new FileContent(bytes);
        if (!content.sha256().equals(sha256)) {
            throw new IllegalStateException("stored content no longer has the checksum " + sha256);
        }
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileContent that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
