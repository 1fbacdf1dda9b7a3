package se.brygga.app.platform;

import java.time.Clock;
import java.util.Map;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the product around a database that is ready or starts beside it. Command line and tests start it the same way;
 * the clock is theirs to choose.
 *
 * @param application the application class, the root of component scanning
 * @param database the database; closed together with the product
 * @param clock the clock under the product's own
 * @param settings settings that win over the packaged ones, such as {@code server.port}
 */
public record ProductStart(Class<?> application, StartingDatabase database, Clock clock, Map<String, Object> settings) {

    /** A start around a database that is ready. */
    public ProductStart(Class<?> application, ProductDatabase database, Clock clock, Map<String, Object> settings) {
        this(application, StartingDatabase.started(database), clock, settings);
    }

    /**
     * Starts and returns once pages are answered; {@link #complete} makes the parts that the first of them does not
     * need.
     *
     * @throws NotStarted when the database was refused, whichever part of the product happened to need it first
     */
    public ConfigurableApplicationContext run() {
        SpringApplication spring = new SpringApplication(application);
        // Whoever calls: what was prepared ahead of time is filed under the application's own name.
        spring.setMainApplicationClass(application);
        spring.setWebApplicationType(WebApplicationType.SERVLET);
        spring.addInitializers(context -> register((GenericApplicationContext) context));
        try {
            return spring.run();
        } catch (BeansException failed) {
            if (NestedExceptionUtils.getMostSpecificCause(failed) instanceof NotStarted refused) {
                throw refused;
            }
            throw failed;
        }
    }

    /** Makes the parts of a started product that its first page did not need; a part that cannot be made fails here. */
    public static void complete(ConfigurableApplicationContext started) {
        ConfigurableListableBeanFactory parts = started.getBeanFactory();
        for (String name : parts.getBeanDefinitionNames()) {
            BeanDefinition part = parts.getMergedBeanDefinition(name);
            if (part.isSingleton() && !part.isAbstract()) {
                parts.getBean(name);
            }
        }
    }

    private void register(GenericApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("start", settings));
        context.registerBean(StartingDatabase.class, () -> database);
        context.registerBean(ProductClock.class, () -> new ProductClock(clock));
    }
}
