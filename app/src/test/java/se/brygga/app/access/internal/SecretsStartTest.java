package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.brygga.app.platform.NotStarted;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.platform.StartTask;
import se.brygga.app.testing.TestProduct;

/** What a start does with the secrets of codes: those in the clear are sealed, and the key must fit the others. */
class SecretsStartTest {

    private static final String SECRET = "JBSWY3DPEHPK3PXP";

    private final TestProduct product = TestProduct.shared();

    @TempDir
    private Path folder;

    @Test
    void aSecretInTheClearIsSealedAtTheNextStartAndStillWorks() throws SQLException {
        String name = TestPeople.account("clear", "administrator");
        change("alter table access.account drop constraint totp_is_sealed");
        change("update access.account set totp_secret = '" + SECRET + "' where user_name = '" + name + "'");
        change(
                "alter table access.account add constraint totp_is_sealed check (coalesce(totp_secret, 'v1:') like 'v1:%') not valid");

        start(product.bean(SealedSecrets.class));

        change("alter table access.account validate constraint totp_is_sealed");
        assertThat(product.bean(Accounts.class).credentials(name).orElseThrow().secret())
                .contains(SECRET);
    }

    @Test
    void aStartWithoutTheKeyOfTheSecretsIsRefusedByName() throws SQLException {
        String name = TestPeople.account("keyless", "administrator");
        Accounts.Credentials account =
                product.bean(Accounts.class).credentials(name).orElseThrow();
        String sealed = product.bean(SealedSecrets.class).seal(account.id(), SECRET);
        change("update access.account set totp_secret = '" + sealed + "' where user_name = '" + name + "'");
        KeyFile other = new KeyFile(folder.resolve("secret.key"), new SecureRandom());

        assertThatThrownBy(() -> start(new SealedSecrets(other, new SecureRandom())))
                .isInstanceOfSatisfying(
                        NotStarted.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("access.refused.key-missing"));
        assertThat(other.exists()).isFalse();
        other.key();
        assertThatThrownBy(() -> start(new SealedSecrets(other, new SecureRandom())))
                .isInstanceOfSatisfying(
                        NotStarted.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("access.refused.key-wrong"));
    }

    @Test
    void theKeyIsMadeOnceForItsOwnerOnlyAndABrokenOneIsRefused() throws IOException {
        KeyFile key = new KeyFile(folder.resolve("new/secret.key"), new SecureRandom());

        assertThat(key.key()).isEqualTo(key.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.path())))
                .isEqualTo("rw-------");

        Files.writeString(key.path(), "c2hvcnQ=");
        assertThatThrownBy(key::key).isInstanceOf(NotStarted.class);
    }

    private void start(SealedSecrets seals) {
        new SecretsStart(product.bean(ScopedDatabase.class), seals)
                .run(new StartTask.Start(false, LocalDate.EPOCH, folder, new Silent()));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Nobody reads along. */
    private static final class Silent implements StartTask.Console {
        @Override
        public void say(String key, Object... args) {}

        @Override
        public void progress(String key, Object... args) {}
    }
}
