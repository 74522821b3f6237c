package kuaizhuang.register;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kuaizhuang.input.Faults;
import kuaizhuang.input.Nearest;
import kuaizhuang.input.TextFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A small YAML file that says which header has which role: `place: 区县`.
public final class ColumnsFile {

    private ColumnsFile() {}

    /// @throws kuaizhuang.input.InputFaults with everything that is wrong in it
    public static Map<Role, String> read(Path file) {
        Faults faults = new Faults();
        Map<Role, String> headers = new EnumMap<>(Role.class);
        TextFile.read(file, faults).ifPresent(text -> read(text, headers, faults));
        faults.throwIfAny();
        return headers;
    }

    private static void read(TextFile text, Map<Role, String> headers, Faults faults) {
        Object found;
        try {
            found = new Load(LoadSettings.builder().build()).loadFromString(text.text());
        } catch (YamlEngineException broken) {
            faults.add(
                    text.name(),
                    0,
                    "",
                    "",
                    broken.getMessage(),
                    "write lines such as place: county");
            return;
        }
        if (!(found instanceof Map<?, ?> pairs)) {
            faults.add(
                    text.name(), 0, "", "", "holds no keys", "write lines such as place: county");
            return;
        }
        List<String> known = Stream.of(Role.values()).map(Role::id).toList();
        pairs.forEach((key, header) -> {
            String role = String.valueOf(key);
            if (known.contains(role)) {
                headers.put(Role.valueOf(role.toUpperCase(Locale.ROOT)), String.valueOf(header));
            } else {
                faults.add(
                        text.name(),
                        0,
                        role,
                        "",
                        "is no role of a column",
                        Nearest.remedy(role, known, "roles"));
            }
        });
    }
}
