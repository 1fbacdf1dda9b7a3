package se.brygga.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.cases.Cases;
import se.brygga.app.documents.FileContent;
import se.brygga.app.documents.Files;
import se.brygga.app.documents.NewFile;
import se.brygga.app.testing.CaseOffice;
import se.brygga.app.testing.CaseWorld;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.enterprise.OrganisationNumber;

/** The doctor finds each fault that somebody with every right in the database may have planted. */
@Tag("untouched")
class ExaminationTest {

    private static Optional<CaseFile> decided = Optional.empty();

    private final TestProduct product = TestProduct.shared();

    @Test
    void aProductThatOnlyItsOwnCodeHasTouchedIsWell() throws SQLException {
        try (Connection connection = product.superuser()) {
            assertThat(Examination.of(
                            connection.getMetaData().getURL(),
                            "postgres",
                            product.superuserPassword(),
                            OutsideAnchors.in(TestProduct.DATA)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Invariant.class)
    void everyInvariantHoldsOfACaseThatWasDecided(Invariant invariant) throws SQLException {
        try (Connection connection = product.superuser()) {
            assertThat(invariant.breaches(connection)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    AUDIT_CHAINS_HOLD | select audit.append(row(gen_random_uuid(), null, 'CASE', 'PLANTED', null, null, null, null, '{}', now(), null, null)::audit.entry); \
                    update audit.entry set action = 'FORGED' where action = 'PLANTED'
                    DECISIONS_ARE_TOLD_ONCE | select audit.append(row(gen_random_uuid(), null, 'CASE', 'DECIDED', null, null, null, null, '{}', now(), null, null)::audit.entry)
                    ANCHORS_HOLD | insert into audit.anchored_head values (1, gen_random_uuid(), 1, '\\x00')
                    NOTHING_SET_ASIDE | insert into platform.domain_event (type, payload, occurred_at, set_aside_at) values ('Planted', '{}', now(), now())
                    NOTHING_SET_ASIDE | insert into platform.outbox (channel, payload, recorded_at, attempts) values ('PLANTED', '{}', now(), 20)
                    ROW_SECURITY_FORCED | alter table cases.decision no force row level security
                    RATES_CONFIRMED_BY_ANOTHER | alter table aid.rate drop constraint two_persons; \
                    insert into aid.rate select gen_random_uuid(), 'BASE_RATE', '2020-01-01', '2020-01-31', 1, 'planted', p.id, now(), p.id, now() \
                    from access.person p limit 1
                    """)
    void aPlantedFaultIsFound(Invariant invariant, String fault) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(fault);
            assertThat(invariant.breaches(connection)).isNotEmpty();
            connection.rollback();
        }
    }

    /** A decided case with a paper, which somebody then changes past every lock: the doctor names fault and case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FOUR_EYES | alter table cases.decision drop constraint four_eyes; \
                    update cases.decision set decider = proposer where id = '%1$s'
                    FOUR_EYES | update cases.proposal set proposer = (select decider from cases.decision where id = '%1$s') where case_id = '%2$s'
                    RECEIPTS_UNCHANGED | update cases.receipt set body = replace(body, '240000', '340000') where case_id = '%2$s'
                    PAPERS_UNCHANGED | update documents.file set content = set_byte(content, 0, 88) where case_id = '%2$s'
                    AID_OF_EVERY_DECISION | delete from aid.entry where decision = '%1$s'
                    AID_OF_EVERY_DECISION | insert into aid.entry select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid()))).* \
                    from aid.entry e where decision = '%1$s'
                    AID_SUMS_ADD_UP | update aid.entry set amount_eur = amount_eur - 0.02 where decision = '%1$s'
                    CASES_FOLLOW_THEIR_DECISIONS | update cases.case_file set outcome = 'DECLINED' where id = '%2$s'
                    CASES_FOLLOW_THEIR_DECISIONS | delete from cases.decision where id = '%1$s'
                    DECISIONS_ARE_TOLD_ONCE | delete from audit.entry where subject = '%2$s' and action = 'DECIDED'
                    AUDIT_CHAINS_HOLD | update audit.entry set actor = null where subject = '%2$s' and action = 'DECIDED'
                    """)
    void aDecidedCaseThatWasChangedIsFoundAndNamed(Invariant invariant, String fault) throws SQLException {
        CaseFile file = decided();
        CaseFile.Decision decision = file.procedure().decision().orElseThrow();
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Triggers and foreign keys rest for whoever owns the machine.
            statement.execute("set local session_replication_role = replica");
            assertThat(statement.executeUpdate(fault.formatted(decision.id(), file.id())))
                    .as("rows changed, or the first of two statements")
                    .isNotNegative();
            assertThat(Examination.of(connection, Optional.empty()))
                    .filteredOn(finding -> finding.messageKey().equals(invariant.messageKey()))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.found()).containsPattern(names(invariant, file)));
            connection.rollback();
        }
    }

    /** How a finding tells which case it is about. */
    private static String names(Invariant invariant, CaseFile file) {
        CaseFile.Decision decision = file.procedure().decision().orElseThrow();
        return switch (invariant) {
            case RECEIPTS_UNCHANGED -> decision.receipt();
            case PAPERS_UNCHANGED -> "file [0-9a-f-]{36}";
            case AID_SUMS_ADD_UP -> "[0-9a-f-]{36}";
            case CASES_FOLLOW_THEIR_DECISIONS -> file.number();
            case AUDIT_CHAINS_HOLD -> file.id().toString();
            default -> decision.number();
        };
    }

    private CaseFile decided() {
        if (decided.isEmpty()) {
            CaseWorld world = new CaseWorld(product);
            String number = world.application(world.enterprise(
                    "Doktorns Verkstad AB", OrganisationNumber.invented(98_340).digits()));
            Cases cases = product.bean(Cases.class);
            UUID id = cases.byNumber(CaseWorld.company(), number).orElseThrow().id();
            CaseOffice office = new CaseOffice(product);
            FileContent paper = FileContent.of("Hyra 1000".getBytes(StandardCharsets.UTF_8));
            product.bean(Files.class)
                    .store(
                            CaseWorld.company(),
                            new NewFile(
                                    id,
                                    "BUDGET",
                                    "budget.txt",
                                    paper,
                                    office.colleague("handlaggare").person()));
            office.grants(number, "Planen bär och kunderna finns.");
            decided = cases.byNumber(CaseWorld.company(), number);
        }
        return decided.orElseThrow();
    }

    @Test
    void anAnchorThatTheDatabaseNoLongerHasIsFoundByItsCopyOutside(@TempDir Path folder) throws Exception {
        product.superuserDoes("select audit.take_anchor(now())");
        String lines = product.bean(ScopedDatabase.class)
                .call(dsl -> dsl.fetchSingle(
                                "select string_agg(format('{\"id\":\"x\",\"message\":%s}', payload), chr(10)) from platform.outbox where channel = 'ANCHOR'")
                        .get(0, String.class));
        Path copy = java.nio.file.Files.writeString(folder.resolve("anchor.ndjson"), lines + "\n{\"id\":\"cut sh");
        OutsideAnchors outside = new OutsideAnchors(folder);
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            assertThat(outside.finding(connection)).isEmpty();
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            // The log and its anchors written anew: within the database everything agrees.
            statement.execute(
                    "truncate audit.anchored_head, audit.anchor; select audit.take_anchor(now() + interval '1 hour')");
            assertThat(Invariant.ANCHORS_HOLD.breaches(connection)).isEmpty();
            assertThat(Examination.of(connection, Optional.of(new OutsideAnchors(copy))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.messageKey()).isEqualTo("platform.anchors.outside");
                        assertThat(finding.found()).startsWith("1");
                    });
            connection.rollback();
            assertThat(new OutsideAnchors(folder.resolve("none")).finding(connection))
                    .hasValueSatisfying(
                            finding -> assertThat(finding.messageKey()).isEqualTo("platform.anchors.unreadable"));
        }
    }
}
