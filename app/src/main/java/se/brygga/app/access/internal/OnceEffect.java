package se.brygga.app.access.internal;

import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Marks the record of a keyed call in the very transaction that changes something, as its last statement. The services
 * know nothing of it.
 */
@Component
class OnceEffect implements TransactionExecutionListener {

    private static final ScopedValue<Optional<OnceRecords.Claim.Run>> RUN = ScopedValue.newInstance();

    private final JdbcTemplate jdbc;

    OnceEffect(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Does the work of a keyed call. */
    static <X extends Exception> void during(OnceRecords.Claim.Run run, ScopedValue.CallableOp<Boolean, X> work)
            throws X {
        ScopedValue.where(RUN, Optional.of(run)).call(work);
    }

    /** Does something beside the call's own effect, such as counting attempts; it stays though the call fails. */
    static <T> T aside(Supplier<T> work) {
        return ScopedValue.where(RUN, Optional.<OnceRecords.Claim.Run>empty()).call(work::get);
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        Optional<OnceRecords.Claim.Run> running = RUN.orElse(Optional.empty());
        if (running.isPresent() && transaction.isNewTransaction() && hasWritten()) {
            OnceRecords.Claim.Run run = running.get();
            OnceRecords.Call call = run.call();
            int marked = jdbc.update("""
              update platform.idempotency_record set effect = true
               where account = ? and operation = ? and key = ? and runner = ?
              """, call.account(), call.operation(), call.key(), run.runner());
            if (marked != 1) {
                throw new IllegalStateException(
                        "the key of this call was given to another one; nothing is changed by it");
            }
        }
    }

    private boolean hasWritten() {
        @Nullable
        Boolean written = jdbc.queryForObject("select pg_current_xact_id_if_assigned() is not null", Boolean.class);
        return Optional.ofNullable(written).orElse(false);
    }
}
