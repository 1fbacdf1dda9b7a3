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
            select aid.reserve(?::uuid, ?::uuid[], ?::integer[], ?::uuid[], ?::numeric,
              row(?::uuid, ?::uuid, ?::numeric, ?::text, ?::timestamptz, ?::uuid, ?::timestamptz)::aid.reservation)
            """;

    private final CaseTime time;

    Reservations(CaseTime time) {
        this.time = time;
    }

    /** Holds what the assessment counted; false when the room or the ownership is not there any more. */
    boolean hold(DSLContext dsl, Actor officer, CaseFile file, CaseLaw.Answered answered) {
        Optional<AidOfCase> aid = AidOfCase.of(answered);
        return aid.isEmpty() || reserve(dsl, officer, file, answered, aid.get());
    }

    private boolean reserve(DSLContext dsl, Actor officer, CaseFile file, CaseLaw.Answered answered, AidOfCase aid) {
        Undertaking undertaking = Undertaking.of(answered);
        OffsetDateTime now = time.now();
        Boolean held = dsl.fetchSingle(
                        RESERVE,
                        file.id(),
                        undertaking.walked(),
                        undertaking.versions(),
                        undertaking.members(),
                        aid.room(),
                        file.id(),
                        answered.ownership().subject(),
                        aid.eur(),
                        aid.regulation(),
                        now.plusDays(DAYS),
                        officer.person(),
                        now)
                .get(0, Boolean.class);
        return Boolean.TRUE.equals(held);
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
