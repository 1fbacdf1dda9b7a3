package se.brygga.core.law.eu.referencerate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.brygga.core.law.Dated;
import se.brygga.core.law.LawOn;
import se.brygga.core.law.Lookup;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.eu.acts.EuActs;

/**
 * The margins in basis points that are added to the base rate (Communication 2008/C 14/02). The cells are from general
 * knowledge and marked so.
 */
public final class Margins {

    /**
     * The least margin for a borrower without a credit history or a rating built on balance sheets, such as a start-up,
     * where collateral is low or nobody has weighed it: the highest of the three, so that the aid is never counted too
     * small.
     */
    public static final Parameter<Count> WITHOUT_HISTORY = points("margin-without-history", 400);

    /**
     * The same at the two better levels of collateral; the communication states one figure, "at least 400", for all.
     */
    private static final Map<Collateralisation, Parameter<Count>> WITHOUT_HISTORY_BY_LEVEL = new EnumMap<>(Map.of(
            Collateralisation.HIGH, points("margin-without-history-high", 400),
            Collateralisation.NORMAL, points("margin-without-history-normal", 400),
            Collateralisation.LOW, WITHOUT_HISTORY));

    private static final Map<Rating, Map<Collateralisation, Parameter<Count>>> TABLE = table();

    private Margins() {}

    /** The margin of one cell of the table. */
    public static Parameter<Count> of(Rating rating, Collateralisation collateral) {
        return Optional.ofNullable(TABLE.get(rating))
                .map(row -> row.get(collateral))
                .orElseThrow();
    }

    /** The least margin of a borrower without history at a level of collateral. */
    public static Parameter<Count> withoutHistory(Collateralisation collateral) {
        return Optional.ofNullable(WITHOUT_HISTORY_BY_LEVEL.get(collateral)).orElseThrow();
    }

    /**
     * The margin of a borrower without history: at least 400 basis points and never below what its parent would pay.
     *
     * @param parentMargin the parent's margin, where there is a parent
     */
    public static Lookup<Count> withoutHistory(OptionalInt parentMargin, LawOn law) {
        Lookup<Count> least = law.lookup(WITHOUT_HISTORY);
        if (least instanceof Lookup.Known<Count> known
                && parentMargin.isPresent()
                && known.value().number().intValueExact() < parentMargin.getAsInt()) {
            Count parent = Count.of(Integer.toString(parentMargin.getAsInt()));
            return new Lookup.Known<>(
                    known.parameter(),
                    new Dated<>(known.dated().period(), parent, known.dated().source()));
        }
        return least;
    }

    /** Every margin, for the lawbook. */
    public static List<Parameter<?>> all() {
        List<Parameter<?>> all = new ArrayList<>(WITHOUT_HISTORY_BY_LEVEL.values());
        TABLE.values().forEach(row -> all.addAll(row.values()));
        return all;
    }

    private static Map<Rating, Map<Collateralisation, Parameter<Count>>> table() {
        Map<Rating, Map<Collateralisation, Parameter<Count>>> table = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            Map<Collateralisation, Parameter<Count>> row = new EnumMap<>(Collateralisation.class);
            for (Collateralisation collateral : Collateralisation.values()) {
                String name = "margin-" + rating.name().toLowerCase(Locale.ROOT) + "-"
                        + collateral.name().toLowerCase(Locale.ROOT);
                row.put(collateral, points(name, cell(rating, collateral)));
            }
            table.put(rating, row);
        }
        return table;
    }

    private static int cell(Rating rating, Collateralisation collateral) {
        return switch (rating) {
            case STRONG -> choose(collateral, 60, 75, 100);
            case GOOD -> choose(collateral, 75, 100, 220);
            case SATISFACTORY -> choose(collateral, 100, 220, 400);
            case WEAK -> choose(collateral, 220, 400, 650);
            case BAD -> choose(collateral, 400, 650, 1000);
        };
    }

    private static int choose(Collateralisation collateral, int high, int normal, int low) {
        return switch (collateral) {
            case HIGH -> high;
            case NORMAL -> normal;
            case LOW -> low;
        };
    }

    private static Parameter<Count> points(String name, int basisPoints) {
        Count value = Count.of(Integer.toString(basisPoints));
        return Parameter.of(
                Count.class,
                EuActs.REFERENCE_RATE.whole(),
                name,
                new Dated<>(EuActs.REFERENCE_RATE.inForce(), value, Source.reported(EuActs.REFERENCE_RATE.id())));
    }
}
