package se.brygga.bench.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.brygga.bench.world.ProposedCases.Proposed;

/**
 * Copies an undertaking with its cases many times over, row by row through every table that holds a part of them. A
 * copy differs from its original in its ids, its numbers, the text of its receipts and so their hashes, and the links
 * of its log, which are counted anew.
 */
final class CaseCopies {

    /** Copies are numbered from here; the services never get this far within a drill. */
    static final int FIRST_NUMBER = 100_000;

    private static final String TOOLS = """
            create temporary table copy (n integer primary key, olds text[] not null, news text[] not null);
            create function pg_temp.renamed(words text, olds text[], news text[]) returns text language plpgsql immutable as $$
            begin
              for i in 1 .. cardinality(olds) loop words := replace(words, olds[i], news[i]); end loop;
              return words;
            end $$""";

    /** Parents before children; an own id is made anew. */
    private enum Part {
        PERSON("clients.person", "t.id = any (k.parties)", false),
        ENTERPRISE("clients.enterprise", "t.id = any (k.enterprises)", false),
        FIGURES("clients.annual_figures", "t.enterprise = any (k.enterprises)", false),
        REPRESENTATION("clients.representation", "t.enterprise = any (k.enterprises)", true),
        HOLDING("clients.holding", "t.held = any (k.enterprises)", true),
        FILE("cases.case_file", "t.id = any (k.cases)", false),
        ANSWER("cases.answer", "t.case_id = any (k.cases)", false),
        SOURCE("cases.funding_source", "t.case_id = any (k.cases)", false),
        COLLATERAL("cases.collateral", "t.case_id = any (k.cases)", false),
        TERMS("cases.terms", "t.case_id = any (k.cases)", false),
        RATE("cases.rate_step", "t.case_id = any (k.cases)", false),
        FACT("cases.fact", "t.case_id = any (k.cases)", false),
        JUDGEMENT("cases.judgement", "t.case_id = any (k.cases)", false),
        REASON("cases.reason", "t.case_id = any (k.cases)", false),
        CONFLICT("cases.conflict_declaration", "t.case_id = any (k.cases)", false),
        RECEIPT("cases.receipt", "t.case_id = any (k.cases)", false),
        PROPOSAL("cases.proposal", "t.case_id = any (k.cases)", false),
        DECLARED("aid.declared", "t.case_id = any (k.cases)", true),
        RESERVATION("aid.reservation", "t.case_id = any (k.cases)", false);

        private final String table;
        private final String belongs;
        private final boolean ownId;

        Part(String table, String belongs, boolean ownId) {
            this.table = table;
            this.belongs = belongs;
            this.ownId = ownId;
        }

        private String copy() {
            var id = ownId ? " || jsonb_build_object('id', gen_random_uuid())" : "";
            return """
                    insert into %1$s
                    select r.* from copy c cross join kind k join %1$s t on %2$s
                     cross join lateral jsonb_populate_record(
                       null::%1$s, pg_temp.renamed(to_jsonb(t)::text, c.olds, c.news)::jsonb%3$s) r
                     order by c.n""".formatted(table, belongs, id);
        }
    }

    /** Receipts are known by the hash of their text, so their new names follow from the other new names. */
    private static final String RECEIPT_NAMES = """
            update copy c set olds = c.olds || named.olds, news = c.news || named.news
              from (select c.n, array_agg(r.sha256 order by r.sha256) as olds,
                           array_agg(encode(sha256(convert_to(pg_temp.renamed(r.body, c.olds, c.news), 'UTF8')), 'hex')
                                     order by r.sha256) as news
                      from copy c cross join kind k join cases.receipt r on r.case_id = any (k.cases) group by c.n) named
             where named.n = c.n""";

    private static final String LOG = """
            do $$
            begin
              for place in 1 .. (select max(seq) from audit.entry e join kind k on e.subject = any (k.cases)) loop
                insert into audit.entry
                select r.subject, r.seq, r.kind, r.action, r.actor, r.company, r.county, r.party, r.payload, r.recorded_at,
                       head.hash, audit.link(head.hash, r)
                  from copy c cross join kind k join audit.entry t on t.subject = any (k.cases) and t.seq = place
                 cross join lateral jsonb_populate_record(
                       null::audit.entry, pg_temp.renamed(to_jsonb(t)::text, c.olds, c.news)::jsonb) r
                  left join audit.entry b on b.subject = r.subject and b.seq = place - 1
                 cross join lateral (select coalesce(b.hash, '\\x'::bytea) as hash) head;
              end loop;
            end $$""";

    private final Connection admin;

    CaseCopies(Connection admin) throws SQLException {
        this.admin = admin;
        execute(TOOLS);
    }

    /**
     * Makes so many copies of one undertaking.
     *
     * @param first place of its first case among all cases of one round
     * @param round how many cases one round has
     */
    void make(List<Proposed> originals, int copies, int first, int round) throws SQLException {
        execute("drop table if exists kind");
        execute(
                "create temporary table kind as select %s::uuid[] as parties, %s::uuid[] as enterprises, %s::uuid[] as cases"
                        .formatted(
                                list(originals.stream().map(Proposed::party).toList()),
                                list(originals.stream()
                                        .map(Proposed::enterprise)
                                        .toList()),
                                list(originals.stream().map(Proposed::caseId).toList())));
        execute("truncate copy");
        List<String> olds = new ArrayList<>();
        List<String> news = new ArrayList<>();
        for (int i = 0; i < originals.size(); i++) {
            var one = originals.get(i);
            for (var id : List.of(one.party(), one.enterprise(), one.caseId())) {
                olds.add("'" + id + "'");
                news.add("md5('" + id + "/' || n)::uuid::text");
            }
            olds.add("'" + one.number() + "'");
            news.add("'" + one.number().substring(0, one.number().lastIndexOf('-') + 1) + "' || ("
                    + (FIRST_NUMBER + first + i) + " + n * " + round + ")");
        }
        execute("insert into copy select n, array[%s]::text[], array[%s]::text[] from generate_series(0, %d) n"
                .formatted(String.join(",", olds), String.join(",", news), copies - 1));
        execute(RECEIPT_NAMES);
        for (var part : Part.values()) {
            execute(part.copy());
        }
        execute(LOG);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String list(List<?> ids) {
        return "'{" + String.join(",", ids.stream().map(Object::toString).toList()) + "}'";
    }
}
