package se.brygga.app.access.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a YAML file that knows on which line each thing stands. */
final class YamlMap {

    private final int line;
    private final Map<String, Node> entries = new LinkedHashMap<>();

    YamlMap(@Nullable Node node) {
        this.line = node == null ? 1 : lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("names with values are expected here");
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (entries.put(key, entry.getValueNode()) != null) {
                throw new NotAsExpected(lineOf(entry.getKeyNode()), "\"" + key + "\" stands twice");
            }
        }
    }

    /** Something in the file is not as the rules ask. */
    static final class NotAsExpected extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;

        NotAsExpected(int line, String rule) {
            super(rule);
            this.line = line;
        }

        int line() {
            return line;
        }

        String rule() {
            return String.valueOf(getMessage());
        }
    }

    int line() {
        return line;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /** Refuses every key but these. */
    void only(String... allowed) {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!Set.of(allowed).contains(entry.getKey())) {
                throw new NotAsExpected(lineOf(entry.getValue()), "unknown key \"" + entry.getKey() + "\"");
            }
        }
    }

    void check(boolean holds, String rule) {
        if (!holds) {
            throw wrong(rule);
        }
    }

    NotAsExpected wrong(String rule) {
        return new NotAsExpected(line, rule);
    }

    boolean isText(String key) {
        return entries.get(key) instanceof ScalarNode;
    }

    String text(String key) {
        return optional(key).orElseThrow(() -> wrong("\"" + key + "\" is missing"));
    }

    Optional<String> optional(String key) {
        return entries.get(key) instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    boolean flag(String key) {
        return switch (text(key)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("\"" + key + "\" is true or false");
        };
    }

    YamlMap map(String key) {
        Node node = entries.get(key);
        if (node == null) {
            throw wrong("\"" + key + "\" is missing");
        }
        return new YamlMap(node);
    }

    /** The rows of a list; none when the key is absent. */
    List<YamlMap> rows(String key) {
        Node node = entries.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw new NotAsExpected(lineOf(node), "\"" + key + "\" is a list");
        }
        List<YamlMap> rows = new ArrayList<>();
        sequence.getValue().forEach(row -> rows.add(new YamlMap(row)));
        return rows;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
