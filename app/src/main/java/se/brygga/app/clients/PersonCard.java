package se.brygga.app.clients;

import java.util.Optional;
import java.util.UUID;

/**
 * A natural person who applies, owns or represents.
 *
 * @param id identifier
 * @param personalNumber twelve digits; empty for somebody who has neither personal nor coordination number yet
 * @param coordination whether the number is a coordination number (samordningsnummer)
 * @param name full name
 * @param email mail address
 * @param phone telephone
 * @param language language code for letters and pages
 * @param invented a person of the demo
 */
public record PersonCard(
        UUID id,
        Optional<String> personalNumber,
        boolean coordination,
        String name,
        Optional<String> email,
        Optional<String> phone,
        String language,
        boolean invented) {}
