package se.brygga.app.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.EventPause;
import se.brygga.app.platform.Ids;
import se.brygga.app.platform.StartTask;

/** Fills an empty product with the invented world, once, and shows how it goes. */
@Component
class DemoLoad implements StartTask {
    private static final int DEMO_DATA = 300;
    private static final int STEP = 25;

    /** What the rows of the load are named from; another seed than that of the world they tell of. */
    private static final long SEED_OF_ROWS = DemoWorld.SEED + 1;

    private final Profile profile;
    private final InventedWorld world;
    private final RegisterLoad load;
    private final CaseLoad cases;
    private final EventPause events;
    private final Ids ids;

    DemoLoad(Profile profile, InventedWorld world, RegisterLoad load, CaseLoad cases, EventPause events, Ids ids) {
        this.profile = profile;
        this.world = world;
        this.load = load;
        this.cases = cases;
        this.events = events;
        this.ids = ids;
    }

    @Override
    public int order() {
        return DEMO_DATA;
    }

    @Override
    public void run(Start start) {
        if (start.demo() && !world.isThere()) {
            UnfinishedDemo mark = new UnfinishedDemo(start.dataDirectory());
            mark.set();
            fill(DemoWorld.of(profile, start.today(), DemoWorld.SEED), start);
            if (!start.isStopping()) {
                mark.clear();
            }
        }
    }

    /** Enters the world; the same world has the same identifiers, receipts and log wherever it is entered. */
    void fill(DemoWorld plan, Start start) {
        ids.repeatable(SEED_OF_ROWS, () -> {
            events.during(() -> load(plan, start));
            return plan;
        });
    }

    private void load(DemoWorld plan, Start start) {
        enterprises(plan, start);
        if (!start.isStopping()) {
            cases.giveEntrepreneur(plan, start.today());
            cases.live(plan, start);
        }
        if (start.isStopping()) {
            start.console().say("demo.stopped");
        } else {
            start.console()
                    .say("demo.loaded", plan.enterprises().size(), plan.cases().size());
        }
    }

    private void enterprises(DemoWorld world, Start start) {
        List<DemoEnterprise> all = world.enterprises();
        for (int i = 0; i < all.size() && !start.isStopping(); i++) {
            load.enter(all.get(i), start.today());
            if ((i + 1) % STEP == 0) {
                start.console().progress("demo.progress.enterprises", i + 1, all.size());
            }
        }
        if (!start.isStopping()) {
            world.holdings().forEach(load::enter);
            world.personHoldings().forEach(load::enter);
        }
    }
}
