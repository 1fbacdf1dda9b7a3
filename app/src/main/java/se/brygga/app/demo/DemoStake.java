package se.brygga.app.demo;

import java.util.Optional;
import se.brygga.app.clients.OwnershipBook.Stake;

/** What one enterprise holds in another, with control by other means where there is some. */
record DemoStake(Stake stake, Optional<String> control) {}
