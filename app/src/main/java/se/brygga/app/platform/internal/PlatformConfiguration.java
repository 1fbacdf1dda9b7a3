package se.brygga.app.platform.internal;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.ProductDatabase;

/**
 * Puts clock, identifiers and database where every module finds them. The database itself is handed in by the start.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PlatformConfiguration {

    @Bean
    DataSource dataSource(ProductDatabase database) {
        return database.dataSource();
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
