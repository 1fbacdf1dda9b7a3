package se.brygga.app.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import se.brygga.app.clients.Register;
import se.brygga.app.organisation.Profile;
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

  DemoLoad(Profile profile, Register register, RegisterLoad load) {
    this.profile = profile;
    this.register = register;
    this.load = load;
  }

  @Override
  public int order() {
    return DEMO_DATA;
  }

  @Override
  public void run(Start start) {
    if (start.demo() && !present()) {
      DemoWorld world = DemoWorld.of(profile, start.today(), DemoWorld.SEED);
      enterprises(world, start);
      start.console().say("demo.loaded", world.enterprises().size(), world.cases().size());
    }
  }

  /** The first limited company of the demo has the first number of its series. */
  private boolean present() {
    return register.byNumber(OrganisationNumber.invented(EnterpriseMaker.FIRST_SERIAL).digits()).isPresent();
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
