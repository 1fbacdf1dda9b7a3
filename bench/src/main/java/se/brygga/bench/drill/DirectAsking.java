package se.brygga.bench.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import javax.sql.DataSource;

/** Asks the database itself, as the product's role: one statement, one round trip. */
record DirectAsking(DecisionWorld world, DataSource database) implements DecisionLoad.Asking {

    @Override
    public DecisionLoad.Answer ask(int number) throws IOException {
        try (var connection = database.getConnection();
                var call = connection.prepareStatement("""
                        select x->>'decision', x->>'refused'
                          from cases.decide(jsonb_populate_record(null::cases.decision_request, ?::jsonb)) x""")) {
            call.setString(1, world.request(number));
            try (var answer = call.executeQuery()) {
                answer.next();
                return new DecisionLoad.Answer(
                        Optional.ofNullable(answer.getString(1)), String.valueOf(answer.getString(2)));
            }
        } catch (SQLException e) {
            if (meansTryAgain(e)) {
                throw new IOException(e);
            }
            throw new IllegalStateException(e);
        }
    }

    /** Connection lost, server shutting down, crashed or starting. */
    private static boolean meansTryAgain(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientException || state == null || state.startsWith("08") || state.startsWith("57P");
    }
}
