package se.brygga.app.organisation;

import java.nio.file.Path;

/** Where a profile is read from. */
public sealed interface ProfilePlace {

    /** A folder with the profile's files. */
    record Directory(Path path) implements ProfilePlace {}

    /** The copy that travels with the product. */
    record Bundled(String id) implements ProfilePlace {}
}
