package se.brygga.app.organisation.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.brygga.app.organisation.Geography;
import se.brygga.app.organisation.ProfileRule;

/** Checks that every county belongs to exactly one regional company on every day from the first one that is told. */
final class CountyCover {
    private final Geography geography;
    private final Faults faults;

    CountyCover(Geography geography, Faults faults) {
        this.geography = geography;
        this.faults = faults;
    }

    void check(List<CountyDuty> duties) {
        for (CountyDuty duty : duties) {
            if (geography.county(duty.county().value()).isEmpty()) {
                faults.add(
                        duty.spot(), ProfileRule.COUNTY_UNKNOWN, duty.county().value());
            }
        }
        LocalDate first = duties.stream()
                .map(CountyCover::from)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        for (Geography.County county : geography.counties()) {
            List<CountyDuty> own = duties.stream()
                    .filter(duty -> duty.county().value().equals(county.code()))
                    .sorted(Comparator.comparing(CountyCover::from))
                    .toList();
            checkOne(county.code(), own, first);
        }
    }

    private void checkOne(String county, List<CountyDuty> duties, LocalDate first) {
        LocalDate next = first;
        Spot spot = new Spot(ProfileFiles.COMPANIES, 0);
        boolean open = false;
        for (CountyDuty duty : duties) {
            LocalDate from = from(duty);
            if (open || from.isBefore(next)) {
                faults.add(duty.spot(), ProfileRule.COUNTY_ONE_COMPANY, county, from, 2);
            } else if (from.isAfter(next)) {
                faults.add(duty.spot(), ProfileRule.COUNTY_ONE_COMPANY, county, next, 0);
            }
            Optional<LocalDate> to = duty.county().validity().to();
            open = to.isEmpty();
            next = to.map(end -> end.plusDays(1)).orElse(next);
            spot = duty.spot();
        }
        if (!open) {
            faults.add(spot, ProfileRule.COUNTY_ONE_COMPANY, county, next, 0);
        }
    }

    private static LocalDate from(CountyDuty duty) {
        return duty.county().validity().from();
    }
}
