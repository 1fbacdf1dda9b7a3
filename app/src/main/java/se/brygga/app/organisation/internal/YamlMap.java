package se.brygga.app.organisation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import se.brygga.app.organisation.ProfileRule;

/** A mapping in a YAML file: its plain values as a {@link Row}, and the lists and mappings inside it. */
final class YamlMap {
    private final String file;
    private final Row row;
    private final Map<String, Node> inner;
    private final Reading reading;

    private YamlMap(String file, Row row, Map<String, Node> inner, Reading reading) {
        this.file = file;
        this.row = row;
        this.inner = inner;
        this.reading = reading;
    }

    /** Reads a mapping whose keys must be among those given. */
    static YamlMap of(String file, MappingNode node, Reading reading, Set<String> keys) {
        Map<String, Cell> cells = new HashMap<>();
        Map<String, Node> inner = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            Spot spot = YamlFile.spot(file, tuple.getKeyNode());
            if (!seen.add(key)) {
                reading.faults().add(spot, ProfileRule.DUPLICATE, key);
            } else if (!keys.contains(key)) {
                reading.faults().add(spot, ProfileRule.KEY_UNKNOWN, key);
            } else if (tuple.getValueNode() instanceof ScalarNode scalar) {
                cells.put(key, new Cell(scalar.getValue(), YamlFile.spot(file, scalar)));
            } else {
                inner.put(key, tuple.getValueNode());
            }
        }
        return new YamlMap(file, new Row(YamlFile.spot(file, node), cells, reading), inner, reading);
    }

    /** The plain values. */
    Row row() {
        return row;
    }

    /** The list under the key; a missing one is a fault. */
    List<YamlMap> list(String key, Set<String> keys) {
        Optional<Node> node = Optional.ofNullable(inner.get(key));
        if (node.isEmpty()) {
            reading.faults().add(row.spot(), ProfileRule.REQUIRED, key);
        }
        return node.map(each -> YamlFile.maps(file, each, reading, keys)).orElse(List.of());
    }

    /** The list under the key, which may be left out. */
    List<YamlMap> optionalList(String key, Set<String> keys) {
        return inner.containsKey(key) ? list(key, keys) : List.of();
    }

    /** The mapping under the key; a missing one is a fault. */
    Optional<YamlMap> map(String key, Set<String> keys) {
        Optional<Node> node = Optional.ofNullable(inner.get(key));
        if (node.isEmpty()) {
            reading.faults().add(row.spot(), ProfileRule.REQUIRED, key);
        }
        return node.flatMap(each -> YamlFile.one(file, each, reading, keys));
    }

    /** The mapping under the key as a row of texts by language. */
    Row texts(String key, Set<String> languages) {
        return map(key, languages).map(YamlMap::row).orElseGet(() -> new Row(row.spot(), Map.of(), reading));
    }

    /** The texts by language under the key, which may be left out. */
    Optional<Row> optionalTexts(String key, Set<String> languages) {
        return inner.containsKey(key) ? Optional.of(texts(key, languages)) : Optional.empty();
    }
}
