package kuaizhuang.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlReader;
import kuaizhuang.input.YamlValue;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.input.YamlValue.Scalar;
import kuaizhuang.input.YamlValue.Sequence;

/// Reads a scenario file into its settings, key by key.
final class ScenarioFile {

    private final TextFile file;
    private final Faults faults;
    private final List<Setting> settings = new ArrayList<>();

    private ScenarioFile(TextFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static List<Setting> read(TextFile file, Faults faults) {
        Optional<Mapping> root = YamlReader.mapping(file, faults);
        ScenarioFile reader = new ScenarioFile(file, faults);
        root.ifPresent(mapping -> reader.flatten(mapping, ""));
        return reader.settings;
    }

    private void flatten(Mapping mapping, String prefix) {
        mapping.entries()
                .forEach((key, entry) -> {
                    if (key.contains(".")) {
                        String remedy =
                                "write the parts below each other, each indented more (dots are for"
                                        + " --set)";
                        faults.add(
                                file.name(),
                                entry.line(),
                                prefix + key,
                                "",
                                "has a dot in its key",
                                remedy);
                    } else {
                        add(prefix + key, entry.line(), entry.value());
                    }
                });
    }

    private void add(String path, int line, YamlValue value) {
        switch (value) {
            case Scalar scalar ->
                    settings.add(
                            new Setting(path, scalar.text(), scalar.quoted(), file.name(), line));
            case Mapping mapping -> flatten(mapping, path + ".");
            case Sequence _ ->
                    faults.add(
                            file.name(),
                            line,
                            path,
                            "",
                            "is a list",
                            "write one value, or key: value below");
        }
    }
}
