package se.brygga.app.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.brygga.core.financing.Form;
import se.brygga.core.financing.Framework;
import se.brygga.core.financing.Product.Kind;
import se.brygga.core.financing.RateTable;
import se.brygga.core.law.Act;
import se.brygga.core.law.Citation;
import se.brygga.core.law.Lawbook;
import se.brygga.core.law.Parameter;
import se.brygga.core.law.Period;
import se.brygga.core.law.Source.Mark;
import se.brygga.core.law.Value;
import se.brygga.core.law.Value.Amount;
import se.brygga.core.law.Value.Choice;
import se.brygga.core.law.Value.Count;
import se.brygga.core.law.Value.Months;
import se.brygga.core.law.Value.Rate;
import se.brygga.core.law.Value.Share;

/** Puts a profile into the words of the law: its products and rates, and its readings of what the law leaves open. */
public final class ProfileLaw {
    private static final String TABLE = "POLICY ";

    /** Costs and service times are no limits, and the law's assessor is not told of them. */
    private static final Map<TermKind, Kind> LIMITS = new EnumMap<>(Map.ofEntries(
            Map.entry(TermKind.MIN, Kind.MIN),
            Map.entry(TermKind.MAX, Kind.MAX),
            Map.entry(TermKind.MAX_FOR_START_UPS, Kind.MAX_FOR_START_UPS),
            Map.entry(TermKind.MAX_TERM_MONTHS, Kind.MAX_TERM),
            Map.entry(TermKind.MAX_AMORTISATION_FREE_MONTHS, Kind.MAX_AMORTISATION_FREE),
            Map.entry(TermKind.CO_FINANCE, Kind.CO_FINANCE),
            Map.entry(TermKind.CO_FINANCE_ABOVE, Kind.CO_FINANCE_ABOVE),
            Map.entry(TermKind.MAX_HEADCOUNT, Kind.MAX_HEADCOUNT),
            Map.entry(TermKind.MAX_TURNOVER_EUR, Kind.MAX_TURNOVER),
            Map.entry(TermKind.MAX_BALANCE_EUR, Kind.MAX_BALANCE),
            Map.entry(TermKind.MAX_INTEREST, Kind.MAX_INTEREST),
            Map.entry(TermKind.MIN_INTEREST, Kind.MIN_INTEREST),
            Map.entry(TermKind.LIMITED_COMPANIES_ONLY, Kind.LIMITED_COMPANIES_ONLY)));

    private final Profile profile;

    private ProfileLaw(Profile profile) {
        this.profile = profile;
    }

    /** What the institution adds to the law: products with policy on top, and rate tables. */
    public static Framework framework(Profile profile) {
        ProfileLaw law = new ProfileLaw(profile);
        List<se.brygga.core.financing.Product> products =
                profile.catalogue().products().stream().map(law::product).toList();
        return new Framework(profile.id(), profile.hash(), products, law.rates(), new ProfileAreas(profile).areas());
    }

    /**
     * The lawbook with the institution's readings and its table of margins in place of the ones it came with. What the
     * profile says nothing of stays as the law has it.
     */
    public static Lawbook lawbook(Profile profile, Lawbook lawbook) {
        List<Parameter<?>> parameters = new ArrayList<>();
        Map<String, Parameter<?>> margins = new ProfileMargins(profile).byKey();
        for (Parameter<?> parameter : lawbook.parameters()) {
            parameters.add(Optional.<Parameter<?>>ofNullable(margins.get(parameter.key()))
                    .orElseGet(() -> reading(profile, parameter)));
        }
        return new Lawbook(lawbook.acts(), parameters, lawbook.coverage());
    }

    /** The parameter as the institution reads it; as it was where it has no setting for it. */
    private static Parameter<?> reading(Profile profile, Parameter<?> parameter) {
        return profile.catalogue().settings().stream()
                .filter(setting -> parameter.key().equals(setting.provision() + " " + setting.id()))
                .findFirst()
                .<Parameter<?>>map(setting -> read(parameter, setting))
                .orElse(parameter);
    }

    private static <V extends Value> Parameter<V> read(Parameter<V> parameter, Setting setting) {
        List<se.brygga.core.law.Dated<V>> values = new ArrayList<>();
        for (Dated<String> value : setting.values()) {
            Optional<V> read = parameter.values().stream()
                    .findFirst()
                    .flatMap(like -> like.value().parseAlike(value.value()))
                    .map(parameter.kind()::cast);
            se.brygga.core.law.Source source =
                    new se.brygga.core.law.Source(parameter.provision().machine(), Mark.INTERPRETATION);
            read.ifPresent(one -> values.add(new se.brygga.core.law.Dated<>(period(value.validity()), one, source)));
        }
        return new Parameter<>(parameter.provision(), parameter.name(), parameter.kind(), values);
    }

