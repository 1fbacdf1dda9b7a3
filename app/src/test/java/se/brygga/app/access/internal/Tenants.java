package se.brygga.app.access.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brygga.app.testing.TestProduct;

/** One case with everything that hangs on it in each of three companies, planted past every lock. */
final class Tenants {

    private static final List<String> COMPANIES = List.of("malardalen", "uppsala", "stockholm-sormland");
    private static final List<String> COUNTIES = List.of("19", "03", "01");
    private static List<Planted> planted = List.of();

    private int seen;

    /** A case with its party and its decision. */
    private record Planted(String company, String county, UUID caseId, UUID party, UUID decision, UUID proposer) {
        /** What stands in every row that hangs on the case. */
        List<String> marks() {
            return List.of(caseId.toString(), party.toString(), decision.toString());
        }

        boolean seenBy(View view) {
            return List.of(company, county, party.toString()).contains(view.value());
        }
    }

    /** Somebody's view of the database. */
    record View(String setting, String value) {}

    private Tenants() {}

    static synchronized Tenants plant(Connection superuser) throws SQLException {
        if (planted.isEmpty()) {
            List<Planted> all = new ArrayList<>();
            for (int i = 0; i < COMPANIES.size(); i++) {
                all.add(plant(superuser, COMPANIES.get(i), COUNTIES.get(i)));
            }
            planted = List.copyOf(all);
        }
        return new Tenants();
    }

    List<View> views() {
        List<View> views = new ArrayList<>();
        for (Planted each : planted) {
            views.add(new View("companies", each.company()));
            views.add(new View("counties", each.county()));
            views.add(new View("parties", each.party().toString()));
        }
        return views;
    }

    int seen() {
        return seen;
    }

    UUID proposer() {
        return planted.getFirst().proposer();
    }

    String decisionBy(UUID decider) {
        Planted first = planted.getFirst();
        return """
        insert into cases.decision
        select '%s', 'X-1', '%s', '%s', 'DECLINED', null, 1, '%s', '%s', 'ten letters at least', m.id, '%s', '{}', '{}', current_date, now()
          from access.mandate m limit 1
        """.formatted(
                UUID.randomUUID(), first.caseId(), first.company(), first.proposer(), decider, receipt(first.caseId()));
    }

    /** Rows that the application's role sees under a view and that hang on a case of somebody else. */
    List<String> foreignRows(TestProduct product, String table, View view) throws SQLException {
        List<String> foreign = new ArrayList<>();
        try (Connection connection = product.application();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('brygga.%s', '{%s}', true)".formatted(view.setting(), view.value()));
            try (ResultSet rows = statement.executeQuery("select to_jsonb(t)::text from " + table + " t")) {
                while (rows.next()) {
                    seen++;
                    String row = rows.getString(1);
                    if (hangsOn(row, planted.stream().filter(each -> !each.seenBy(view)))) {
                        foreign.add(view + " sees in " + table + ": " + row);
                    }
                }
            } catch (SQLException denied) {
                if (!String.valueOf(denied.getMessage()).contains("permission denied")) {
                    throw denied;
                }
            } finally {
                connection.rollback();
            }
        }
        return foreign;
    }

