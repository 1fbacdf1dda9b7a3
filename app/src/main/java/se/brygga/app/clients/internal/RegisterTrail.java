package se.brygga.app.clients.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.brygga.app.audit.Trail;
import se.brygga.app.clients.EnterpriseCard;

/**
 * Tells the log of every change in the register of enterprises, in the transaction of the change: who, from what to
 * what, since when and on whose word. One chain per enterprise, read by every company as the register itself is. Of a
 * person it tells who has read her page.
 */
@Component
class RegisterTrail {

    private final Trail trail;

    RegisterTrail(Trail trail) {
        this.trail = trail;
    }

    /** Appends one entry to the chain of the enterprise. */
    void tell(DSLContext dsl, UUID enterprise, String action, Optional<UUID> by, Map<String, Object> payload) {
        trail.append(dsl, new Trail.Entry(enterprise, "ENTERPRISE", action, by, Trail.SeenBy.shared(), payload));
    }

    /** Somebody has read a person's page. The company that the reader works for sees that. */
    void read(DSLContext dsl, UUID person, UUID reader, Collection<String> companies) {
        Trail.SeenBy seenBy =
                new Trail.SeenBy(companies.stream().sorted().findFirst(), Optional.empty(), Optional.empty());
        trail.append(dsl, new Trail.Entry(person, "PERSON", "PERSON_READ", Optional.of(reader), seenBy, Map.of()));
    }

    /** What a change changed, each as it was and as it is; empty when everything stays as it was. */
    static Map<String, Object> difference(EnterpriseCard before, EnterpriseCard after) {
        Map<String, Object> was = facts(before);
        Map<String, Object> changed = new LinkedHashMap<>();
        if (!before.name().equals(after.name())) {
            // The name of a natural person's firm is hers: the log says that it changed, and keeps no copy of it.
            changed.put(
                    "name",
                    personal(before) || personal(after) ? fromTo(null, null) : fromTo(before.name(), after.name()));
        }
        facts(after).forEach((name, value) -> {
            if (!value.equals(was.get(name))) {
                changed.put(name, fromTo(was.getOrDefault(name, ""), value));
            }
        });
        return changed;
    }

    /** A figure as it was and as it is; nothing before the first. */
    static Map<String, Object> fromTo(@Nullable Object from, @Nullable Object to) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("from", told(from));
        both.put("to", told(to));
        return both;
    }

    private static @Nullable Object told(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text when text.isEmpty() -> null;
            case BigDecimal figure -> figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
            default -> value;
        };
    }

    private static Map<String, Object> facts(EnterpriseCard card) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("legalForm", card.legalForm().name());
        facts.put("county", card.place().county().orElse(""));
        facts.put("municipality", card.place().municipality().orElse(""));
        facts.put("sector", card.sector().orElse(""));
        facts.put(
                "operationsStart", card.operationsStart().map(Object::toString).orElse(""));
        facts.put("fiscalYearStart", card.fiscalYearStart());
        facts.put("inInsolvency", answer(card.standing().inInsolvency()));
        facts.put("inDifficulty", answer(card.standing().inDifficulty()));
        facts.put("roadFreight", answer(card.standing().roadFreight()));
        facts.put("recoveryOrder", answer(card.standing().recoveryOrder()));
        return facts;
    }

    private static Object answer(Optional<Boolean> given) {
        return given.<Object>map(yes -> yes).orElse("");
    }

    private static boolean personal(EnterpriseCard card) {
        return switch (card.legalForm()) {
            case SOLE_TRADER, NOT_YET_REGISTERED -> true;
            case LIMITED_COMPANY, PARTNERSHIP, ECONOMIC_ASSOCIATION, OTHER -> false;
        };
    }
}
