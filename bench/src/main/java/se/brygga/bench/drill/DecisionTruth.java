package se.brygga.bench.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the database says after a drill, compared with what the clients were told. */
record DecisionTruth(int lost, int doubled, int violations) {

    /** Everything that one decision must have exactly one of. */
    private static final String EFFECTS = """
            select d.id,
                   (select count(*) from aid.entry e where e.decision = d.id),
                   (select count(*) from audit.entry a where a.subject = d.case_id and a.action = 'DECIDED'),
                   (select count(*) from platform.domain_event v where v.type = 'DecisionMade' and v.id = d.id),
                   (select count(*) from platform.outbox o where o.payload->>'decision' = d.id::text),
                   (select count(*) from platform.idempotency_record k where k.body->>'decision' = d.id::text and k.status = 201),
                   case when audit.first_break(d.case_id) is null then 1 else 0 end
              from cases.decision d""";

    /** What belongs to a decision that is not there. */
    private static final String ORPHANS = """
            select (select count(*) from aid.entry e where not exists (select from cases.decision d where d.id = e.decision))
                 + (select count(*) from audit.entry a where a.action = 'DECIDED'
                      and not exists (select from cases.decision d where d.case_id = a.subject))
                 + (select count(*) from platform.idempotency_record where status is null)""";

    static DecisionTruth of(Connection admin, DecisionLoad load) throws SQLException {
        var smallestAndLargest = effects(admin);
        int lost = 0;
        for (var told : load.acknowledged().values()) {
            if (!smallestAndLargest.containsKey(told)) {
                lost++;
            }
        }
        int doubled = (int) smallestAndLargest.values().stream()
                .filter(e -> e.largest() > 1)
                .count();
        int halves = (int) smallestAndLargest.values().stream()
                .filter(e -> e.smallest() < 1)
                .count();
        int unasked = smallestAndLargest.size() - load.acknowledged().size() + lost;
        return new DecisionTruth(
                lost, doubled, halves + unasked + load.refused().size() + orphans(admin));
    }

    private record Effects(int smallest, int largest) {}

    private static Map<String, Effects> effects(Connection admin) throws SQLException {
        var found = new HashMap<String, Effects>();
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(EFFECTS)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                int smallest = Integer.MAX_VALUE;
                int largest = 0;
                for (int column = 2; column <= columns; column++) {
                    smallest = Math.min(smallest, rows.getInt(column));
                    largest = Math.max(largest, rows.getInt(column));
                }
                found.put(rows.getString(1), new Effects(smallest, largest));
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
