package se.brygga.app.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.EventPause;
import se.brygga.app.platform.StartTask;

/** Fills an empty product with the invented world, once, and shows how it goes. */
@Component
class DemoLoad implements StartTask {
    private static final int DEMO_DATA = 300;
    private static final int STEP = 25;

    private final Profile profile;
    private final InventedWorld world;
    private final RegisterLoad load;
    private final CaseLoad cases;
    private final EventPause events;

    DemoLoad(Profile profile, InventedWorld world, RegisterLoad load, CaseLoad cases, EventPause events) {
        this.profile = profile;
        this.world = world;
        this.load = load;
        this.cases = cases;
        this.events = events;
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
            events.during(() -> load(start));
            if (!start.isStopping()) {
                mark.clear();
            }
        }
    }

    private void load(Start start) {
        DemoWorld plan = DemoWorld.of(profile, start.today(), DemoWorld.SEED);
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
