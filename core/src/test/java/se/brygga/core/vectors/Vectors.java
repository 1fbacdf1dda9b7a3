package se.brygga.core.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** One row of a vector file, read as text and numbers. */
public record Vectors(Map<?, ?> row) {

    /** The rows of a section of {@code /vectors/<file>-vectors.yaml}. */
    public static Stream<Vectors> of(String file, String section) {
        return all(file).rows(section).stream();
    }

    /** A whole file as it was published, with the source of every vector in it. */
    public static Vectors all(String file) {
        try (InputStream stream =
                Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + file + "-vectors.yaml"))) {
            Map<?, ?> all = new Yaml().load(stream);
            return new Vectors(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Vectors> rows(String key) {
        return row.get(key) instanceof List<?> list
                ? list.stream().map(item -> new Vectors((Map<?, ?>) item)).toList()
                : List.of();
    }

    public Vectors child(String key) {
        return row.get(key) instanceof Map<?, ?> map ? new Vectors(map) : new Vectors(Map.of());
    }

    public List<String> keys() {
        return row.keySet().stream().map(Object::toString).toList();
    }

    public List<String> texts(String key) {
        return row.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    public Optional<String> maybe(String key) {
        return Optional.ofNullable(row.get(key)).map(Object::toString);
    }

    public String text(String key) {
        return maybe(key).orElseThrow(() -> new IllegalStateException("no " + key + " in " + row));
    }

    public BigDecimal number(String key) {
        return new BigDecimal(text(key));
    }

    public int whole(String key) {
        return number(key).intValueExact();
    }

    public LocalDate date(String key) {
        return LocalDate.parse(text(key));
    }

    @Override
    public String toString() {
        return maybe("id").orElseGet(row::toString);
    }
}
