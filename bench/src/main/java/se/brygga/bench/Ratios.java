package se.brygga.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pairwise ratios of one run: their median and range, never an absolute figure. */
public final class Ratios {

    private final List<Double> pairs = new ArrayList<>();

    /** Adds the rates of one pair, by any common measure of time. */
    public void add(double measured, double reference) {
        pairs.add(measured / reference);
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    public double median() {
        var sorted = pairs.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Members of a JSON object: how many pairs, their median, the least, the most. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "\"pairs\":%d,\"median\":%.3f,\"least\":%.3f,\"most\":%.3f",
                pairs.size(),
                median(),
                pairs.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                pairs.stream().mapToDouble(Double::doubleValue).max().orElse(0));
    }
}
