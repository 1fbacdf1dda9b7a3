package se.brygga.app.platform.web;

import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.brygga.app.platform.ScopedDatabase;

/** Says whether the product can do its work, to whoever watches over it: it can when the database answers. */
@RestController
class HealthController {

    private final ScopedDatabase database;

    HealthController(ScopedDatabase database) {
        this.database = database;
    }

    @GetMapping("/halsa")
    ResponseEntity<Map<String, String>> health() {
        try {
            database.call(dsl -> dsl.selectOne().fetchSingle());
            return ResponseEntity.ok(Map.of("status", "UP"));
        } catch (DataAccessException | org.jooq.exception.DataAccessException silent) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "DOWN"));
        }
    }
}
