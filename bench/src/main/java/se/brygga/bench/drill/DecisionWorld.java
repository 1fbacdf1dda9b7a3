package se.brygga.bench.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A world of proposed cases, one enterprise each, that only wait for their decision.
 *
 * <p>Ids are a kind and a number, so that a drill can name what it expects without looking it up.
 */
record DecisionWorld(int cases) {

    static final UUID PROPOSER = id(1, 1);
    static final UUID DECIDER = id(1, 2);
    static final UUID ACCOUNT = id(2, 1);

    private static final int ENTERPRISE = 4;
    private static final int CASE = 5;
    private static final int DECISION = 6;
    private static final int AID_ENTRY = 7;

    static UUID id(int kind, int number) {
        return new UUID(kind, number);
    }

    UUID decision(int number) {
        return id(DECISION, number);
    }

    /** Writes the world, as the superuser, into an empty database. */
    DecisionWorld create(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("""
                    create function pg_temp.id(kind int, number int) returns uuid language sql immutable
                      return ('00000000-0000-000' || kind || '-0000-' || lpad(to_hex(number), 12, '0'))::uuid""");
            statement.execute("""
                    insert into organisation.company values ('drill', 'Drill', '[2000-01-01,)');
                    insert into access.person (id, name, recorded_at)
                      select pg_temp.id(1, n), 'Person ' || n, now() from generate_series(1, 2) n;
                    insert into access.certificate values (pg_temp.id(8, 1), pg_temp.id(1, 2), 'CREDIT', '[2000-01-01,)', 'drill', now());
                    insert into access.mandate values
                      (pg_temp.id(9, 1), pg_temp.id(1, 2), 'drill', 'MICRO_LOAN', 250000, '[2000-01-01,)', null, 'drill', now());
                    insert into clients.person (id, number_kind, name, recorded_at) values (pg_temp.id(3, 1), 'NONE', 'Party', now());""");
            statement.execute("""
                    insert into clients.enterprise (id, legal_form, name, recorded_at)
                      select pg_temp.id(4, n), 'OTHER', 'Enterprise ' || n, now() from generate_series(1, %1$d) n;
                    insert into cases.case_file (id, number, company, county, funder, principal, party, enterprise, form, product, status,
                        application_date, amount, need, recorded_at, changed_at)
                      select pg_temp.id(5, n), 'C-' || n, 'drill', '19', 'drill', 'drill', pg_temp.id(3, 1), pg_temp.id(4, n), 'MICRO_LOAN',
                        'micro-loan', 'PROPOSED', '2026-11-01', 100000, 100000, now(), now() from generate_series(1, %1$d) n;
                    insert into cases.receipt select encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), pg_temp.id(5, n), '{}', now()
                      from generate_series(1, %1$d) n;
                    insert into cases.proposal (case_id, version, outcome, text, proposer, receipt, recorded_at)
                      select pg_temp.id(5, n), 1, 'APPROVED', 'Proposed for the drill', pg_temp.id(1, 1),
                        encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), now() from generate_series(1, %1$d) n;
                    analyze;""".formatted(cases));
            statement.execute("checkpoint"); // on disk whatever the drill does to the settings
        }
        return this;
    }

    /** The request for the decision of one case, as JSON with the names of {@code cases.decision_request}. */
    String request(int number) {
        return """
                {"id":"%1$s","number":"D-%2$d","case_id":"%3$s","case_version":1,"outcome":"APPROVED","amount":100000,
                 "reasons":"Decided in the drill","account":"%4$s","decider":"%5$s","companies":["drill"],"decided_on":"2026-11-20",
                 "recorded_at":"2026-11-20T12:00:00Z","idempotency_key":"key-%2$d","request_hash":"hash-%2$d",
                 "receipt_sha256":"%6$s","receipt_body":"{}","walked":["%7$s"],"graph_versions":[1],"members":["%7$s"],
                 "window_from":"2023-11-21","counted_prior":0,"ceiling":300000,"regulation":"2023/2831",
                 "counted_regulations":["2023/2831"],"instrument":"LOAN","aid_sek":10000,"aid_eur":900,"sek_per_eur":11.11,
                 "rate_source":"drill","aid_entry":"%8$s"}""".formatted(
                        decision(number),
                        number,
                        id(CASE, number),
                        ACCOUNT,
                        DECIDER,
                        "%064x".formatted(number),
                        id(ENTERPRISE, number),
                        id(AID_ENTRY, number));
    }
}
