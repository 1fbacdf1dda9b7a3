package se.brygga.core.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thought change of one parameter: {@code SFS 2009:41 25 § ceiling=350000@2010-01-01}. Without a date it replaces
 * every value that the parameter has had.
 *
 * @param key key of the parameter
 * @param value the new value as text
 * @param from first day of the new value; empty for all days
 */
public record Overlay(String key, String value, Optional<LocalDate> from) {

    private static final Pattern FORM = Pattern.compile("(.+)=([^=@]+?)(?:@(\\d{4}-\\d{2}-\\d{2}))?");

    /** Reads {@code key=value[@date]}; empty when the text has another form. */
    public static Optional<Overlay> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Optional<LocalDate> from =
                    matcher.start(3) < 0 ? Optional.empty() : Optional.of(LocalDate.parse(matcher.group(3)));
            return Optional.of(
                    new Overlay(matcher.group(1).strip(), matcher.group(2).strip(), from));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The parameter with the new value, or empty when the value is of another kind. */
    <V extends Value> Optional<Parameter<V>> applyTo(Parameter<V> parameter) {
        return parameter.values().stream()
                .findFirst()
                .flatMap(dated -> dated.value().parseAlike(value))
                .map(parameter.kind()::cast)
                .map(changed -> parameter.holding(changed(parameter, changed)));
    }

    private <V extends Value> List<Dated<V>> changed(Parameter<V> parameter, V to) {
        Source source = new Source(key + "=" + value, Source.Mark.OVERLAY);
        List<Dated<V>> result = new ArrayList<>();
        for (Dated<V> dated : parameter.values()) {
            Period period = dated.period();
            if (from.isEmpty() || !period.from().isBefore(from.get())) {
                result.add(new Dated<>(period, to, source));
            } else if (period.contains(from.get())) {
                result.add(new Dated<>(Period.between(period.from(), from.get()), dated.value(), dated.source()));
                result.add(new Dated<>(new Period(from.get(), period.until()), to, source));
            } else {
                result.add(dated);
            }
        }
        return result;
    }
}
