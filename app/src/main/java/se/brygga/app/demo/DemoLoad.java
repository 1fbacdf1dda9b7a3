package se.brygga.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.Register;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.EventPause;
import se.brygga.app.platform.StartTask;
import se.brygga.core.enterprise.OrganisationNumber;

/** Fills an empty product with the invented world, once, and shows how it goes. */
@Component
class DemoLoad implements StartTask {
    private static final int DEMO_DATA = 300;
    private static final int STEP = 25;

    private final Profile profile;
    private final Register register;
    private final RegisterLoad load;
    private final CaseLoad cases;
    private final EventPause events;

    DemoLoad(Profile profile, Register register, RegisterLoad load, CaseLoad cases, EventPause events) {
        this.profile = profile;
        this.register = register;
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
        Path unfinished = start.dataDirectory().resolve("demo-unfinished");
        if (start.demo() && !present()) {
            mark(unfinished);
            events.during(() -> load(start));
            unmark(unfinished);
        } else if (start.demo() && Files.exists(unfinished)) {
            start.console().say("demo.unfinished", start.dataDirectory().toString());
        }
    }

    private void load(Start start) {
        DemoWorld world = DemoWorld.of(profile, start.today(), DemoWorld.SEED);
        enterprises(world, start);
        cases.giveEntrepreneur(world, start.today());
        cases.live(world, start);
        start.console()
                .say("demo.loaded", world.enterprises().size(), world.cases().size());
    }

    /** Stands beside the data while it is loaded, so that a load that was cut off can be told from a whole one. */
    private static void mark(Path unfinished) {
        try {
            Files.createDirectories(unfinished.getParent());
            Files.writeString(unfinished, "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void unmark(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first limited company of the demo has the first number of its series. */
    private boolean present() {
        return register.byNumber(OrganisationNumber.invented(EnterpriseMaker.FIRST_SERIAL)
                        .digits())
                .isPresent();
    }

    private void enterprises(DemoWorld world, Start start) {
        List<DemoEnterprise> all = world.enterprises();
        for (int i = 0; i < all.size(); i++) {
            load.enter(all.get(i), start.today());
            if ((i + 1) % STEP == 0) {
                start.console().progress("demo.progress.enterprises", i + 1, all.size());
            }
        }
        world.holdings().forEach(load::enter);
        world.personHoldings().forEach(load::enter);
    }
}
