package se.brygga.app.clients;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything connected with an enterprise by ownership on a day, in either direction, with the version of each row as
 * it was read. A superset of both the SME group and the single undertaking: the law in {@code core} decides which of it
 * counts.
 *
 * @param subject the enterprise that was asked about
 * @param enterprises all enterprises, the subject among them
 * @param holdings what they hold in each other
 * @param persons what natural persons hold in them
 * @param figures latest figures known on the day, newest year first
 */
public record Ownership(
        UUID subject,
        List<EnterpriseCard> enterprises,
        List<HoldingRow> holdings,
        List<PersonHoldingRow> persons,
        Map<UUID, List<FiguresOfYear>> figures) {

    /** Keeps copies. */
    public Ownership {
        enterprises = List.copyOf(enterprises);
        holdings = List.copyOf(holdings);
        persons = List.copyOf(persons);
        figures = Map.copyOf(figures);
    }

    /** The enterprise asked about. */
    public EnterpriseCard subjectCard() {
        return card(subject);
    }

    /** One of the enterprises. */
    public EnterpriseCard card(UUID id) {
        return enterprises.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not connected: " + id));
    }
}
