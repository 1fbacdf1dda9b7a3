package se.brygga.bench.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the database says after a drill, compared with what the clients were told. */
record DecisionTruth(int lost, int doubled, int violations) {

    /** How often there is what a decision must have exactly one of. */
    private static final String EFFECTS = """
            select c.number, d.id, coalesce(e.n, 0), coalesce(a.n, 0), coalesce(v.n, 0), coalesce(o.n, 0), coalesce(k.n, 0),
                   case when audit.first_break(d.case_id) is null then 1 else 0 end
              from cases.decision d join cases.case_file c on c.id = d.case_id
              left join (select decision, count(*) n from aid.entry group by 1) e on e.decision = d.id
              left join (select subject, count(*) n from audit.entry where action = 'DECIDED' group by 1) a on a.subject = d.case_id
              left join (select id, count(*) n from platform.domain_event where type = 'DecisionMade' group by 1) v on v.id = d.id
              left join (select payload->>'decision' id, count(*) n from platform.outbox group by 1) o on o.id = d.id::text
              left join (select body->>'decision' id, count(*) n from platform.idempotency_record where status = 201 group by 1) k
                on k.id = d.id::text""";

    /** What belongs to a decision that is not there, or should have ended with it. */
    private static final String ORPHANS = """
            select (select count(*) from aid.entry e where not exists (select from cases.decision d where d.id = e.decision))
                 + (select count(*) from audit.entry a where a.action = 'DECIDED'
                      and not exists (select from cases.decision d where d.case_id = a.subject))
                 + (select count(*) from platform.idempotency_record where status is null)
                 + (select count(*) from cases.decision d join cases.case_file c on c.id = d.case_id where c.status <> 'CLOSED')
                 + (select count(*) from cases.decision d join aid.reservation r on r.case_id = d.case_id)""";

    static DecisionTruth of(Connection admin, DecisionLoad load) throws SQLException {
        var found = decisions(admin);
        var told = load.acknowledged();
        int lost = (int) told.entrySet().stream()
                .filter(one -> !found.containsKey(one.getKey())
                        || !found.get(one.getKey()).id().equals(one.getValue()))
                .count();
        int doubled =
                (int) found.values().stream().filter(one -> one.most() > 1).count();
        int halves =
                (int) found.values().stream().filter(one -> one.least() < 1).count();
        int untold = (int)
                found.keySet().stream().filter(one -> !told.containsKey(one)).count();
        load.faults().stream().distinct().limit(3).forEach(what -> System.err.println("answered: " + what));
        return new DecisionTruth(lost, doubled, halves + untold + load.faults().size() + orphans(admin));
    }

    private record Decision(String id, int least, int most) {}

    private static Map<String, Decision> decisions(Connection admin) throws SQLException {
        var found = new HashMap<String, Decision>();
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(EFFECTS)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                int least = Integer.MAX_VALUE;
                int most = 0;
                for (int column = 3; column <= columns; column++) {
                    least = Math.min(least, rows.getInt(column));
                    most = Math.max(most, rows.getInt(column));
                }
                found.put(rows.getString(1), new Decision(rows.getString(2), least, most));
            }
        }
        return found;
    }

    private static int orphans(Connection admin) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(ORPHANS)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
