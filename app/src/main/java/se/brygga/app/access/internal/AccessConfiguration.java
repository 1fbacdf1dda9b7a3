package se.brygga.app.access.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.brygga.app.access.People;

/** The parts that access is made of, beside its own components. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    @ConditionalOnMissingBean
    WallTime wallTime() {
        return new WallTime(InstantSource.system());
    }

    @Bean
    AuthorizationTable authorizationTable() {
        return AuthorizationFile.shipped();
    }

    @Bean
    TimeCodes timeCodes(RandomGenerator random) {
        return new TimeCodes(random);
    }

    @Bean
    Secrets secrets(RandomGenerator random) {
        return new Secrets(random);
    }

    @Bean
    SealedSecrets sealedSecrets(
            @Value("${brygga.data:data}") Path data,
            @Value("${brygga.secret-key:}") Optional<Path> file,
            RandomGenerator random) {
        return new SealedSecrets(new KeyFile(file.orElse(data.resolve("secret.key")), random), random);
    }

    @Bean
    Identities identities(SealedSecrets seals) {
        return new Identities(seals.keyFile());
    }

    @Bean
    People.Numbers numbers(Identities identities) {
        return digits -> identities.kept(Identity.ofNumber(digits));
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    CookieSerializer sessionCookie() {
        return new SessionCookie();
    }

    @Bean
    WebMvcConfigurer accessArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInArgument());
            }
        };
    }
}
