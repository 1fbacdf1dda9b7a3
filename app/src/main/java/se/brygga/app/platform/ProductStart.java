package se.brygga.app.platform;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the product around a database that is ready. Command line and tests start it the same way; the clock is theirs
 * to choose.
 *
 * @param application the application class, the root of component scanning
 * @param database the running database; closed together with the product
 * @param clock the clock under the product's own
 * @param settings settings that win over the packaged ones, such as {@code server.port}
 */
public record ProductStart(Class<?> application, ProductDatabase database, Clock clock, Map<String, Object> settings) {

    /** Starts and returns once pages are answered. */
    public ConfigurableApplicationContext run() {
        SpringApplication spring = new SpringApplication(application);
        // Whoever calls: what was prepared ahead of time is filed under the application's own name.
        spring.setMainApplicationClass(application);
        spring.setWebApplicationType(WebApplicationType.SERVLET);
        spring.addInitializers(context -> register((GenericApplicationContext) context));
        return spring.run();
    }

    private void register(GenericApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("start", settings));
        context.registerBean(ProductDatabase.class, () -> database);
        context.registerBean(ProductClock.class, () -> new ProductClock(clock));
    }
}
