package se.brygga.app.documents.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.brygga.app.documents.Handover.Refusal;
import se.brygga.app.documents.Handover.Refused;
import se.brygga.app.documents.MediaType;
import se.brygga.app.documents.NewFile;

/** Looks at a file before it is let in: its size, its name, and whether it is what its name says. */
@Component
class Intake {

    private static final int LONGEST_NAME = 150;

    private final DataSize maxSize;

    Intake(@Value("${brygga.files.max-size:10MB}") DataSize maxSize) {
        this.maxSize = maxSize;
    }

    long maxSize() {
        return maxSize.toBytes();
    }

    /**
     * A file that may come in.
     *
     * @param name its name, cleaned, with an ending that fits its type
     * @param type what it is
     */
    record Admitted(String name, MediaType type) {}

    /** The reason to refuse the file, if there is one. */
    Optional<Refused> refusal(NewFile file) {
        String name = clean(file.name());
        byte[] bytes = file.content().bytes();
        if (bytes.length == 0) {
            return refused(Refusal.EMPTY);
        }
        if (bytes.length > maxSize()) {
            return Optional.of(tooLarge(name, bytes.length));
        }
        if (name.length() > LONGEST_NAME) {
            return refused(Refusal.NAME_TOO_LONG, name.length(), LONGEST_NAME);
        }
        return typeRefusal(name, MediaType.of(bytes));
    }

    Refused tooLarge(String name, long size) {
        return Refused.tooLarge(clean(name), size, maxSize());
    }

    /** How a file that was not refused is kept. */
    Admitted admit(NewFile file) {
        MediaType type = MediaType.of(file.content().bytes()).orElseThrow();
        String name = clean(file.name());
        String usual = "." + type.extensions().getFirst();
        return new Admitted(MediaType.named(name).isPresent() ? name : name + usual, type);
    }

    private static Optional<Refused> typeRefusal(String name, Optional<MediaType> found) {
        Optional<MediaType> named = MediaType.named(name);
        if (found.isEmpty()) {
            return refused(named.isPresent() ? Refusal.LOOKS_LIKE_ANOTHER_TYPE : Refusal.TYPE_NOT_ALLOWED, name);
        }
        if (named.isEmpty()) {
            // A name without an ending is given the right one; an ending that is not on the list is not argued with.
            return name.contains(".") ? refused(Refusal.TYPE_NOT_ALLOWED, name) : Optional.empty();
        }
        return named.equals(found) ? Optional.empty() : refused(Refusal.LOOKS_LIKE_ANOTHER_TYPE, name);
    }

    // Browsers may send a whole path; signs that turn the writing direction could make an ending look like another.
    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        return visible.isEmpty() ? "fil" : visible;
    }

    private static Optional<Refused> refused(Refusal why, Object... args) {
        return Optional.of(new Refused(why, List.of(args)));
    }
}
