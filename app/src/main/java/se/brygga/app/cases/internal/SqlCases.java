package se.brygga.app.cases.internal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.brygga.db.access.Tables.PERSON;
import static se.brygga.db.cases.Tables.ANSWER;
import static se.brygga.db.cases.Tables.CASE_FILE;
import static se.brygga.db.cases.Tables.DECISION;
import static se.brygga.db.cases.Tables.RECEIPT;
import static se.brygga.db.clients.Tables.ENTERPRISE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.CaseFilter;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.cases.CaseRow;
import se.brygga.app.cases.CaseStatus;
import se.brygga.app.cases.CaseVersions;
import se.brygga.app.cases.Cases;
import se.brygga.app.cases.Commitment;
import se.brygga.app.cases.ReturnedProposal;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.db.clients.Tables;
import se.brygga.db.clients.tables.Person;

/** Cases in PostgreSQL, read under row security. */
@Service
class SqlCases implements Cases {

    private static final String COMMITMENTS = """
            select c.id, k.granted, k.amount, k.reach, coalesce(k.deciders, '{}') as deciders
              from cases.case_file c cross join lateral cases.commitment_of(c.id, ?, ?::date) k
             where c.id = any (?::uuid[])
            """;
    private static final Person APPLICANT = Tables.PERSON.as("applicant");
    private static final Field<String> NAME = coalesce(ENTERPRISE.NAME, APPLICANT.NAME);

    private final ScopedDatabase database;

    SqlCases(ScopedDatabase database) {
        this.database = database;
    }

    @Override
    public <T> T together(Scope scope, Supplier<T> reading) {
        return database.in(scope, dsl -> reading.get());
    }

    @Override
    public List<CaseRow> list(Scope scope, CaseFilter filter) {
        return database.in(
                scope,
                dsl -> dsl.select(
                                CASE_FILE.ID,
                                CASE_FILE.NUMBER,
                                NAME,
                                ENTERPRISE.ORGANISATION_NUMBER,
                                CASE_FILE.COUNTY,
                                CASE_FILE.PRODUCT,
                                CASE_FILE.AMOUNT,
                                CASE_FILE.STATUS,
                                CASE_FILE.OUTCOME,
                                CASE_FILE.APPLICATION_DATE,
                                CASE_FILE.DUE_DATE,
                                PERSON.NAME,
                                CASE_FILE.CHANGED_AT)
                        .from(CASE_FILE)
                        .join(APPLICANT)
                        .on(APPLICANT.ID.eq(CASE_FILE.PARTY))
                        .leftJoin(ENTERPRISE)
                        .on(ENTERPRISE.ID.eq(CASE_FILE.ENTERPRISE))
                        .leftJoin(PERSON)
                        .on(PERSON.ID.eq(CASE_FILE.HANDLER))
                        .where(matching(filter))
                        .orderBy(order(filter.sort()), CASE_FILE.ID.desc())
                        .limit(CaseFilter.PAGE_SIZE + 1)
                        .offset((filter.page() - 1) * CaseFilter.PAGE_SIZE)
                        .fetch(r -> new CaseRow(
                                r.value1(),
                                r.value2(),
                                r.value3(),
                                Optional.ofNullable(r.value4()),
                                r.value5(),
                                r.value6(),
                                Optional.ofNullable(r.value7()),
                                CaseStatus.valueOf(r.value8()),
                                Optional.ofNullable(r.value9()).map(CaseOutcome::valueOf),
                                Optional.ofNullable(r.value10()),
                                Optional.ofNullable(r.value11()),
                                Optional.ofNullable(r.value12()),
                                r.value13())));
    }

    @Override
    public Map<CaseStatus, Long> counts(Scope scope) {
        return database.in(scope, dsl -> {
            Map<CaseStatus, Long> counts = new EnumMap<>(CaseStatus.class);
            dsl.select(CASE_FILE.STATUS, DSL.count())
                    .from(CASE_FILE)
                    .where(CASE_FILE.REMOVED_AT.isNull())
                    .groupBy(CASE_FILE.STATUS)
                    .forEach(row -> counts.put(
                            CaseStatus.valueOf(row.value1()), row.value2().longValue()));
            return counts;
        });
    }

    @Override
    public long count(Scope scope, CaseFilter filter) {
        return database.in(
                scope,
                dsl -> dsl.select(DSL.count())
                        .from(CASE_FILE)
                        .join(APPLICANT)
                        .on(APPLICANT.ID.eq(CASE_FILE.PARTY))
                        .leftJoin(ENTERPRISE)
                        .on(ENTERPRISE.ID.eq(CASE_FILE.ENTERPRISE))
                        .where(matching(filter))
                        .fetchSingle(row -> row.value1().longValue()));
    }

