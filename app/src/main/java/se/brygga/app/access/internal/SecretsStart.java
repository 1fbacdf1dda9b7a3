package se.brygga.app.access.internal;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.NotStarted;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.platform.StartTask;

/**
 * At start, before anybody signs in: seals the secrets that an earlier version stored in the clear, and makes sure that
 * the key at hand opens the others.
 */
@Component
class SecretsStart implements StartTask {

    private static final int ORDER = 10;
    private static final String STORED = """
            select id, totp_secret, totp_pending from access.account
             where totp_secret is not null or totp_pending is not null for update
            """;

    private final ScopedDatabase database;
    private final SealedSecrets seals;

    SecretsStart(ScopedDatabase database, SealedSecrets seals) {
        this.database = database;
        this.seals = seals;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run(Start start) {
        database.run(Scope.nothing(), dsl -> dsl.fetch(STORED).forEach(row -> see(dsl, row)));
    }

    private void see(DSLContext dsl, Record row) {
        UUID account = row.get("id", UUID.class);
        dsl.execute(
                "update access.account set totp_secret = ?, totp_pending = ? where id = ?",
                sealed(account, Optional.ofNullable(row.get("totp_secret", String.class))),
                sealed(account, Optional.ofNullable(row.get("totp_pending", String.class))),
                account);
    }

    private @Nullable String sealed(UUID account, Optional<String> stored) {
        stored.filter(SealedSecrets::isSealed).ifPresent(text -> prove(account, text));
        return stored.map(text -> SealedSecrets.isSealed(text) ? text : seals.seal(account, text))
                .orElse(null);
    }

    private void prove(UUID account, String sealed) {
        KeyFile key = seals.keyFile();
        if (!key.exists()) {
            throw new NotStarted("access.refused.key-missing", key.path());
        }
        try {
            seals.open(account, sealed);
        } catch (IllegalStateException doesNotOpen) {
            throw new NotStarted("access.refused.key-wrong", key.path());
        }
    }
}
