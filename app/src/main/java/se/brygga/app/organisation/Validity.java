package se.brygga.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which something holds. Both ends belong to it.
 *
 * @param from the first day
 * @param to the last day, or empty while no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

  /** Holds from a day on, with no end in sight. */
  public static Validity since(LocalDate from) {
    return new Validity(from, Optional.empty());
  }

  /** Whether it holds on the day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
  }

  /** Whether some day belongs to both. */
  public boolean overlaps(Validity other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  /** What is left of it when the other's days are taken out: nothing, one piece or two. */
  public List<Validity> without(Validity other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Validity> left = new ArrayList<>();
    if (from.isBefore(other.from)) {
      left.add(new Validity(from, Optional.of(other.from.minusDays(1))));
    }
    other.to.map(end -> end.plusDays(1)).filter(this::holdsOn).ifPresent(next -> left.add(new Validity(next, to)));
    return List.copyOf(left);
  }

  private boolean startsBeforeEndOf(Validity other) {
    return other.to.map(end -> !from.isAfter(end)).orElse(true);
  }
}
