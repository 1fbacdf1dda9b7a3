package se.brygga.app.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.brygga.app.platform.ScopedDatabase;

/** What other modules ask about people: names, mandates, certificates, colleagues. All of it as of a date. */
@Service
public final class People {

    private static final String MANDATE = """
      select m.id, m.person, m.company, m.form, m.max_amount, lower(m.valid) as first_day,
             (upper(m.valid) - 1) as last_day, m.source
        from access.mandate m
      """;

    private final ScopedDatabase database;

    private final Numbers identities;

    People(ScopedDatabase database, Numbers identities) {
        this.database = database;
        this.identities = identities;
    }

    /**
     * A colleague to hand a case to.
     *
     * @param person who it is
     * @param name the person's name
     */
    public record Colleague(UUID person, String name) {}

    /** The names of these persons; who is unknown is left out. */
    public Map<UUID, String> names(Collection<UUID> persons) {
        Map<UUID, String> names = new HashMap<>();
        if (!persons.isEmpty()) {
            database.call(dsl -> dsl.fetch("select id, name from access.person where id = any (?)", (Object)
                            persons.toArray(UUID[]::new)))
                    .forEach(row -> names.put(row.get(0, UUID.class), row.get(1, String.class)));
        }
        return names;
    }

    /** Who holds a role in a company on a day, by name. */
    public List<Colleague> holding(String role, String company, LocalDate on) {
        return database.call(dsl -> dsl.fetch("""
                    select p.id, p.name from access.person p
                     where exists (select from access.role_grant g
                                    where g.person = p.id and g.role = ? and g.company = ? and g.valid @> ?::date)
                       and exists (select from access.account a where a.person = p.id and a.disabled_at is null and a.valid @> ?::date)
                     order by p.name collate "sv-x-icu", p.id
                    """, role, company, on, on)
                .map(row -> new Colleague(row.get(0, UUID.class), row.get(1, String.class))));
    }

    /** The mandate that lets a person decide this on this day; empty when none does. */
    public Optional<Mandate> mandateFor(UUID person, Wish wish, LocalDate on) {
        return database.call(dsl -> dsl
                .fetch(
                        MANDATE
                                + "where m.person = ? and m.company = ? and m.form = ? and m.valid @> ?::date and m.max_amount >= ?",
                        person,
                        wish.company(),
                        wish.form(),
                        on,
                        wish.amount())
                .stream()
                .findFirst()
                .map(Mandate::of));
    }

    /**
     * What somebody wants to decide.
     *
     * @param company for which company
     * @param form which form of financing
     * @param amount in kronor
     */
    public record Wish(String company, String form, BigDecimal amount) {}

    /** Every mandate of a person that holds on a day. */
    public List<Mandate> mandates(UUID person, LocalDate on) {
        return database.call(dsl -> dsl.fetch(
                        MANDATE + "where m.person = ? and m.valid @> ?::date order by m.company, m.form", person, on)
                .map(Mandate::of));
    }

    /** Whether the person holds the certificate that handling credit requires. */
    public boolean hasCreditCertificate(UUID person, LocalDate on) {
        return database.call(dsl -> dsl.fetchOptional(
                        "select 1 from access.certificate where person = ? and kind = 'CREDIT' and valid @> ?::date",
                        person,
                        on)
                .isPresent());
    }

    /** Whether this personal or coordination number, twelve digits, is what the person has stated as her own. */
    public boolean hasNumber(UUID person, String digits) {
        String kept = identities.kept(digits);
        return database.call(dsl ->
                        dsl.fetchOptional("select 1 from access.person where id = ? and identity = ?", person, kept))
                .isPresent();
    }

    /** What is kept of a personal number, so that it can be compared and not read. */
    public interface Numbers {
        /** The keyed hash of twelve digits. */
        String kept(String digits);
    }

    /**
     * Ties someone who signs in to her row in the register of clients, so that she sees her own cases from the next
     * request on. Done once; a second party for the same person is a bug.
     */
    public void bindParty(UUID person, UUID party) {
        int bound = database.call(dsl -> dsl.execute(
                "update access.person set party = ? where id = ? and (party is null or party = ?)",
                party,
                person,
                party));
        if (bound != 1) {
            throw new IllegalStateException("person " + person + " is already another party");
        }
    }
}
