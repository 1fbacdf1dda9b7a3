package se.brygga.app.platform;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;

/**
 * A fault as the log tells it: kinds and places, and never the words of an exception, since those may hold what a
 * person typed. Of what the database said, the SQL state remains.
 */
public final class TraceWithoutWords extends ThrowableHandlingConverter {

    private static final int PLACES_AT_MOST = 60;
    private static final int CAUSES_AT_MOST = 10;

    /** Made by the log itself, which names this class in its settings. */
    public TraceWithoutWords() {}

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        IThrowableProxy fault = event.getThrowableProxy();
        for (int depth = 0; fault != null && depth < CAUSES_AT_MOST; depth++) {
            append(fault, depth, text);
            fault = fault.getCause();
        }
        return text.toString();
    }

    private static void append(IThrowableProxy fault, int depth, StringBuilder text) {
        text.append(depth == 0 ? "" : "Caused by: ").append(fault.getClassName());
        if (fault instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException told) {
            text.append(" (").append(told.getSQLState()).append(')');
        }
        text.append(System.lineSeparator());
        StackTraceElementProxy[] places = fault.getStackTraceElementProxyArray();
        int shown = Math.min(places.length - fault.getCommonFrames(), PLACES_AT_MOST);
        for (int i = 0; i < shown; i++) {
            text.append("    ").append(places[i].getSTEAsString()).append(System.lineSeparator());
        }
    }
}
