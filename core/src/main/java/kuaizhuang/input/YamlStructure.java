package kuaizhuang.input;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A first pass over a YAML file that refuses what the second pass must not meet.
final class YamlStructure {

    private static final int DEEPEST = 20;

    private final TextFile file;
    private final Faults faults;
    private int depth;
    private int documents;

    private YamlStructure(TextFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /// Whether the file can be read further; otherwise says why not.
    static boolean check(TextFile file, LoadSettings settings, Faults faults) {
        int before = faults.count();
        YamlStructure structure = new YamlStructure(file, faults);
        if (!structure.tabs()) {
            structure.events(settings);
        }
        return faults.count() == before;
    }

    private boolean tabs() {
        String[] lines = file.text().split("\n", -1);
        boolean found = false;
        for (int i = 0; i < lines.length; i++) {
            String indent =
                    lines[i].substring(0, lines[i].length() - lines[i].stripLeading().length());
            if (indent.contains("\t")) {
                faults.add(
                        file.name(), i + 1, "", "", "is indented with a tab", "indent with spaces");
                found = true;
            }
        }
        return found;
    }

    private void events(LoadSettings settings) {
        try {
            for (Event event : new Parse(settings).parseString(file.text())) {
                if (!look(event)) {
                    return;
                }
            }
        } catch (YamlEngineException broken) {
            faults.add(YamlReader.syntax(file, broken));
        }
    }

    private boolean look(Event event) {
        if (event instanceof CollectionStartEvent) {
            depth++;
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof DocumentStartEvent) {
            documents++;
        }
        if (depth > DEEPEST) {
            complain(event, "is nested deeper than " + DEEPEST + " levels", "write it flatter");
            return false;
        }
        if (documents > 1) {
            complain(event, "starts a second document", "put it into a file of its own");
            return false;
        }
        if (event instanceof NodeEvent node) {
            marked(node);
        }
        return true;
    }

    private void marked(NodeEvent node) {
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            complain(
                    node,
                    "uses an anchor (&) or alias (*)",
                    "write the value out where it is used");
        }
        Optional<String> tag =
                switch (node) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case CollectionStartEvent collection -> collection.getTag();
                    default -> Optional.empty();
                };
        tag.ifPresent(name -> complain(node, "uses the tag " + name, "write the plain value"));
    }

    private void complain(Event event, String problem, String remedy) {
        int line = event.getStartMark().map(YamlReader::line).orElse(0);
        faults.add(file.name(), line, "", "", problem, remedy);
    }
}
