package se.brygga.app.cli;

import java.util.Optional;

/** The version of this build. */
final class ProductVersion {

    private ProductVersion() {}

    /** From the jar's manifest; 0 when run from classes without one. */
    static String current() {
        return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion())
                .orElse("0");
    }
}
