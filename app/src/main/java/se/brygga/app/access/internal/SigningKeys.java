package se.brygga.app.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/** Signs what we hand to a browser and want back unchanged. Keys lie in the database, so they outlive a restart. */
@Component
class SigningKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final ScopedDatabase database;
    private final Secrets secrets;
    private final WallTime time;
    private final ConcurrentMap<String, byte[]> keys = new ConcurrentHashMap<>();

    SigningKeys(ScopedDatabase database, Secrets secrets, WallTime time) {
        this.database = database;
        this.secrets = secrets;
        this.time = time;
    }

    /** The signature of a text under a named key. */
    String sign(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.computeIfAbsent(key, this::stored), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private byte[] stored(String key) {
        return database.in(Scope.nothing(), dsl -> {
            dsl.execute(
                    "insert into access.signing_key (name, value, recorded_at) values (?, ?, ?) on conflict do nothing",
                    key,
                    secrets.bytes(),
                    Timestamp.from(time.now()));
            return dsl.fetchSingle("select value from access.signing_key where name = ?", key)
                    .get(0, byte[].class);
        });
    }
}
