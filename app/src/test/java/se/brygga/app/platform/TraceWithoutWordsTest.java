package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The log tells what kind of fault came where, and never what somebody typed. */
class TraceWithoutWordsTest {

    @Test
    void theWordsOfAFaultAndOfItsCausesStandInNoLog() {
        SQLException told = new SQLException("Key (name)=(Hemliga Snickeriet) already exists", "23505");
        told.setNextException(new SQLException("Hemliga Snickeriet", "23505"));
        IllegalStateException fault = new IllegalStateException("could not keep Hemliga Snickeriet", told);
        fault.addSuppressed(new IOException("Hemliga Snickeriet"));
        LoggingEvent event = new LoggingEvent();
        event.setThrowableProxy(new ThrowableProxy(fault));

        assertThat(new TraceWithoutWords().convert(event))
                .doesNotContain("Hemliga", "Key (name)")
                .contains(
                        "java.lang.IllegalStateException",
                        "Caused by: java.sql.SQLException (23505)",
                        "TraceWithoutWordsTest");
    }

    @Test
    void anExceptionWithoutEndIsCutShort() {
        Exception deep = new IllegalStateException("innermost");
        for (int i = 0; i < 50; i++) {
            deep = new IllegalStateException("Hemligt", deep);
        }
        LoggingEvent event = new LoggingEvent();
        event.setThrowableProxy(new ThrowableProxy(deep));

        assertThat(new TraceWithoutWords().convert(event).lines().filter(line -> line.startsWith("Caused by")))
                .hasSizeBetween(1, 10);
    }

    @Test
    void theLogOfTheProductWritesFaultsThatWay() throws IOException {
        try (InputStream settings = TraceWithoutWords.class.getResourceAsStream("/logback.xml")) {
            assertThat(settings).isNotNull();
            String text = new String(settings.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(TraceWithoutWords.class.getName());
            assertThat(text).doesNotContain("%ex", "%xEx", "%throwable");
        }
    }
}
