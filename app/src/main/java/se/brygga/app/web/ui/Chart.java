package se.brygga.app.web.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart of one or two series, drawn by the server. It never stands without a table of the same figures, a summary in
 * words and the day that the figures are of.
 *
 * @param kind bars on top of each other, or lines
 * @param words title, summary and source
 * @param categories what stands along the base line
 * @param series the figures, each as many as the categories
 */
public record Chart(Kind kind, Words words, List<String> categories, List<Series> series) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(each.name() + " has "
                        + each.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /** How it is drawn. */
    public enum Kind {
        BARS,
        LINES
    }

    /**
     * What it says.
     *
     * @param title what it shows
     * @param summary what there is to see, in a sentence
     * @param asOf source and day
     */
    public record Words(String title, String summary, String asOf) {}

    /** A named row of figures. */
    public record Series(String name, List<BigDecimal> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** A mark on the upright axis. */
    public record Tick(BigDecimal value, String y) {}

    /** A word under the base line. */
    public record Label(String text, String x) {}

    /** One bar. */
    public record Bar(int series, BigDecimal value, String x, String y, String width, String height) {}

    /** One line. */
    public record Line(int series, String points) {}

    /** The marks of the upright axis. */
    public List<Tick> ticks() {
        Scale scale = scale();
        return scale.ticks().stream()
                .map(t -> new Tick(t, scale.y(t).toString()))
                .toList();
    }

    /** The words under the base line, thinned out so that they do not meet. */
    public List<Label> labels() {
        int every = Math.max(1, (categories.size() + 11) / 12);
        return IntStream.range(0, categories.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new Label(
                        categories.get(i), Scale.x(middle(i), categories.size()).toString()))
                .toList();
    }

    /** The bars, when it is drawn with bars. */
    public List<Bar> bars() {
        List<Bar> all = new ArrayList<>();
        if (kind == Kind.LINES) {
            return all;
        }
        Scale scale = scale();
        BigDecimal width = Scale.x(new BigDecimal("0.7"), categories.size()).subtract(BigDecimal.valueOf(Scale.LEFT));
        for (int i = 0; i < categories.size(); i++) {
            BigDecimal below = BigDecimal.ZERO;
            for (int s = 0; s < series.size(); s++) {
                BigDecimal value = series.get(s).values().get(i);
                below = below.add(value);
                String x = Scale.x(BigDecimal.valueOf(i).add(new BigDecimal("0.15")), categories.size())
                        .toString();
                all.add(new Bar(
                        s,
                        value,
                        x,
                        scale.y(below).toString(),
                        width.toString(),
                        scale.height(value).toString()));
            }
        }
        return all;
    }

    /** The lines, when it is drawn with lines. */
    public List<Line> lines() {
        if (kind == Kind.BARS) {
            return List.of();
        }
        Scale scale = scale();
        return IntStream.range(0, series.size())
                .mapToObj(s -> new Line(
                        s,
                        IntStream.range(0, categories.size())
                                .mapToObj(i -> Scale.x(middle(i), categories.size()) + ","
                                        + scale.y(series.get(s).values().get(i)))
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    /** Size of the picture. */
    public String viewBox() {
        return "0 0 " + Scale.WIDTH + " " + Scale.HEIGHT;
    }

    private Scale scale() {
        Optional<BigDecimal> largest = IntStream.range(0, categories.size())
                .mapToObj(i -> series.stream()
                        .map(s -> s.values().get(i))
                        .reduce(kind == Kind.BARS ? BigDecimal::add : BigDecimal::max)
                        .orElse(BigDecimal.ONE))
                .max(BigDecimal::compareTo);
        return Scale.upTo(largest.orElse(BigDecimal.ONE).setScale(2, RoundingMode.UP));
    }

    private static BigDecimal middle(int i) {
        return BigDecimal.valueOf(i).add(new BigDecimal("0.5"));
    }
}