    /** How many rows there are in truth that somebody with this view must not see: without one nothing is proved. */
    long forbidden(Connection superuser, String table, View view) throws SQLException {
        long forbidden = 0;
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("select to_jsonb(t)::text from " + table + " t")) {
            while (rows.next()) {
                String row = rows.getString(1);
                forbidden += hangsOn(row, planted.stream().filter(each -> !each.seenBy(view))) ? 1 : 0;
            }
        }
        return forbidden;
    }

    private static boolean hangsOn(String row, Stream<Planted> whose) {
        return whose.flatMap(each -> each.marks().stream()).anyMatch(row::contains);
    }

    private static Planted plant(Connection superuser, String company, String county) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID party = UUID.randomUUID();
        UUID enterprise = UUID.randomUUID();
        UUID entry = UUID.randomUUID();
        UUID declared = UUID.randomUUID();
        try (Statement statement = superuser.createStatement()) {
            UUID officer;
            try (ResultSet row =
                    statement.executeQuery("select person from access.account where user_name = 'handlaggare'")) {
                row.next();
                officer = row.getObject(1, UUID.class);
            }
            statement.execute(
                    "insert into clients.person (id, number_kind, name, recorded_at) values ('%s', 'NONE', 'Provperson', now())"
                            .formatted(party));
            statement.execute(
                    "insert into clients.enterprise (id, legal_form, owner, name, recorded_at) values ('%s', 'SOLE_TRADER', '%s', 'Provföretag', now())"
                            .formatted(enterprise, party));
            statement.execute(
                    """
          insert into cases.case_file (id, number, company, county, funder, principal, party, enterprise, form, product, status,
                                       application_date, amount, recorded_at, changed_at)
          values ('%s', '%s', '%s', '%s', '%s', '%s', '%s', '%s', 'MICRO_LOAN', 'p', 'PROPOSED', current_date, 1000, now(), now())
          """.formatted(id, "RLS-" + company, company, county, company, company, party, enterprise));
            plantParts(statement, id, officer);
            UUID other = UUID.randomUUID();
            statement.execute(
                    "insert into clients.enterprise (id, legal_form, name, recorded_at) values ('%s', 'OTHER', 'Provägare', now())"
                            .formatted(other));
            statement.execute(
                    "insert into cases.ownership_claim values ('%s', '%s', '%s', '%s', 50, current_date, '%s', now())"
                            .formatted(UUID.randomUUID(), id, other, enterprise, party));
            statement.execute("""
          insert into aid.entry (id, enterprise, company, county, funder, principal, party, case_id, granted, regulation, instrument,
                                 amount_sek, amount_eur, sek_per_eur, rate_source, keep_until, recorded_at)
          values ('%s', '%s', '%s', '%s', '%s', '%s', '%s', '%s', current_date, '2023/2831', 'LOAN', 11, 1, 11, 'prov', current_date, now())
          """.formatted(entry, enterprise, company, county, company, company, party, id));
            statement.execute(
                    "insert into aid.declared values ('%s', '%s', '%s', current_date, 1, '2023/2831', 'annan', now())"
                            .formatted(declared, enterprise, id));
            UUID linked = UUID.randomUUID();
            statement.execute(
                    "insert into clients.enterprise (id, legal_form, owner, name, recorded_at) values ('%s', 'LIMITED_COMPANY', '%s', 'Provbolag', now())"
                            .formatted(linked, party));
            statement.execute(
                    "insert into cases.ownership_claim (id, case_id, holder, held, share, since, told_by, told_at) values ('%s', '%s', '%s', '%s', 40, current_date, '%s', now())"
                            .formatted(UUID.randomUUID(), id, linked, enterprise, party));
            statement.execute("insert into aid.same_award values ('%s', '%s', '%s', '%s', 'Samma beslut.', '%s', now())"
                    .formatted(UUID.randomUUID(), id, declared, entry, officer));
            statement.execute("insert into aid.reservation values ('%s', '%s', 1, '2023/2831', now(), '%s', now())"
                    .formatted(id, enterprise, officer));
            statement.execute(
                    "select audit.append(row ('%s', null, 'CASE', 'PLANTED', null, '%s', '%s', '%s', '{}', now(), null, null)::audit.entry)"
                            .formatted(id, company, county, party));
            statement.execute(
                    "insert into clients.callback (id, company, county, name, phone, language, best_time, about, recorded_at) values ('%s', '%s', '%s', 'Prov', '0700000000', 'sv', 'ANY', '%s', now())"
                            .formatted(UUID.randomUUID(), company, county, id));
            // Past the trigger too: help is asked for with a draft, and this case is further.
            statement.execute("alter table cases.helper disable trigger own_draft");
            statement.execute(
                    "insert into cases.helper (id, case_id, party, name, secret_hash, invited_at) values ('%s', '%s', '%s', 'Prov', '%s', now())"
                            .formatted(UUID.randomUUID(), id, party, receipt(id)));
            statement.execute("alter table cases.helper enable trigger own_draft");
            Planted planted = new Planted(company, county, id, party, UUID.randomUUID(), officer);
            plantDecision(statement, planted);
            return planted;
        }
    }

    private static void plantParts(Statement statement, UUID id, UUID officer) throws SQLException {
        statement.execute("insert into cases.answer values ('%s', 'q', 'v', now())".formatted(id));
        statement.execute("insert into cases.funding_version (case_id, version, recorded_at) values ('%s', 1, now())"
                .formatted(id));
        statement.execute(
                "insert into cases.funding_source (case_id, version, ordinal, kind, amount) values ('%s', 1, 1, 'OWN_FUNDS', 1)"
                        .formatted(id));
        statement.execute(
                "insert into cases.collateral (case_id, ordinal, kind, value) values ('%s', 1, 'k', 1)".formatted(id));
        statement.execute(
                "insert into cases.terms (case_id, amount, currency, term_months) values ('%s', 1000, 'SEK', 12)"
                        .formatted(id));
        statement.execute("insert into cases.rate_step values ('%s', 1, 5)".formatted(id));
        statement.execute("select cases.keep_terms('%s', null, now())".formatted(id));
        statement.execute("insert into cases.fact values ('%s', 'f', true, 's', null, now())".formatted(id));
        statement.execute("insert into cases.judgement values ('%s', 'p', true, 'ten letters at least', '%s', now())"
                .formatted(id, officer));
        statement.execute(
                "insert into cases.reason values ('%s', 'p', 'SPECIAL_REASONS', 'ten letters at least', '%s', now())"
                        .formatted(id, officer));
        statement.execute(
                "insert into cases.conflict_declaration values ('%s', '%s', false, '', now())".formatted(id, officer));
        statement.execute(
                "insert into cases.request_for_completion values ('%s', '%s', 'i', 'm', '%s', now(), current_date)"
                        .formatted(UUID.randomUUID(), id, officer));
        statement.execute(
                "insert into cases.receipt values ('%s', '%s', '%s', now())".formatted(receipt(id), id, body(id)));
        statement.execute(
                "insert into cases.proposal (case_id, version, outcome, text, proposer, receipt, recorded_at) values ('%s', 1, 'DECLINED', 'ten letters at least', '%s', '%s', now())"
                        .formatted(id, officer, receipt(id)));
    }

    /** A decision as it would be, with what comes after it: told in the log, answered, and the letter sent. */
    private static void plantDecision(Statement statement, Planted of) throws SQLException {
        statement.execute("update cases.case_file set status = 'CLOSED', outcome = 'DECLINED' where id = '%s'"
                .formatted(of.caseId()));
        statement.execute("""
          insert into cases.decision
          select '%s', 'RLS-B-%s', '%s', '%s', 'DECLINED', null, 1, '%s', p.id, 'ten letters at least', m.id, '%s', '{}', '{}',
                 current_date, now()
            from access.mandate m join access.person p on p.id <> '%s' limit 1
          """.formatted(
                        of.decision(),
                        of.company(),
                        of.caseId(),
                        of.company(),
                        of.proposer(),
                        receipt(of.caseId()),
                        of.proposer()));
        statement.execute(
                "select audit.append(row ('%s', null, 'CASE', 'DECIDED', null, '%s', '%s', '%s', jsonb_build_object('decision', '%s'), now(), null, null)::audit.entry)"
                        .formatted(of.caseId(), of.company(), of.county(), of.party(), of.decision()));
        statement.execute("insert into cases.applicant_response values ('%s', 'ACCEPTED', '%s', now())"
                .formatted(of.decision(), of.party()));
        statement.execute("""
          insert into documents.file (id, case_id, kind, name, media_type, size, sha256, content, uploaded_by, uploaded_at)
          values ('%s', '%s', 'BUDGET', 'b.txt', 'text/plain', 1, encode(sha256('b'), 'hex'), 'b', '%s', now())
          """.formatted(UUID.randomUUID(), of.caseId(), of.proposer()));
        statement.execute("""
          insert into documents.letter (id, case_id, decision, event, translation, media_type, sha256, content, issued_at)
          values ('%s', '%s', '%s', '%s', 'sv', 'application/pdf', encode(sha256('l'), 'hex'), 'l', now())
          """.formatted(UUID.randomUUID(), of.caseId(), of.decision(), UUID.randomUUID()));
    }

    /** A receipt that its page can open, as short as may be. */
    private static String body(UUID id) {
        return "{\"planted\":\"" + id + "\"}";
    }

    private static String receipt(UUID id) {
        return Secrets.hash(body(id));
    }
}
