package se.brygga.app.platform.internal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.OutgoingChannel;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.platform.StartingDatabase;

/**
 * Puts clock, identifiers and database where every module finds them. The database itself is handed in by the start.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformConfiguration {

    @Bean
    DataSource dataSource(StartingDatabase database) {
        return database.dataSource();
    }

    /** The way out for every message that no other channel takes. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    OutgoingChannel outgoingFiles(@Value("${brygga.data:data}") Path data) {
        return new OutgoingFiles(data.resolve("outgoing"));
    }

    @Bean
    OutboxSender outboxSender(ScopedDatabase database, ProductClock clock, List<OutgoingChannel> channels) {
        return new OutboxSender(database, clock, channels);
    }

    @Bean
    RandomGenerator randomness() {
        return new SecureRandom();
    }

    @Bean
    Ids ids(ProductClock clock, RandomGenerator random) {
        return new Ids(clock, random);
    }
}
