package se.brygga.app.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.web.context.request.RequestContextHolder;

/** Which statements the product sends to the database while it answers a request; work behind the pages is left out. */
public final class StatementCount {

    private final Configuration configuration;

    /** Counts in the product under test. */
    public StatementCount(TestProduct product) {
        this.configuration = product.bean(DSLContext.class).configuration();
    }

    /** What was sent to the database while the work was done. */
    public List<String> during(Runnable work) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        ExecuteListenerProvider[] before = configuration.executeListenerProviders();
        ExecuteListenerProvider counting =
                new DefaultExecuteListenerProvider(ExecuteListener.onExecuteStart(context -> {
                    String sql = context.sql();
                    if (sql != null && RequestContextHolder.getRequestAttributes() != null) {
                        sent.add(sql.strip());
                    }
                }));
        configuration.set(
                Stream.concat(Stream.of(before), Stream.of(counting)).toArray(ExecuteListenerProvider[]::new));
        try {
            work.run();
        } finally {
            configuration.set(before);
        }
        return List.copyOf(sent);
    }
}
