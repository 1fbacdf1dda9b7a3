package se.brygga.app.access.internal;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import se.brygga.app.access.SignedIn;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.ProductClock;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;

/**
 * Gives and withdraws what makes a right: accounts, roles, mandates, certificates. Nobody gives anything to herself,
 * nobody gives anything outside the companies she administers, nobody closes or opens an account whose rights she could
 * not have given, and every change leaves one audit entry.
 */
@Service
public class RightsBook {

    private final ScopedDatabase database;
    private final ProductClock clock;
    private final Ids ids;
    private final Directory directory;
    private final AccessLog log;

    RightsBook(ScopedDatabase database, ProductClock clock, Ids ids, Directory directory, AccessLog log) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.directory = directory;
        this.log = log;
    }

    /** Why a change is refused. */
    public enum Refusal {
        /** Rights to oneself are given by somebody else. */
        ONESELF,
        /** The person or the company lies outside the caller's companies. */
        OUTSIDE,
        /** The role is not the caller's to give. */
        ROLE,
        /** The person holds rights that are not the caller's to give. */
        BEYOND,
        /** The same right runs in that time already. */
        OVERLAP,
        /** There is no such right, or it has ended already. */
        ENDED,
        /** The user name is taken. */
        NAME_TAKEN,
        /** The person is here already, perhaps under another user name. */
        KNOWN_PERSON
    }

    /**
     * From when to when.
     *
     * @param from first day
     * @param to last day; empty while it runs on
     */
    public record Days(LocalDate from, Optional<LocalDate> to) {
        String range() {
            return "[" + from + "," + to.map(LocalDate::toString).orElse("") + "]";
        }
    }

    /**
     * A role to give.
     *
     * @param role which
     * @param company for which company
     * @param counties for which counties
     * @param days from when to when
     */
    public record NewRole(String role, String company, List<String> counties, Days days) {
        /** Copies the counties. */
        public NewRole {
            counties = List.copyOf(counties);
        }
    }

    /**
     * A mandate to give.
     *
     * @param company for which company
     * @param form which form of financing
     * @param maxAmount up to how many kronor
     * @param days from when to when
     * @param source the decision that gives it
     */
    public record NewMandate(String company, String form, BigDecimal maxAmount, Days days, String source) {}

    /** Gives a role. */
    public Optional<Refusal> give(SignedIn caller, UUID person, NewRole role) {
        if (!directory.grantable(caller).contains(role.role())) {
            return Optional.of(Refusal.ROLE);
        }
        return change(
                caller,
                person,
                role.company(),
                "ROLE_GIVEN",
                Map.of(
                        "role",
                        role.role(),
                        "company",
                        role.company(),
                        "days",
                        role.days().range()),
                dsl -> insertRole(dsl, Optional.of(caller.person()), person, role));
    }

    int insertRole(DSLContext dsl, Optional<UUID> giver, UUID person, NewRole role) {
        return dsl.execute(
                """
        insert into access.role_grant (id, person, role, company, counties, valid, granted_by, recorded_at)
        values (?, ?, ?, ?, ?, ?::daterange, ?, ?)
        """,
                ids.next(),
                person,
                role.role(),
                role.company(),
                role.counties().toArray(String[]::new),
                role.days().range(),
                giver.orElse(null),
                now());
    }

    /** Ends a role today: from now on it gives nothing. */
    public Optional<Refusal> endRole(SignedIn caller, UUID person, UUID grant) {
        Optional<Directory.Grant> held = directory.grants(caller, person).stream()
                .filter(one -> one.id().equals(grant))
                .findFirst();
        if (held.isEmpty()) {
            return Optional.of(Refusal.OUTSIDE);
        }
        return directory.grantable(caller).contains(held.get().role())
                ? end(caller, person, held.get().company(), new Ended("access.role_grant", grant, "ROLE_ENDED"))
                : Optional.of(Refusal.ROLE);
    }

    /** Gives a mandate. */
    public Optional<Refusal> give(SignedIn caller, UUID person, NewMandate mandate) {
        return change(
                caller,
                person,
                mandate.company(),
                "MANDATE_GIVEN",
                Map.of(
                        "form",
                        mandate.form(),
                        "company",
                        mandate.company(),
                        "max",
                        mandate.maxAmount().toPlainString(),
                        "days",
                        mandate.days().range()),
                dsl -> insertMandate(dsl, Optional.of(caller.person()), person, mandate));
    }

    int insertMandate(DSLContext dsl, Optional<UUID> giver, UUID person, NewMandate mandate) {
        return dsl.execute(
                """
        insert into access.mandate (id, person, company, form, max_amount, valid, granted_by, source, recorded_at)
        values (?, ?, ?, ?, ?, ?::daterange, ?, ?, ?)
        """,
                ids.next(),
                person,
                mandate.company(),
                mandate.form(),
                mandate.maxAmount(),
                mandate.days().range(),
                giver.orElse(null),
                mandate.source(),
                now());
    }

    /** Ends a mandate today. */
    public Optional<Refusal> endMandate(SignedIn caller, UUID person, UUID mandate) {
        return directory.mandates(caller, person).stream()
                .filter(one -> one.id().equals(mandate))
                .findFirst()
                .map(one -> end(caller, person, one.company(), new Ended("access.mandate", mandate, "MANDATE_ENDED")))
                .orElse(Optional.of(Refusal.OUTSIDE));
    }

    /** Records the certificate that handling credit requires. */
    public Optional<Refusal> certify(SignedIn caller, UUID person, Days days, String source) {
        return changeAnywhere(
                caller,
                person,
                "CERTIFICATE_RECORDED",
                Map.of("days", days.range()),
                dsl -> insertCertificate(dsl, person, days, source));
    }

    int insertCertificate(DSLContext dsl, UUID person, Days days, String source) {
        return dsl.execute(
                "insert into access.certificate (id, person, kind, valid, source, recorded_at) values (?, ?, 'CREDIT', ?::daterange, ?, ?)",
                ids.next(),
                person,
                days.range(),
                source,
                now());
    }

    /** Closes or opens an account. Whoever is signed in to it is out at the next request. */
    public Optional<Refusal> use(SignedIn caller, UUID person, boolean open) {
        return changeOfAccount(
                caller,
                person,
                open ? "ACCOUNT_OPENED" : "ACCOUNT_DISABLED",
                dsl -> dsl.execute(
                        "update access.account set disabled_at = ? where person = ?", open ? null : now(), person));
    }

    /**
     * A change to the account itself, whoever's company the person works for: only by somebody who could have given
     * every right that is reached through it. Otherwise a company's administrator could take over, or shut out,
     * somebody who works for another company or for the whole group.
     */
    Optional<Refusal> changeOfAccount(SignedIn caller, UUID person, String action, Change change) {
        return directory.coveredBy(caller, person)
                ? changeAnywhere(caller, person, action, Map.of(), change)
                : Optional.of(Refusal.BEYOND);
    }

    /** What a change does, in its transaction; gives how many rows it changed. */
    interface Change {
        int in(DSLContext dsl);
    }

    private record Ended(String table, UUID id, String action) {}

    private Optional<Refusal> end(SignedIn caller, UUID person, String company, Ended right) {
        // The day itself is cut off too: a right that is withdrawn gives nothing from the next request on.
        String sql = """
        update %s set valid = daterange(lower(valid), greatest(lower(valid), ?::date))
         where id = ? and person = ? and company = ? and (upper(valid) is null or upper(valid) > ?::date)
        """.formatted(right.table());
        LocalDate today = clock.today();
        return change(
                caller,
                person,
                company,
                right.action(),
                Map.of("id", right.id().toString(), "company", company),
                dsl -> dsl.execute(sql, today, right.id(), person, company, today));
    }

    /** A change that belongs to no company of its own. */
    Optional<Refusal> changeAnywhere(
            SignedIn caller, UUID person, String action, Map<String, String> payload, Change change) {
        return change(caller, person, directory.commonCompany(caller, person), action, payload, change);
    }

    private Optional<Refusal> change(
            SignedIn caller, UUID person, String company, String action, Map<String, String> payload, Change change) {
        if (caller.person().equals(person)) {
            return Optional.of(Refusal.ONESELF);
        }
        Optional<Directory.Row> row = directory.person(caller, person);
        if (row.isEmpty() || !Set.of(Directory.companiesOf(caller)).contains(company)) {
            return Optional.of(Refusal.OUTSIDE);
        }
        try {
            return database.in(Scope.nothing(), dsl -> {
                if (change.in(dsl) == 0) {
                    return Optional.of(Refusal.ENDED);
                }
                AccessLog.By by = new AccessLog.By(caller.person(), company);
                log.write(dsl, new AccessLog.Entry(row.get().account(), action, Optional.of(by), payload));
                return Optional.<Refusal>empty();
            });
        } catch (DataIntegrityViolationException overlapping) {
            return Optional.of(Refusal.OVERLAP);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
