package se.brygga.app.organisation.internal;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.brygga.app.organisation.ProfileRule;

/**
 * A file in YAML, read as a tree of nodes that know their lines. Values stay the text that was written, so that
 * {@code 010} and {@code no} are never taken for something else.
 */
final class YamlFile {
    private YamlFile() {}

    static List<YamlMap> list(String file, String text, Reading reading, Set<String> keys) {
        Optional<Node> root = root(file, text, reading);
        if (root.isEmpty()) {
            return List.of();
        }
        return maps(file, root.get(), reading, keys);
    }

    static Optional<YamlMap> map(String file, String text, Reading reading, Set<String> keys) {
        return root(file, text, reading).flatMap(node -> one(file, node, reading, keys));
    }

    /** The mappings of a list node. */
    static List<YamlMap> maps(String file, Node node, Reading reading, Set<String> keys) {
        if (!(node instanceof SequenceNode sequence)) {
            reading.faults().add(spot(file, node), ProfileRule.SYNTAX, "list");
            return List.of();
        }
        List<YamlMap> maps = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            one(file, each, reading, keys).ifPresent(maps::add);
        }
        return maps;
    }

    /** The node as a mapping. */
    static Optional<YamlMap> one(String file, Node node, Reading reading, Set<String> keys) {
        if (!(node instanceof MappingNode mapping)) {
            reading.faults().add(spot(file, node), ProfileRule.SYNTAX, "mapping");
            return Optional.empty();
        }
        return Optional.of(YamlMap.of(file, mapping, reading, keys));
    }

    static Spot spot(String file, Node node) {
        return new Spot(
                file, node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1);
    }

    private static int lineOf(MarkedYAMLException broken) {
        return broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine() + 1;
    }

    private static Optional<Node> root(String file, String text, Reading reading) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node == null) {
                reading.faults().add(new Spot(file, 0), ProfileRule.SYNTAX, "…");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (MarkedYAMLException broken) {
            Spot spot = new Spot(file, lineOf(broken));
            reading.faults().add(spot, ProfileRule.SYNTAX, String.valueOf(broken.getProblem()));
            return Optional.empty();
        } catch (YAMLException broken) {
            reading.faults().add(new Spot(file, 0), ProfileRule.SYNTAX, String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }
}
