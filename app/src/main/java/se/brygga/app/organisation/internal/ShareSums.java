package se.brygga.app.organisation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import se.brygga.app.organisation.Company.Share;
import se.brygga.app.organisation.Dated;
import se.brygga.app.organisation.ProfileRule;

/** Checks that the shares of a company make the whole on each day, or that one of them is declared unknown. */
final class ShareSums {
    private ShareSums() {}

    private static List<Share> on(LocalDate day, List<Dated<Share>> owners) {
        return owners.stream()
                .filter(each -> each.validity().holdsOn(day))
                .map(Dated::value)
                .toList();
    }

    static void check(String company, List<Dated<Share>> owners, Spot spot, Faults faults) {
        TreeSet<LocalDate> days = new TreeSet<>();
        owners.forEach(owner -> days.add(owner.validity().from()));
        for (LocalDate day : days) {
            List<Share> shares = on(day, owners);
            boolean someUnknown = shares.stream().anyMatch(each -> each.share().isEmpty());
            BigDecimal known =
                    shares.stream().flatMap(each -> each.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            int against = known.compareTo(BigDecimal.ONE);
            if (someUnknown ? against >= 0 : against != 0) {
                faults.add(
                        spot,
                        ProfileRule.SHARES_SUM,
                        company,
                        day,
                        known.movePointRight(2).toPlainString() + " %");
            }
        }
    }
}
