package se.brygga.app.demo;

import java.util.UUID;

/** Somebody who works in a company of the demo. */
record DemoStaff(UUID id, String name, String company, Role role) {

  /** What the person does there. */
  enum Role {
    /** Prepares and proposes (handläggare). */
    OFFICER,
    /** Decides (beslutsfattare). */
    DECIDER
  }
}
