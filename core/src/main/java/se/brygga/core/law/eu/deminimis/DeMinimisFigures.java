package se.brygga.core.law.eu.deminimis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brygga.core.law.Dated;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Share;

/** The dated figures of the de minimis regulations: ceilings and safe-harbour boxes, in euro. */
public final class DeMinimisFigures {

    /**
     * The greatest loan or guarantee for which the aid is known, for a term of up to five and of up to ten years.
     *
     * @param fiveYears greatest amount for up to five years
     * @param tenYears greatest amount for up to ten years; empty where the regulation sets no term
     */
    record Box(Parameter<Amount> fiveYears, Optional<Parameter<Amount>> tenYears) {}

    /**
     * What one regulation sets.
     *
     * @param ceiling the ceiling
     * @param roadCeiling the lower ceiling for road freight, where there is one
     * @param loan the box of a loan, where there is one
     * @param guarantee the box of a guarantee
     * @param roadLoan the box of a loan to road freight, where it differs
     * @param roadGuarantee the box of a guarantee for road freight, where it differs
     */
    record Figures(
            Parameter<Amount> ceiling,
            Optional<Parameter<Amount>> roadCeiling,
            Optional<Box> loan,
            Box guarantee,
            Optional<Box> roadLoan,
            Optional<Box> roadGuarantee) {}

    private static final LocalDate AGRICULTURE_AMENDED = LocalDate.of(2024, 12, 16);
    private static final Map<DeMinimisRegulation, Figures> FIGURES = new EnumMap<>(DeMinimisRegulation.class);
    private static final Map<DeMinimisRegulation, Parameter<Share>> COLLATERAL =
            new EnumMap<>(DeMinimisRegulation.class);
    private static final Map<DeMinimisRegulation, Parameter<Share>> COVER = new EnumMap<>(DeMinimisRegulation.class);

    static {
        FIGURES.put(DeMinimisRegulation.GENERAL_2006, first());
        FIGURES.put(DeMinimisRegulation.GENERAL_2013, second());
        FIGURES.put(DeMinimisRegulation.GENERAL_2023, plain(DeMinimisRegulation.GENERAL_2023, "300000", new String[] {
            "1500000", "750000", "2250000", "1125000"
        }));
        FIGURES.put(DeMinimisRegulation.SERVICES_2023, plain(DeMinimisRegulation.SERVICES_2023, "750000", new String[] {
            "3750000", "1875000", "5625000", "2813036"
        }));
        FIGURES.put(
                DeMinimisRegulation.AGRICULTURE_2013,
                plain(DeMinimisRegulation.AGRICULTURE_2013, "50000", new String[] {
                    "250000", "125000", "375000", "187500"
                }));
        FIGURES.put(
                DeMinimisRegulation.FISHERY_2014,
                plain(DeMinimisRegulation.FISHERY_2014, "30000", new String[] {"150000", "75000", "225000", "112500"}));
        for (DeMinimisRegulation regulation : DeMinimisRegulation.values()) {
            COLLATERAL.put(regulation, share(regulation, loanArticle(regulation), "collateral", "50"));
            COVER.put(regulation, share(regulation, guaranteeArticle(regulation), "cover", "80"));
        }
    }

    private DeMinimisFigures() {}

    static Figures of(DeMinimisRegulation regulation) {
        return Optional.ofNullable(FIGURES.get(regulation)).orElseThrow();
    }

    /** The least part of a loan that must be secured for the box to be open. */
    static Parameter<Share> collateral(DeMinimisRegulation regulation) {
        return Optional.ofNullable(COLLATERAL.get(regulation)).orElseThrow();
    }

    /** The greatest part of a loan that may be guaranteed for the box to be open. */
    static Parameter<Share> cover(DeMinimisRegulation regulation) {
        return Optional.ofNullable(COVER.get(regulation)).orElseThrow();
    }

