package se.brygga.app.organisation.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfileLaw;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.ProfileSearch;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.core.financing.Framework;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.se.SwedishLaw;

/** Reads the profile once, at start. The demo reads the invented rates too. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    Profile profile(
            Environment settings,
            @Value("${brygga.profile:}") String asked,
            @Value("${" + ProfileSearch.VARIABLE + ":}") String environment,
            @Value("${brygga.demo:false}") boolean demo) {
        return Optional.ofNullable(settings.getProperty(Profiles.READ_ALREADY, Profiles.Ready.class))
                .map(Profiles.Ready::await)
                .orElseGet(() -> read(asked, environment, demo));
    }

    /** The law as the institution reads it: every assessment, form and page asks this one. */
    @Bean
    Lawbook lawbook(Profile profile) {
        return ProfileLaw.lawbook(profile, SwedishLaw.LAWBOOK);
    }

    /** What the institution adds to the law: its products and rate tables. */
    @Bean
    Framework framework(Profile profile) {
        return ProfileLaw.framework(profile);
    }

    private static Profile read(String asked, String environment, boolean demo) {
        ProfileSearch search = new ProfileSearch(
                Optional.of(asked).filter(text -> !text.isBlank()).map(Path::of),
                Optional.of(environment),
                Optional.empty());
        RateScope rates = demo ? RateScope.WITH_INVENTED : RateScope.SOURCED;
        return switch (Profiles.read(search.place(), rates)) {
            case ProfileReading.Accepted(Profile profile) -> profile;
            case ProfileReading.Refused refused -> throw new IllegalStateException(told(refused));
        };
    }

    private static String told(ProfileReading.Refused refused) {
        return refused.faults().stream()
                .map(fault -> fault.text(Locale.getDefault()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
