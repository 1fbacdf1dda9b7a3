package se.brygga.app.demo;

import java.util.ArrayList;
import java.util.List;
import se.brygga.app.demo.DemoStaff.Role;
import se.brygga.app.organisation.Company;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Ids;

/** Two officers and a decider for each regional company, so that no case is ever decided by the one who proposed it. */
final class StaffMaker {
  private final Profile profile;
  private final Chances chances;
  private final Ids ids;

  StaffMaker(Profile profile, Chances chances, Ids ids) {
    this.profile = profile;
    this.chances = chances;
    this.ids = ids;
  }

  List<DemoStaff> make() {
    List<DemoStaff> staff = new ArrayList<>();
    for (Company company : profile.group().regional()) {
      staff.add(person(company.code(), Role.OFFICER));
      staff.add(person(company.code(), Role.OFFICER));
      staff.add(person(company.code(), Role.DECIDER));
    }
    return staff;
  }

  private DemoStaff person(String company, Role role) {
    String name = chances.oneOf(Names.FIRST) + " " + chances.oneOf(Names.LAST);
    return new DemoStaff(ids.next(), name, company, role);
  }
}
