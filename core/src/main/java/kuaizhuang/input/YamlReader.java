package kuaizhuang.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kuaizhuang.input.YamlValue.Entry;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.input.YamlValue.Scalar;
import kuaizhuang.input.YamlValue.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads YAML 1.2 into values that know their lines. Refuses what a reader could misread: duplicate
/// keys, anchors and aliases, tags, tabs as indentation, several documents.
public final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit((int) TextFile.LIMIT_BYTES)
                    .build();

    private final TextFile file;
    private final Faults faults;

    private YamlReader(TextFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /// Reads a file whose whole is a mapping; nothing when it cannot be used.
    public static Optional<Mapping> mapping(TextFile file, Faults faults) {
        return root(file, faults, Mapping.class, "a mapping (key: value)");
    }

    /// Reads a file whose whole is a list; nothing when it cannot be used.
    public static Optional<Sequence> sequence(TextFile file, Faults faults) {
        return root(file, faults, Sequence.class, "a list (each item after \"- \")");
    }

    private static <T extends YamlValue> Optional<T> root(
            TextFile file, Faults faults, Class<T> type, String wanted) {
        YamlReader reader = new YamlReader(file, faults);
        if (!YamlStructure.check(file, SETTINGS, faults)) {
            return Optional.empty();
        }
        Optional<YamlValue> value = reader.value();
        if (value.isPresent() && !type.isInstance(value.get())) {
            faults.add(
                    file.name(), value.get().line(), "", "", "is not " + wanted, "write " + wanted);
        }
        return value.filter(type::isInstance).map(type::cast);
    }

    private Optional<YamlValue> value() {
        try {
            Optional<Node> node = new Compose(SETTINGS).composeString(file.text());
            if (node.isEmpty()) {
                faults.add(file.name(), 1, "", "", "is empty", "write key: value lines");
            }
            return node.map(it -> value(it, ""));
        } catch (YamlEngineException broken) {
            faults.add(syntax(file, broken));
            return Optional.empty();
        }
    }

    static Fault syntax(TextFile file, YamlEngineException broken) {
        if (broken instanceof MarkedYamlEngineException marked) {
            int line = marked.getProblemMark().map(YamlReader::line).orElse(0);
            String context = marked.getContext() == null ? "" : " " + marked.getContext();
            String problem = "is not YAML (" + marked.getProblem() + context + ")";
            return new Fault(
                    file.name(),
                    line,
                    "",
                    "",
                    problem,
                    "look for a missing colon, quotation mark or indent");
        }
        return new Fault(
                file.name(),
                0,
                "",
                "",
                "is not YAML (" + broken.getMessage() + ")",
                "write key: value lines");
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int line(Node node) {
        return node.getStartMark().map(YamlReader::line).orElse(0);
    }

    private YamlValue value(Node node, String path) {
        return switch (node) {
            case ScalarNode scalar -> new Scalar(line(node), scalar.getValue(), !scalar.isPlain());
            case SequenceNode sequence -> {
                List<YamlValue> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(value(item, path + "[" + (items.size() + 1) + "]"));
                }
                yield new Sequence(line(node), items);
            }
            case MappingNode mapping -> mapping(mapping, path);
            default -> throw new IllegalStateException(node.toString());
        };
    }

    private Mapping mapping(MappingNode node, String path) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple pair : node.getValue()) {
            int line = line(pair.getKeyNode());
            if (!(pair.getKeyNode() instanceof ScalarNode keyNode)) {
                faults.add(
                        file.name(),
                        line,
                        path,
                        "",
                        "has a key that is not a word",
                        "write key: value");
                continue;
            }
            String key = keyNode.getValue();
            String whole = path.isEmpty() ? key : path + "." + key;
            Entry first = entries.get(key);
            if (first != null) {
                faults.add(
                        file.name(),
                        line,
                        whole,
                        "",
                        "stands already on line " + first.line(),
                        "keep one of the two");
                continue;
            }
            entries.put(key, new Entry(line, value(pair.getValueNode(), whole)));
        }
        return new Mapping(line(node), entries);
    }
}
