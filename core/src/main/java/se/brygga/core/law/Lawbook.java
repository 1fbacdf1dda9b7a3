package se.brygga.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Acts, parameters and coverage, immutable. A reform is a new lawbook made by an {@link Overlay}; the rules stay the
 * same.
 */
public final class Lawbook {

    private final List<Act> acts;
    private final Map<String, Parameter<?>> parameters;
    private final List<Coverage> coverage;
    private final Map<String, LawOn.Used> pinned;

    /** Puts a lawbook together; two parameters with one key are a mistake of ours. */
    public Lawbook(Collection<Act> acts, Collection<? extends Parameter<?>> parameters, Collection<Coverage> coverage) {
        this(acts, parameters, coverage, Map.of());
    }

    private Lawbook(
            Collection<Act> acts,
            Collection<? extends Parameter<?>> parameters,
            Collection<Coverage> coverage,
            Map<String, LawOn.Used> pinned) {
        this.pinned = Map.copyOf(pinned);
        this.acts = List.copyOf(acts);
        this.coverage = List.copyOf(coverage);
        this.parameters = new LinkedHashMap<>();
        for (Parameter<?> parameter : parameters) {
            if (this.parameters.put(parameter.key(), parameter) != null) {
                throw new IllegalArgumentException("two parameters called " + parameter.key());
            }
        }
    }

    /** All acts, in force or not. */
    public List<Act> acts() {
        return acts;
    }

    /** The act with the machine form given. */
    public Optional<Act> act(String id) {
        return acts.stream().filter(act -> act.id().equals(id)).findFirst();
    }

    /** All parameters, in the order of the lawbook. */
    public List<Parameter<?>> parameters() {
        return List.copyOf(parameters.values());
    }

    /** The parameter with the key given. */
    public Optional<Parameter<?>> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** What each section of each act is to the engine. */
    public List<Coverage> coverage() {
        return coverage;
    }

    /** The law of one day. */
    public LawOn on(LocalDate day) {
        return new LawOn(this, day);
    }

    /** This lawbook plus that of another package. */
    public Lawbook and(Lawbook other) {
        List<Act> allActs = new ArrayList<>(acts);
        allActs.addAll(other.acts);
        List<Parameter<?>> allParameters = new ArrayList<>(parameters.values());
        allParameters.addAll(other.parameters.values());
        List<Coverage> allCoverage = new ArrayList<>(coverage);
        allCoverage.addAll(other.coverage);
        return new Lawbook(allActs, allParameters, allCoverage);
    }

    /** This lawbook with the values that a receipt holds: what was used then is used again, whatever is known today. */
    public Lawbook pinning(Collection<LawOn.Used> used) {
        Map<String, LawOn.Used> pins = new LinkedHashMap<>();
        used.forEach(one -> pins.put(one.pin(), one));
        return new Lawbook(acts, parameters.values(), coverage, pins);
    }

    /** What a receipt holds for a parameter on a day. */
    Optional<LawOn.Used> pinned(String pin) {
        return Optional.ofNullable(pinned.get(pin));
    }

    /** The lawbook after a reform, or why the reform cannot be applied. */
    public Reform with(Overlay overlay) {
        Parameter<?> current = parameters.get(overlay.key());
        if (current == null) {
            return new Reform.Refused(new Explanation("overlay.unknown", new Value.Words(overlay.key())));
        }
        return overlay.applyTo(current)
                .<Reform>map(changed -> new Reform.Applied(replacing(changed)))
                .orElseGet(() -> new Reform.Refused(new Explanation(
                        "overlay.value", new Value.Words(overlay.value()), new Value.Words(overlay.key()))));
    }

    /** What a reform gives. */
    public sealed interface Reform {
        /**
         * The changed lawbook.
         *
         * @param lawbook the new one
         */
        record Applied(Lawbook lawbook) implements Reform {}

        /**
         * The reform names something that is not there, or a value that does not fit.
         *
         * @param because why
         */
        record Refused(Explanation because) implements Reform {}
    }

    private Lawbook replacing(Parameter<?> changed) {
        List<Parameter<?>> all = new ArrayList<>();
        parameters.values().forEach(parameter -> all.add(parameter.key().equals(changed.key()) ? changed : parameter));
        return new Lawbook(acts, all, coverage, pinned);
    }

    /** The parameter as this lawbook has it: a rule names the parameter, the lawbook may hold other values for it. */
    <V extends Value> Parameter<V> current(Parameter<V> named) {
        Parameter<?> held = parameters.get(named.key());
        if (held == null) {
            return named;
        }
        List<Dated<V>> values = new ArrayList<>();
        for (Dated<?> dated : held.values()) {
            values.add(new Dated<>(dated.period(), named.kind().cast(dated.value()), dated.source()));
        }
        return named.holding(values);
    }
}
