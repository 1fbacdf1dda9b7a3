package se.brygga.app.demo;

import org.springframework.stereotype.Component;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.platform.NotStarted;
import se.brygga.app.platform.StartTask;

/** Keeps invented enterprises and real ones apart: a database holds the demo, or an institution's own work. */
@Component
class OwnOrInvented implements StartTask {

    private static final int BEFORE_ANYTHING_IS_WRITTEN = 50;

    private final InventedWorld invented;
    private final DemoAccounts accounts;

    OwnOrInvented(InventedWorld invented, DemoAccounts accounts) {
        this.invented = invented;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return BEFORE_ANYTHING_IS_WRITTEN;
    }

    @Override
    public void run(Start start) {
        boolean there = invented.isThere();
        if (start.demo() && !there && accounts.standBesideOthers()) {
            throw new NotStarted("demo.refused.own", start.dataDirectory());
        }
        if (!start.demo() && there) {
            throw new NotStarted("demo.refused.invented", start.dataDirectory());
        }
    }
}
