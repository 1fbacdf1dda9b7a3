package se.brygga.app.platform.internal;

import java.lang.reflect.Method;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;
import se.brygga.app.platform.DatabaseAway;

/**
 * What the log says of work in the background that failed. Nothing is lost by it: the publication registry still holds
 * the event. A database that is away is one line; only a fault of ours is worth its trace.
 */
@Component
class BackgroundFaults implements AsyncConfigurer, AsyncUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundFaults.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return this;
    }

    @Override
    public void handleUncaughtException(Throwable fault, Method method, @Nullable Object... params) {
        String work = method.getDeclaringClass().getSimpleName();
        if (fault instanceof CancellationException) {
            LOG.debug("{} was put off: the product stops", work);
        } else if (DatabaseAway.isCauseOf(fault)) {
            LOG.warn("{} found the database away and is tried again", work);
        } else {
            LOG.error("{} failed and is tried again", work, fault);
        }
    }
}