    @Override
    public Optional<CaseFile> byNumber(Scope scope, String number) {
        return database.in(scope, dsl -> CaseReading.byNumber(dsl, number));
    }

    @Override
    public Optional<CaseFile> byId(Scope scope, UUID id) {
        return database.in(scope, dsl -> CaseReading.byId(dsl, id));
    }

    @Override
    public Optional<CaseFile> byDecision(Scope scope, String decisionNumber) {
        return database.in(
                scope,
                dsl -> CaseReading.one(
                        dsl,
                        CASE_FILE.ID.eq(
                                select(DECISION.CASE_ID).from(DECISION).where(DECISION.NUMBER.eq(decisionNumber)))));
    }

    @Override
    public Map<String, String> answers(Scope scope, UUID caseId) {
        return database.in(
                scope,
                dsl -> dsl.select(ANSWER.QUESTION, ANSWER.VALUE)
                        .from(ANSWER)
                        .where(ANSWER.CASE_ID.eq(caseId))
                        .fetchMap(ANSWER.QUESTION, ANSWER.VALUE));
    }

    @Override
    public CaseVersions versions(Scope scope, UUID caseId) {
        return database.in(scope, dsl -> SaidVersions.of(dsl, caseId));
    }

    @Override
    public Optional<ReturnedProposal> returned(Scope scope, UUID caseId) {
        return database.in(scope, dsl -> SaidVersions.returned(dsl, caseId));
    }

    @Override
    public Map<UUID, Commitment> commitments(Scope scope, Collection<UUID> cases, UUID decider, LocalDate on) {
        return database.in(
                scope,
                dsl -> dsl.fetch(COMMITMENTS, decider, on, cases.toArray(UUID[]::new)).stream()
                        .collect(Collectors.toMap(
                                row -> row.get("id", UUID.class),
                                row -> new Commitment(
                                        row.get("granted", BigDecimal.class),
                                        row.get("amount", BigDecimal.class),
                                        Optional.ofNullable(row.get("reach", BigDecimal.class)),
                                        Arrays.asList(row.get("deciders", String[].class))))));
    }

    @Override
    public Optional<String> receipt(Scope scope, String sha256) {
        return database.in(
                scope,
                dsl -> dsl.select(RECEIPT.BODY)
                        .from(RECEIPT)
                        .where(RECEIPT.SHA256.eq(sha256))
                        .fetchOptional(RECEIPT.BODY));
    }

    private static Condition matching(CaseFilter filter) {
        Condition statuses = filter.statuses().isEmpty()
                ? CASE_FILE.STATUS.ne(CaseStatus.DRAFT.name())
                : CASE_FILE.STATUS.in(filter.statuses().stream().map(Enum::name).toList());
        return statuses.and(CASE_FILE.REMOVED_AT.isNull())
                .and(filter.county().map(CASE_FILE.COUNTY::eq).orElse(noCondition()))
                .and(filter.product().map(CASE_FILE.PRODUCT::eq).orElse(noCondition()))
                .and(filter.handler().map(CASE_FILE.HANDLER::eq).orElse(noCondition()))
                .and(filter.awaiting().map(SqlCases::awaiting).orElse(noCondition()))
                .and(filter.text().map(SqlCases::containing).orElse(noCondition()));
    }

    /** Few cases are proposed at a time; the lookups by case and by person have indexes of their own. */
    private static Condition awaiting(CaseFilter.Awaiting who) {
        return condition("""
                exists (select from cases.proposal p
                         where p.case_id = {0} and p.returned_at is null and p.proposer <> {1})
                and (cases.commitment_of({0}, {1}, {2}::date)).mandate is not null
                """, CASE_FILE.ID, val(who.decider()), val(who.day()));
    }

    private static Condition containing(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        String digits = wanted.replaceAll("[\\s-]", "");
        return lower(NAME)
                .contains(wanted)
                .or(lower(CASE_FILE.NUMBER).contains(wanted))
                .or(ENTERPRISE.ORGANISATION_NUMBER.eq(digits));
    }

    private static SortField<?> order(CaseFilter.Sort sort) {
        return switch (sort) {
            case DUE -> CASE_FILE.DUE_DATE.asc().nullsLast();
            case RECEIVED -> CASE_FILE.APPLICATION_DATE.desc().nullsFirst();
            case AMOUNT -> CASE_FILE.AMOUNT.desc().nullsLast();
            case NAME -> NAME.collate("sv-x-icu").asc();
        };
    }
}
