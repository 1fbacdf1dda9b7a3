package se.brygga.app.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something that must be true of the data whatever happened to the machine. Each carries the query that looks for the
 * contrary; every row names one breach. To be asked by a role that row security does not hold back.
 */
public enum Invariant {

    /** Every chain of the audit log holds from its first entry to its last. Found: subject and first broken entry. */
    AUDIT_CHAINS_HOLD("""
            select s.subject || ' ' || b.seq from (select distinct subject from audit.entry) s,
              lateral (select audit.first_break(s.subject) as seq) b where b.seq is not null order by 1"""),

    /** Proposer and decider are two persons, and the decision rests on that person's proposal. Found: the decision. */
    FOUR_EYES("""
            select d.number from cases.decision d
              left join cases.proposal p on p.case_id = d.case_id and p.version = d.proposal_version
             where d.proposer = d.decider or p.proposer is distinct from d.proposer order by 1"""),

    /** Two persons stand behind every rate in use. Found: kind and first day. */
    RATES_CONFIRMED_BY_ANOTHER("""
            select kind || ' ' || valid_from from aid.rate where confirmed_by = entered_by order by 1"""),

    /** A receipt is what its hash says. Found: the hash. */
    RECEIPTS_UNCHANGED("""
            select sha256 from cases.receipt
             where encode(sha256(convert_to(body, 'UTF8')), 'hex') <> sha256 order by 1"""),

    /** Papers and letters are what their hashes say. Found: the paper. */
    PAPERS_UNCHANGED("""
            select 'file ' || id from documents.file where encode(sha256(content), 'hex') <> sha256
            union all select 'letter ' || id from documents.letter where encode(sha256(content), 'hex') <> sha256
            order by 1"""),

    /** Every approved decision stands once in the aid register, and no other decision does. Found: the decision. */
    AID_OF_EVERY_DECISION("""
            select d.number from cases.decision d
              left join aid.entry e on e.decision = d.id and e.corrects is null
             group by d.id, d.number, d.outcome
            having count(e.id) <> case when d.outcome = 'APPROVED' then 1 else 0 end order by 1"""),

    /** Aid in euro is aid in kronor at the noted rate, to the cent. Found: the entry. */
    AID_SUMS_ADD_UP("""
            select id::text from aid.entry
             where abs(amount_eur - amount_sek / sek_per_eur) > 0.01 order by 1"""),

    /** A closed case has its decision, and a decision its closed case. Found: the case. */
    CASES_FOLLOW_THEIR_DECISIONS("""
            select c.number from cases.case_file c left join cases.decision d on d.case_id = c.id
             where coalesce(c.outcome in ('APPROVED', 'DECLINED'), false) <> (d.id is not null)
                or d.outcome <> c.outcome order by 1"""),

    /** Every decision stands once in its case's chain, and nothing else is told as decided. Found: decision or case. */
    DECISIONS_ARE_TOLD_ONCE("""
            select d.number from cases.decision d
              left join audit.entry e on e.subject = d.case_id and e.action = 'DECIDED' and e.payload ->> 'decision' = d.id::text
             group by d.id, d.number having count(e.subject) <> 1
            union all
            select 'case ' || e.subject from audit.entry e
             where e.action = 'DECIDED' and not exists (select from cases.decision d where d.case_id = e.subject)
            order by 1"""),

    /**
     * The heads of the chains are what the anchors say, and the anchors follow each other. Found: anchor, or chain and
     * entry.
     */
    ANCHORS_HOLD("select audit.anchor_breaks() order by 1"),

    /**
     * Nothing that the modules tell each other, or the world, waits for somebody to mend it. Found: event or message.
     */
    NOTHING_SET_ASIDE("""
            select 'event ' || id from platform.domain_event where relayed_at is null and set_aside_at is not null
            union all
            select 'message ' || id from platform.outbox where sent_at is null and attempts >= 20
            union all
            select 'event ' || id || ' for ' || listener_id from platform.event_publication
             where completion_date is null and completion_attempts >= 20
            order by 1"""),

    /** Where rows belong to somebody, row security holds for the owner of the table too. Found: the table. */
    ROW_SECURITY_FORCED("""
            select c.oid::regclass::text from pg_class c
             where c.relrowsecurity and not c.relforcerowsecurity order by 1""");

    private static final int SHOWN_AT_MOST = 5;

    private final String query;

    Invariant(String query) {
        this.query = query;
    }

    /** The key of the sentence that tells of a breach, such as {@code platform.invariant.four-eyes}. */
    public String messageKey() {
        return "platform.invariant." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first breaches found; none means that it holds. */
    public List<String> breaches(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setMaxRows(SHOWN_AT_MOST);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return List.copyOf(found);
            }
        }
    }
}
