package se.brygga.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.brygga.core.financing.CompanyArea;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Value.Words;

/**
 * The counties of each regional company by date, as the law asks for them (SFS 2009:41 1 §). The parent and the company
 * for equity serve no counties and so are bound to none.
 *
 * @param profile the institution
 */
record ProfileAreas(Profile profile) {

    List<CompanyArea> areas() {
        Map<String, String> counties = profile.geography().counties().stream()
                .collect(Collectors.toMap(Geography.County::code, Geography.County::name));
        return profile.group().regional().stream()
                .map(company -> new CompanyArea(
                        company.code(),
                        new CompanyArea.Names(company.name(), counties),
                        new Parameter<>(
                                ProfileLaw.policy(profile, company.code() + ".area"),
                                "",
                                Words.class,
                                stretches(company))))
                .toList();
    }

    /** One value for each stretch of days in which nothing changes; none for a stretch without a county. */
    private static List<se.brygga.core.law.Dated<Words>> stretches(Company company) {
        List<LocalDate> changes = List.copyOf(changes(company));
        List<se.brygga.core.law.Dated<Words>> stretches = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate from = changes.get(i);
            Optional<LocalDate> until = i + 1 < changes.size() ? Optional.of(changes.get(i + 1)) : Optional.empty();
            List<Dated<String>> held = company.ties().counties().stream()
                    .filter(county -> county.validity().holdsOn(from)
                            && company.existence().validity().holdsOn(from))
                    .toList();
            if (!held.isEmpty()) {
                String codes = String.join(" ", held.stream().map(Dated::value).toList());
                stretches.add(new se.brygga.core.law.Dated<>(
                        new Period(from, until),
                        new Words(codes),
                        ProfileLaw.source(held.getFirst().source())));
            }
        }
        return stretches;
    }

    /** The first day of every stretch: where a county is added, and the day after one is lost or the company ends. */
    private static SortedSet<LocalDate> changes(Company company) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Dated<String> county : company.ties().counties()) {
            days.add(county.validity().from());
            county.validity().to().ifPresent(last -> days.add(last.plusDays(1)));
        }
        days.add(company.existence().validity().from());
        company.existence().validity().to().ifPresent(last -> days.add(last.plusDays(1)));
        return days;
    }
}
