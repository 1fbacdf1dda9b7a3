package se.brygga.app.access.web;

import java.util.List;
import java.util.UUID;
import se.brygga.app.access.Mandate;
import se.brygga.app.access.internal.Directory;

/**
 * Who may decide what.
 *
 * @param mandates every mandate that holds today or later
 * @param people the people of the reader's companies
 */
public record MandatesPage(List<Mandate> mandates, List<Directory.Row> people) {

    /** Copies the lists. */
    public MandatesPage {
        mandates = List.copyOf(mandates);
        people = List.copyOf(people);
    }

    /** The name of a person of the list. */
    public String name(UUID person) {
        return people.stream()
                .filter(row -> row.person().equals(person))
                .map(Directory.Row::name)
                .findFirst()
                .orElse("");
    }
}