    private se.brygga.core.financing.Product product(Product product) {
        List<Period> offered =
                product.periods().stream().map(each -> period(each.validity())).toList();
        Map<TermKind, List<Dated<Product.Term>>> byKind = new EnumMap<>(TermKind.class);
        for (Dated<Product.Term> term : product.terms()) {
            if (LIMITS.containsKey(term.value().kind()) && term.value().value().isPresent()) {
                byKind.computeIfAbsent(term.value().kind(), kind -> new ArrayList<>())
                        .add(term);
            }
        }
        List<se.brygga.core.financing.Product.Term> terms = new ArrayList<>();
        byKind.forEach((kind, values) -> terms.add(term(product, kind, values)));
        return new se.brygga.core.financing.Product(
                product.code(), Form.valueOf(product.form()), policy(product.citation("offered")), offered, terms);
    }

    private se.brygga.core.financing.Product.Term term(
            Product product, TermKind kind, List<Dated<Product.Term>> values) {
        Citation at = policy(product.citation(kind));
        Kind limit = LIMITS.getOrDefault(kind, Kind.MAX);
        Parameter<? extends Value> parameter = switch (limit) {
            case MIN, MAX, MAX_FOR_START_UPS, CO_FINANCE_ABOVE ->
                parameter(
                        at,
                        Amount.class,
                        values,
                        number -> new Amount(number, profile.institution().currency()));
            case MAX_TERM, MAX_AMORTISATION_FREE ->
                parameter(at, Months.class, values, number -> new Months(number.intValueExact()));
            case CO_FINANCE -> parameter(at, Share.class, values, number -> new Share(number, BigDecimal.ONE));
            case MAX_HEADCOUNT -> parameter(at, Count.class, values, Count::new);
            case MAX_TURNOVER, MAX_BALANCE -> parameter(at, Amount.class, values, number -> new Amount(number, "EUR"));
            case MAX_INTEREST, MIN_INTEREST ->
                parameter(at, Rate.class, values, number -> new Rate(number.movePointRight(2)));
            case LIMITED_COMPANIES_ONLY ->
                parameter(at, Choice.class, values, number -> new Choice(number.signum() > 0 ? "YES" : "NO"));
        };
        return new se.brygga.core.financing.Product.Term(limit, parameter);
    }

    private static <V extends Value> Parameter<V> parameter(
            Citation at, Class<V> kind, List<Dated<Product.Term>> values, Function<BigDecimal, V> make) {
        List<se.brygga.core.law.Dated<V>> dated = new ArrayList<>();
        for (Dated<Product.Term> value : values) {
            value.value()
                    .value()
                    .ifPresent(number -> dated.add(new se.brygga.core.law.Dated<>(
                            period(value.validity()), make.apply(number), source(value.source()))));
        }
        return new Parameter<>(at, "", kind, dated);
    }

    private Citation policy(String term) {
        return policy(profile, term);
    }

    /** A place in the institution's own policy. */
    static Citation policy(Profile profile, String term) {
        return new Citation(TABLE + profile.id(), Act.Style.TERM, term, 0, 0);
    }

    private RateTable rates() {
        List<se.brygga.core.law.Dated<Rate>> base = profile.rates().base().stream()
                .map(each -> new se.brygga.core.law.Dated<>(
                        period(each.validity()), new Rate(each.value().movePointRight(2)), source(each.source())))
                .toList();
        NavigableMap<LocalDate, BigDecimal> exchange = new TreeMap<>();
        profile.rates().exchange().forEach((day, rate) -> exchange.put(day, rate.perEuro()));
        se.brygga.core.law.Source published = profile.rates().exchange().isEmpty()
                ? se.brygga.core.law.Source.reported("ECB")
                : source(profile.rates().exchange().firstEntry().getValue().source());
        return new RateTable(RateTable.base(base), exchange, published, inventedFrom());
    }

    private Optional<LocalDate> inventedFrom() {
        return profile.rates().exchange().values().stream()
                .filter(rate -> rate.source().standing() == Source.Standing.INVENTED)
                .map(RateTables.ExchangeRate::published)
                .findFirst();
    }

    /** The law's periods end on the first day that no longer belongs. */
    static Period period(Validity validity) {
        return new Period(validity.from(), validity.to().map(last -> last.plusDays(1)));
    }

    static se.brygga.core.law.Source source(Source source) {
        Mark mark = switch (source.standing()) {
            case READ -> Mark.READ;
            case RECALLED, UNKNOWN -> Mark.REPORTED;
            case ASSUMED -> Mark.INTERPRETATION;
            case INVENTED -> Mark.INVENTED;
        };
        return new se.brygga.core.law.Source(source.title(), mark);
    }
}
