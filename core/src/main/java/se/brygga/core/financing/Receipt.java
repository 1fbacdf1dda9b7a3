package se.brygga.core.financing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import se.brygga.core.json.Json;
import se.brygga.core.law.LawOn.Used;

/**
 * What a decision rested on: engine, profile, facts, parameters with their sources, and the result, in one canonical
 * text (RFC 8785) whose hash anyone can check.
 *
 * @param engine version of the engine
 * @param profile hash of the profile
 * @param body everything, as a JSON object
 */
public record Receipt(String engine, String profile, Json.Members body) {

    /** Version of this engine; a receipt of another version is replayed with the parameters inside it. */
    public static final String ENGINE = "brygga-core 0.1.0";

    /** Puts a receipt together. */
    public static Receipt of(String profile, Json facts, Collection<Used> parameters, Json result) {
        Json.Members body = Json.object()
                .put("engine", ENGINE)
                .put("profile", profile)
                .put("facts", facts)
                .put("parameters", Json.items(parameters, Receipt::used))
                .put("result", result)
                .done();
        return new Receipt(ENGINE, profile, body);
    }

    private static Json used(Used used) {
        return Json.object()
                .put("key", used.key())
                .put("day", used.day().toString())
                .put("kind", used.value().kind())
                .put("value", used.value().exact())
                .put("source", used.source().text())
                .put("mark", used.source().mark().name())
                .done();
    }

    /**
     * A receipt as it is kept.
     *
     * @param text the canonical text
     * @param sha256 its hash, as lower-case hex
     */
    public record Sealed(String text, String sha256) {}

    /** The canonical text with its hash, both made once for whoever needs both. */
    public Sealed sealed() {
        String text = canonical();
        return new Sealed(text, hash(text));
    }

    /** The canonical text. */
    public String canonical() {
        return body.canonical();
    }

    /** SHA-256 of the canonical text in UTF-8, as lower-case hex. */
    public String sha256() {
        return hash(canonical());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("every Java platform has SHA-256", broken);
        }
    }
}
