package se.brygga.app.platform;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only door to the database: one transaction under one scope. Outside such a transaction row security shows no
 * tenant row at all, so a forgotten scope is an empty page and never a leak.
 */
@Component
public final class ScopedDatabase {

    private static final String ENTER = """
      select set_config('brygga.companies', ?, true), set_config('brygga.counties', ?, true),
             set_config('brygga.funders', ?, true), set_config('brygga.principals', ?, true),
             set_config('brygga.parties', ?, true)
      """;

    private final DSLContext dsl;
    private final TransactionTemplate transaction;

    ScopedDatabase(DSLContext dsl, PlatformTransactionManager transactions) {
        this.dsl = dsl;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does the work in one transaction under the scope and gives back its answer. Inside another transaction it becomes
     * a part of that one, sees its own scope meanwhile, and leaves the outer scope as it was.
     */
    public <T> T in(Scope scope, Function<DSLContext, T> work) {
        T answer = transaction.execute(status -> within(scope, work));
        if (answer == null) {
            throw new IllegalStateException("work in a transaction gave no answer");
        }
        return answer;
    }

    /** Does the work in one transaction under the scope. */
    public void run(Scope scope, Consumer<DSLContext> work) {
        in(scope, dsl -> {
            work.accept(dsl);
            return true;
        });
    }

    private <T> T within(Scope scope, Function<DSLContext, T> work) {
        Scope outer = (Scope) TransactionSynchronizationManager.getResource(this);
        if (scope.equals(outer)) {
            return work.apply(dsl);
        }
        if (outer != null) {
            TransactionSynchronizationManager.unbindResource(this);
        }
        TransactionSynchronizationManager.bindResource(this, scope);
        try {
            enter(scope);
            T answer = work.apply(dsl);
            if (outer != null) {
                enter(outer);
            }
            return answer;
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
            if (outer != null) {
                TransactionSynchronizationManager.bindResource(this, outer);
            }
        }
    }

    /**
     * One statement outside any explicit transaction: it begins, commits and is durable in a single round trip. Only
     * for database functions that check the scope they are given.
     */
    public <T> T call(Function<DSLContext, T> statement) {
        return statement.apply(dsl);
    }

    private void enter(Scope scope) {
        dsl.execute(
                ENTER,
                list(scope.companies()),
                list(scope.counties()),
                list(scope.funders()),
                list(scope.principals()),
                list(scope.parties()));
    }

    private static String list(Collection<?> members) {
        return members.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }
}
