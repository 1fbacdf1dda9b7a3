package se.brygga.app.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brygga.app.cases.Decisions.Answer;
import se.brygga.app.cases.Decisions.Order;
import se.brygga.app.platform.Actor;
import se.brygga.app.testing.TestProduct;

/** R08: a decision is two persons' on exactly what was proposed, also for whoever speaks to the database directly. */
class FourEyesTest {

    private static final String DECIDE = """
            select cases.decide(jsonb_populate_record(null::cases.decision_request, jsonb_build_object(
              'id', gen_random_uuid(), 'number', 'by-hand-' || left(gen_random_uuid()::text, 8), 'case_id', c.id,
              'case_version', c.version + %d, 'outcome', 'APPROVED', 'amount', %s, 'reasons', 'ten letters at least',
              'account', (select a.id from access.account a where a.person = d.person limit 1), 'decider', d.person,
              'companies', array['malardalen'], 'decided_on', current_date, 'recorded_at', now(),
              'idempotency_key', gen_random_uuid(), 'request_hash', 'x', 'receipt_sha256', p.receipt, 'receipt_body', r.body,
              'walked', array[e.id], 'graph_versions', array[e.graph_version], 'members', array[e.id],
              'prior_since', current_date - 1100, 'prior_count', 0, 'prior_total', 0, 'room', 300000,
              'regulation', '2023/2831', 'instrument', 'LOAN', 'aid_sek', 11, 'aid_eur', 1, 'sek_per_eur', 11,
              'rate_source', 'test', 'aid_entry', gen_random_uuid())))::text
              from cases.case_file c join cases.proposal p on p.case_id = c.id join cases.receipt r on r.sha256 = p.receipt
              join clients.enterprise e on e.id = c.enterprise
              cross join (select '%s'::uuid as person) d
             where c.id = '%s'
            """;

    private final CaseFixture fixture = new CaseFixture();
    private final TestProduct product = TestProduct.shared();
    private final Actor officer = fixture.actor("handlaggare");
    private final Actor decider = fixture.actor("beslutsfattare");

    private CaseFile proposed() {
        CaseFile submitted = fixture.submitted(fixture.enterprise(), "malardalen", BigDecimal.ZERO);
        return fixture.proposed(submitted, officer, fixture.today());
    }

    @Test
    void twoAccountsOfOnePersonAreOnePerson() throws SQLException {
        CaseFile file = fixture.declared(decider, proposed());
        UUID second = UUID.randomUUID();
        product.superuserDoes("""
                insert into access.account (id, person, user_name, password_hash, recorded_at)
                values ('%s', '%s', 'second-%s', 'x', now())
                """.formatted(second, officer.person(), second));
        Actor again = new Actor(second, officer.person(), decider.scope());

        Answer answer = product.bean(Decisions.class)
                .decide(
                        again,
                        new Order(
                                new Casework.Seen(file.id(), file.version()),
                                CaseOutcome.APPROVED,
                                "Planen bär och ändamålet är rätt."),
                        "second-account");

        assertThat(answer).isEqualTo(new Answer.Refused(Refusal.SAME_PERSON));
        assertThat(asProduct(DECIDE.formatted(0, "200000", officer.person(), file.id())))
                .contains("SAME_PERSON");
        assertThat(decisions(file)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update cases.terms set amount = amount + 1 where case_id = '%s'",
                "update cases.terms set term_months = 120 where case_id = '%s'",
                "update cases.rate_step set annual = 0 where case_id = '%s'",
                "insert into cases.rate_step values ('%s', 13, 0)",
                "update cases.fact set value = not value where case_id = '%s'",
                "insert into cases.judgement values ('%s', 'p', true, 'ten letters at least', '00000000-0000-0000-0000-000000000000', now())",
                "insert into cases.reason values ('%s', 'p', 'SPECIAL_REASONS', 'ten letters at least', '00000000-0000-0000-0000-000000000000', now())",
                "insert into cases.funding_version (case_id, version, recorded_at) values ('%s', 9, now())",
                "insert into cases.funding_source (case_id, version, ordinal, kind, amount) values ('%s', 1, 9, 'OWN_FUNDS', 1)",
                "insert into cases.collateral (case_id, ordinal, kind, value) values ('%s', 9, 'k', 1)",
                "insert into cases.answer values ('%s', 'new', 'v', now())",
                "update cases.case_file set amount = amount + 1 where id = '%s'",
                "update cases.case_file set version = version - 1 where id = '%s'",
                "update cases.case_file set status = 'CLOSED', outcome = 'APPROVED' where id = '%s'"
            })
    void whatWasProposedIsNotChangedUnderTheDecision(String change) {
        CaseFile file = proposed();

        assertThatThrownBy(() -> asProduct(change.formatted(file.id()))).hasMessageContaining("proposed");
    }

    @Test
    void theAmountIsTheProposedOneWhateverTheCallerSays() throws SQLException {
        CaseFile file = fixture.declared(decider, proposed());

        assertThat(asProduct(DECIDE.formatted(0, "999999", decider.person(), file.id())))
                .contains("recorded");
        assertThat(asProduct("select amount::text from cases.decision where case_id = '" + file.id() + "'"))
                .startsWith("200000");
    }

    @Test
    void aVersionThatNobodyProposedIsNotDecided() throws SQLException {
        CaseFile file = proposed();

        assertThat(asProduct(DECIDE.formatted(-1, "200000", decider.person(), file.id())))
                .contains("CASE_CHANGED");
        assertThat(decisions(file)).isZero();
    }

    @Test
    void whatWasProposedIsDecidedOnce() throws SQLException {
        CaseFile file = fixture.declared(decider, proposed());
        String decide = DECIDE.formatted(0, "200000", decider.person(), file.id());

        assertThat(asProduct(decide)).contains("recorded");
        assertThat(asProduct(decide)).contains("NOT_PROPOSED");
        assertThat(decisions(file)).isEqualTo(1);
    }

    /** Says it as the role that the product itself uses, seeing what an officer sees. */
    private String asProduct(String sql) throws SQLException {
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("select set_config('brygga.companies', '{malardalen}', true)");
                boolean rows = statement.execute(sql);
                String answer = "";
                if (rows) {
                    try (ResultSet found = statement.getResultSet()) {
                        answer = found.next() ? found.getString(1) : "no row";
                    }
                }
                connection.commit();
                return answer;
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            }
        }
    }

    private int decisions(CaseFile file) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from cases.decision where case_id = '" + file.id() + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
