package se.brygga.app.cases.internal;

import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.HELPER;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import se.brygga.app.audit.Trail;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.Helpers;
import se.brygga.app.platform.Actor;
import se.brygga.app.platform.ScopedDatabase;

/** Helpers, in PostgreSQL, where row security holds them to filling in. */
@Service
class SqlHelpers implements Helpers {

    private static final int SECRET_BYTES = 24;

    private final ScopedDatabase database;
    private final CaseTime moment;
    private final Trail trail;
    private final RandomGenerator random;

    SqlHelpers(ScopedDatabase database, CaseTime moment, Trail trail, RandomGenerator random) {
        this.database = database;
        this.moment = moment;
        this.trail = trail;
        this.random = random;
    }

    @Override
    public Optional<String> invite(Actor applicant, UUID caseId, String name) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        return database.in(
                applicant.scope(),
                dsl -> ownDraft(dsl, applicant, caseId)
                        .filter(file -> asked(dsl, caseId).size() < MOST)
                        .map(file -> {
                            UUID id = moment.newId();
                            dsl.insertInto(HELPER)
                                    .set(HELPER.ID, id)
                                    .set(HELPER.CASE_ID, caseId)
                                    .set(HELPER.PARTY, file.applicant().party())
                                    .set(HELPER.NAME, name)
                                    .set(HELPER.SECRET_HASH, Sha256.of(secret))
                                    .set(HELPER.INVITED_AT, moment.now())
                                    .execute();
                            tell(dsl, applicant, file, "HELPER_ASKED", id);
                            return secret;
                        }));
    }

    /** The draft, held so that it is not sent in meanwhile; empty when it is no draft of the applicant's own. */
    private static Optional<CaseFile> ownDraft(DSLContext dsl, Actor applicant, UUID caseId) {
        dsl.select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(caseId))
                .forUpdate()
                .fetch();
        return CaseReading.one(dsl, CASE_FILE.ID.eq(caseId))
                .filter(file -> file.state().status() == CaseStatus.DRAFT)
                .filter(file ->
                        applicant.scope().parties().contains(file.applicant().party()));
    }

    @Override
    public List<Companion> of(Actor applicant, UUID caseId) {
        return database.in(applicant.scope(), dsl -> asked(dsl, caseId));
    }

    private static List<Companion> asked(DSLContext dsl, UUID caseId) {
        return dsl.selectFrom(HELPER)
                .where(HELPER.CASE_ID.eq(caseId))
                .and(HELPER.ENDED_AT.isNull())
                .orderBy(HELPER.INVITED_AT, HELPER.ID)
                .fetch(row -> new Companion(
                        row.getId(), row.getName(), row.getInvitedAt(), Optional.ofNullable(row.getAcceptedAt())));
    }

    @Override
    public boolean end(Actor applicant, UUID caseId, UUID helper) {
        return database.in(applicant.scope(), dsl -> {
            boolean ended = dsl.update(HELPER)
                            .set(HELPER.ENDED_AT, moment.now())
                            .where(HELPER.ID.eq(helper))
                            .and(HELPER.CASE_ID.eq(caseId))
                            .and(HELPER.ENDED_AT.isNull())
                            .execute()
                    == 1;
            if (ended) {
                CaseReading.one(dsl, CASE_FILE.ID.eq(caseId))
                        .ifPresent(file -> tell(dsl, applicant, file, "HELPER_ENDED", helper));
            }
            return ended;
        });
    }

    @Override
    public Optional<String> accept(Actor helper, String secret) {
        UUID who = helper.scope().parties().iterator().next();
        return database.in(helper.scope(), dsl -> {
            Optional<String> number = dsl.fetchOptional(
                            "select cases.accept_help(?, ?::uuid, ?::timestamptz)",
                            Sha256.of(secret),
                            who,
                            moment.now())
                    .map(row -> row.get(0, String.class));
            number.flatMap(one -> CaseReading.one(dsl, CASE_FILE.NUMBER.eq(one)))
                    .ifPresent(file -> {
                        UUID id = dsl.select(HELPER.ID)
                                .from(HELPER)
                                .where(HELPER.SECRET_HASH.eq(Sha256.of(secret)))
                                .fetchSingle(row -> row.value1());
                        tell(dsl, helper, file, "HELPER_ACCEPTED", id);
                    });
            return number;
        });
    }

    @Override
    public List<String> helping(Actor helper) {
        return database.in(
                helper.scope(),
                dsl -> dsl.select(CASE_FILE.NUMBER)
                        .from(CASE_FILE)
                        .join(HELPER)
                        .on(HELPER.CASE_ID.eq(CASE_FILE.ID))
                        .where(HELPER.HELPER_.in(helper.scope().parties()))
                        .and(HELPER.ENDED_AT.isNull())
                        .orderBy(HELPER.ACCEPTED_AT.desc(), CASE_FILE.NUMBER)
                        .fetch(CASE_FILE.NUMBER));
    }

    private void tell(DSLContext dsl, Actor actor, CaseFile file, String action, UUID helper) {
        trail.append(
                dsl,
                new Trail.Entry(
                        file.id(),
                        "CASE",
                        action,
                        Optional.of(actor.person()),
                        CaseChanges.seenBy(file.place(), file.applicant()),
                        Map.of("helper", helper)));
    }
}
