package se.brygga.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.brygga.app.organisation.Profile;
import se.brygga.app.organisation.ProfileFault;
import se.brygga.app.organisation.ProfileLaw;
import se.brygga.app.organisation.ProfileReading;
import se.brygga.app.organisation.ProfileSearch;
import se.brygga.app.organisation.Profiles;
import se.brygga.app.organisation.RateScope;
import se.brygga.core.financing.Framework;
import se.brygga.core.law.Language;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.se.SwedishLaw;

/** The institution whose terms and readings stand beside the law. */
final class ProfileOption {

    @Option(names = "--profile", paramLabel = "DIR", description = "Folder of the institution's profile.")
    private Optional<Path> profile = Optional.empty();

    /**
     * The law with the institution beside it.
     *
     * @param lawbook the lawbook, with the institution's readings
     * @param framework its products and rates
     * @param names what its products, companies and counties are called
     */
    record Ground(Lawbook lawbook, Framework framework, KnownNames names) {}

    /**
     * Reads the profile that the launcher or the environment names, with sourced rates only; empty when it is refused,
     * with every fault on the error output.
     */
    Optional<Ground> read(Language language) {
        ProfileSearch search = new ProfileSearch(
                profile, Optional.ofNullable(System.getenv(ProfileSearch.VARIABLE)), Optional.empty());
        return switch (Profiles.read(search.place(), RateScope.SOURCED)) {
            case ProfileReading.Accepted accepted -> Optional.of(ground(accepted.profile()));
            case ProfileReading.Refused refused -> {
                for (ProfileFault fault : refused.faults()) {
                    System.err.println(fault.text(language.locale()));
                }
                yield Optional.empty();
            }
        };
    }

    private static Ground ground(Profile profile) {
        return new Ground(
                ProfileLaw.lawbook(profile, SwedishLaw.LAWBOOK), ProfileLaw.framework(profile), KnownNames.of(profile));
    }
}
