package se.brygga.app.organisation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where to look for the profile, in order: the folder asked for, the folder that the environment names, the folder
 * beside the launcher, and the copy that travels with the product.
 *
 * @param asked {@code --profile DIR}
 * @param environment the value of {@code BRYGGA_PROFILE}
 * @param launcher the folder in which the launcher lies
 */
public record ProfileSearch(Optional<Path> asked, Optional<String> environment, Optional<Path> launcher) {

    /** Name of the environment variable. */
    public static final String VARIABLE = "BRYGGA_PROFILE";

    /** The profile that ships with the product. */
    public static final String SHIPPED = "almi";

    /** The first place. A folder that was named is never passed over, even when it is not there. */
    public ProfilePlace place() {
        Optional<Path> beside =
                launcher.map(folder -> folder.resolve("profiles").resolve(SHIPPED));
        return asked.or(() -> environment.filter(text -> !text.isBlank()).map(Path::of))
                .or(() -> beside.filter(Files::isDirectory))
                .<ProfilePlace>map(ProfilePlace.Directory::new)
                .orElseGet(() -> new ProfilePlace.Bundled(SHIPPED));
    }
}
