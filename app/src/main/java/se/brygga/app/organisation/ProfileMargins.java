package se.brygga.app.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.brygga.app.organisation.RateTables.Margin;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.eu.referencerate.Collateralisation;
import se.brygga.core.law.eu.referencerate.Margins;
import se.brygga.core.law.eu.referencerate.Rating;

/**
 * The profile's table of margins in the words of the law. The communication's cells are known from memory only (see
 * {@code rates/margins.csv}), so an institution that has read the notice corrects them there and not in code.
 *
 * @param profile the institution
 */
record ProfileMargins(Profile profile) {

    /** The cells that the profile fills, by the key of the parameter that they replace. */
    Map<String, Parameter<?>> byKey() {
        Map<Parameter<Count>, List<se.brygga.core.law.Dated<Count>>> cells = new LinkedHashMap<>();
        for (Dated<Margin> row : profile.rates().margins()) {
            cells.computeIfAbsent(cell(row.value()), _ -> new ArrayList<>())
                    .add(new se.brygga.core.law.Dated<>(
                            ProfileLaw.period(row.validity()),
                            Count.of(Integer.toString(row.value().basisPoints())),
                            ProfileLaw.source(row.source())));
        }
        Map<String, Parameter<?>> byKey = new LinkedHashMap<>();
        cells.forEach((cell, values) -> byKey.put(
                cell.key(), new Parameter<>(cell.provision(), cell.name(), cell.kind(), List.copyOf(values))));
        return byKey;
    }

    private static Parameter<Count> cell(Margin margin) {
        Collateralisation level = Collateralisation.valueOf(margin.collateral().name());
        return margin.rating() == RateTables.Rating.NONE
                ? Margins.withoutHistory(level)
                : Margins.of(Rating.valueOf(margin.rating().name()), level);
    }
}
