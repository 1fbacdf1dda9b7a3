package se.brygga.app.documents.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import se.brygga.app.testing.TestBrowser;
import se.brygga.app.testing.TestProduct;

/** One decided case of the company that the demo accounts work for. */
final class CaseFixture {

    static final UUID OFFICER = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    static final UUID DECIDER = UUID.fromString("0190a000-0000-7000-8000-000000000002");
    static final UUID PARTY = UUID.fromString("0190a000-0000-7000-8000-000000000003");
    static final UUID CASE = UUID.fromString("0190a000-0000-7000-8000-000000000004");
    static final UUID DECISION = UUID.fromString("0190a000-0000-7000-8000-000000000005");
    static final String COMPANY = "malardalen";

    private static final String ROWS = """
        insert into access.person (id, name, identity, recorded_at) values ('%1$s', 'Karin Ek', 'v1:karin', now()), ('%2$s', 'Lars Berg', 'v1:lars', now());
      insert into clients.person (id, number_kind, name, recorded_at) values ('%3$s', 'NONE', 'Amina Yusuf', now());
      insert into clients.enterprise (id, legal_form, owner, name, recorded_at) values ('%4$s', 'SOLE_TRADER', '%3$s', 'Aminas kök', now());
      insert into cases.case_file (id, number, company, county, funder, principal, party, enterprise, form, product, status, outcome,
                                   application_date, recorded_at, changed_at)
        values ('%4$s', '2026-000123', '%6$s', '19', 'f', 'p', '%3$s', '%4$s', 'MICRO_LOAN', 'MICRO_LOAN', 'CLOSED', 'DECLINED', '2026-10-02', now(), now());
      insert into cases.receipt values (repeat('0', 64), '%4$s', '{}', now());
      insert into cases.proposal values ('%4$s', 1, 'DECLINED', 'Förslag med skäl', '%1$s', repeat('0', 64), now());
      insert into access.mandate values ('%5$s', '%2$s', '%6$s', 'MICRO_LOAN', 1000000, '[2000-01-01,)', null, 'delegationsordning', now());
      insert into cases.decision (id, number, case_id, company, outcome, proposal_version, proposer, decider, reasons, mandate, receipt,
                                  undertaking, graph_versions, decided_on, recorded_at)
        values ('%5$s', 'B2026-000046', '%4$s', '%6$s', 'DECLINED', 1, '%1$s', '%2$s', 'Skäl för beslutet', '%5$s', repeat('0', 64), '{}', '{}', '2026-11-20', now());
      """.formatted(OFFICER, DECIDER, PARTY, CASE, DECISION, COMPANY);

    private final TestProduct product = TestProduct.shared();

    static CaseFixture start() throws SQLException {
        CaseFixture fixture = new CaseFixture();
        fixture.asAdministrator(ROWS);
        return fixture;
    }

    <T> T bean(Class<T> type) {
        return product.bean(type);
    }

    TestBrowser browser(String userName) {
        return product.browser(userName);
    }

    TestBrowser browser() {
        return product.browser();
    }

    /** Past row security and every grant, which the product itself can never be. */
    void asAdministrator(String sql) throws SQLException {
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
