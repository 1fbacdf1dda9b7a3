package se.brygga.app.cases.internal;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseLaw;
import se.brygga.app.cases.Refusal;
import se.brygga.app.clients.EnterpriseCard;
import se.brygga.app.platform.Actor;

/**
 * Holds room for the aid of a proposed case, under the locks of its single undertaking, so that no other office counts
 * on it.
 */
@Component
class Reservations {

    /** How long a proposal may wait before its room is free again. */
    static final int DAYS = 30;

    private static final String RESERVE = """
            select aid.reserve(
                row(?::uuid[], ?::integer[], ?::uuid[], ?::date, ?::date, ?, ?::numeric, ?::numeric)::aid.assessed,
                row(?::uuid, ?::uuid, ?::numeric, ?::text, ?::timestamptz, ?::uuid, ?::timestamptz)::aid.reservation) ->> 'refused'
            """;

    private final CaseTime time;

    Reservations(CaseTime time) {
        this.time = time;
    }

    /** Holds what the assessment counted, or says why it is not there any more. */
    Optional<Refusal> hold(DSLContext dsl, Actor officer, CaseFile file, CaseLaw.Answered answered) {
        return AidOfCase.of(answered).flatMap(aid -> reserve(dsl, officer, file, answered, aid));
    }

    private Optional<Refusal> reserve(
            DSLContext dsl, Actor officer, CaseFile file, CaseLaw.Answered answered, AidOfCase aid) {
        Undertaking undertaking = Undertaking.of(answered);
        OffsetDateTime now = time.now();
        return Optional.ofNullable(dsl.fetchSingle(
                                RESERVE,
                                undertaking.walked(),
                                undertaking.versions(),
                                undertaking.members(),
                                answered.priorSince(),
                                answered.day(),
                                answered.priorAid().size(),
                                answered.priorTotal(),
                                aid.room(),
                                file.id(),
                                answered.ownership().subject(),
                                aid.eur(),
                                aid.regulation(),
                                now.plusDays(DAYS),
                                officer.person(),
                                now)
                        .get(0, String.class))
                .map(Reservations::refusal);
    }

    private static Refusal refusal(String why) {
        return switch (why) {
            case "OVER_CEILING" -> Refusal.NO_HEADROOM;
            case "CASE_NOT_FOUND" -> Refusal.NOT_FOUND;
            default -> Refusal.valueOf(why);
        };
    }

    /** Gives the room back. */
    void release(DSLContext dsl, UUID caseId) {
        dsl.fetch("select aid.release(?::uuid)", caseId);
    }

    /** The enterprises that were walked with the versions that were read, and those of them that count. */
    record Undertaking(List<UUID> walkedIds, List<Integer> versionsRead, List<UUID> memberIds) {

        static Undertaking of(CaseLaw.Answered answered) {
            var enterprises = answered.ownership().enterprises();
            return new Undertaking(
                    enterprises.stream().map(EnterpriseCard::id).toList(),
                    enterprises.stream().map(EnterpriseCard::graphVersion).toList(),
                    answered.members());
        }

        UUID[] walked() {
            return walkedIds.toArray(UUID[]::new);
        }

        Integer[] versions() {
            return versionsRead.toArray(Integer[]::new);
        }

        UUID[] members() {
            return memberIds.toArray(UUID[]::new);
        }
    }

    /** The aid in the case, and the room that the law left for it, in euro. */
    record AidOfCase(BigDecimal sek, BigDecimal eur, BigDecimal room, String regulation) {

        static Optional<AidOfCase> of(CaseLaw.Answered answered) {
            return answered.assessment()
                    .aid()
                    .map(aid -> new AidOfCase(
                            aid.sek().orElse(BigDecimal.ZERO),
                            aid.eur(),
                            aid.room().beforeEur(),
                            answered.regulation()));
        }
    }
}