    /** Every figure, for the lawbook. */
    public static List<Parameter<?>> all() {
        List<Parameter<?>> all = new ArrayList<>();
        for (DeMinimisRegulation regulation : DeMinimisRegulation.values()) {
            Figures figures = of(regulation);
            all.add(figures.ceiling());
            figures.roadCeiling().ifPresent(all::add);
            figures.loan().ifPresent(box -> add(all, box));
            add(all, figures.guarantee());
            figures.roadLoan().ifPresent(box -> add(all, box));
            figures.roadGuarantee().ifPresent(box -> add(all, box));
            figures.loan().ifPresent(_ -> all.add(collateral(regulation)));
            all.add(cover(regulation));
        }
        return all;
    }

    private static void add(List<Parameter<?>> all, Box box) {
        all.add(box.fiveYears());
        box.tenYears().ifPresent(all::add);
    }

    private static Figures first() {
        DeMinimisRegulation it = DeMinimisRegulation.GENERAL_2006;
        return new Figures(
                amount(it, it.ceilingArticle(), "ceiling", "200000"),
                Optional.of(amount(it, it.ceilingArticle(), "road-ceiling", "100000")),
                Optional.empty(),
                new Box(amount(it, "2.4", "guarantee-box", "1500000"), Optional.empty()),
                Optional.empty(),
                Optional.of(new Box(amount(it, "2.4", "road-guarantee-box", "750000"), Optional.empty())));
    }

    private static Figures second() {
        DeMinimisRegulation it = DeMinimisRegulation.GENERAL_2013;
        return new Figures(
                amount(it, it.ceilingArticle(), "ceiling", "200000"),
                Optional.of(amount(it, it.ceilingArticle(), "road-ceiling", "100000")),
                Optional.of(box(it, "4.3", "loan-box", "1000000", "500000")),
                box(it, "4.6", "guarantee-box", "1500000", "750000"),
                Optional.of(box(it, "4.3", "road-loan-box", "500000", "250000")),
                Optional.of(box(it, "4.6", "road-guarantee-box", "750000", "375000")));
    }

    private static Figures plain(DeMinimisRegulation it, String ceiling, String[] boxes) {
        return new Figures(
                amount(it, it.ceilingArticle(), "ceiling", ceiling),
                Optional.empty(),
                Optional.of(box(it, "4.3", "loan-box", boxes[0], boxes[1])),
                box(it, "4.6", "guarantee-box", boxes[2], boxes[3]),
                Optional.empty(),
                Optional.empty());
    }

    private static Box box(DeMinimisRegulation it, String article, String name, String fiveYears, String tenYears) {
        return new Box(
                amount(it, article, name + "-5-years", fiveYears),
                Optional.of(amount(it, article, name + "-10-years", tenYears)));
    }

    static String loanArticle(DeMinimisRegulation it) {
        return it == DeMinimisRegulation.GENERAL_2006 ? "2.4" : "4.3";
    }

    static String guaranteeArticle(DeMinimisRegulation it) {
        return it == DeMinimisRegulation.GENERAL_2006 ? "2.4" : "4.6";
    }

    private static Parameter<Amount> amount(DeMinimisRegulation it, String article, String name, String euro) {
        return Parameter.of(
                Amount.class,
                it.act().at(article),
                name,
                new Dated<>(period(it), Amount.eur(euro), source(it, article)));
    }

    private static Parameter<Share> share(DeMinimisRegulation it, String article, String name, String percent) {
        return Parameter.of(
                Share.class,
                it.act().at(article),
                name,
                new Dated<>(it.act().inForce(), Share.percent(percent), source(it, article)));
    }

    /**
     * Before its amendment in December 2024 the agricultural regulation had other figures, which are not known here:
     * those days are a gap.
     */
    private static Period period(DeMinimisRegulation it) {
        Period inForce = it.act().inForce();
        return it == DeMinimisRegulation.AGRICULTURE_2013 ? new Period(AGRICULTURE_AMENDED, inForce.until()) : inForce;
    }

    /** The articles of the first regulation have not been read; those of the others have. */
    private static Source source(DeMinimisRegulation it, String article) {
        String text = it.act().at(article).machine();
        return it == DeMinimisRegulation.GENERAL_2006 ? Source.reported(text) : Source.read(text);
    }
}
