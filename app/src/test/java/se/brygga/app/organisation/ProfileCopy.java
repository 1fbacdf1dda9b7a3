package se.brygga.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.brygga.app.organisation.ProfileReading.Accepted;
import se.brygga.app.organisation.ProfileReading.Refused;

/** A copy of a profile in a folder of its own, to be broken at will. */
record ProfileCopy(Path folder) {
    static final Path SHIPPED = Path.of("..", "profiles", "almi");
    static final Path SECOND = Path.of("src", "test", "resources", "profiles", "saari");

    static ProfileCopy of(Path original, Path folder) {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ProfileCopy(folder);
    }

    /** The line on which a piece of text first stands. */
    long lineOf(String file, String piece) {
        try {
            String text = Files.readString(folder.resolve(file));
            return 1
                    + text.substring(0, text.indexOf(piece))
                            .chars()
                            .filter(each -> each == '\n')
                            .count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Replaces one piece of text, which must be there. */
    ProfileCopy replace(String file, String piece, String other) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).contains(piece);
            int at = text.indexOf(piece);
            Files.writeString(
                    folder.resolve(file), text.substring(0, at) + other + text.substring(at + piece.length()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    ProfileReading read() {
        return read(folder, RateScope.WITH_INVENTED);
    }

    List<ProfileFault> faults() {
        return read() instanceof Refused refused ? refused.faults() : List.of();
    }

    static ProfileReading read(Path folder, RateScope scope) {
        return Profiles.read(new ProfilePlace.Directory(folder), scope);
    }

    static Profile accepted(ProfileReading reading) {
        return switch (reading) {
            case Accepted(Profile profile) -> profile;
            case Refused(List<ProfileFault> faults) -> throw new AssertionError(faults.toString());
        };
    }

    static Profile shipped() {
        return accepted(read(SHIPPED, RateScope.SOURCED));
    }
}
