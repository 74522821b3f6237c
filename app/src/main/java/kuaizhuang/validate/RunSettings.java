package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kuaizhuang.input.Faults;
import kuaizhuang.input.TextFile;
import kuaizhuang.input.YamlReader;
import kuaizhuang.input.YamlValue;
import kuaizhuang.input.YamlValue.Mapping;
import kuaizhuang.input.YamlValue.Scalar;
import kuaizhuang.store.RunFolder;

/// The resolved scenario of a run, in which every key has its value.
///
/// @param values by the key with dots, as `--set` takes it
record RunSettings(RunFolder run, Map<String, String> values) {

    private static final Set<String> NOT_COMPARED = Set.of("name", "title", "seed");

    RunSettings {
        values = Map.copyOf(values);
    }

    /// A setting in which two runs differ.
    ///
    /// @param base "nothing" where the key is missing, as `here`
    record Difference(String key, String base, String here) {
        @Override
        public String toString() {
            return key + " (" + base + ", here " + here + ")";
        }
    }

    static RunSettings of(RunFolder run) throws IOException {
        Faults faults = new Faults();
        Optional<Mapping> scenario =
                YamlReader.mapping(
                        new TextFile(run.path() + "/scenario.yaml", run.readScenario()), faults);
        faults.throwIfAny();
        Map<String, String> values = new TreeMap<>();
        gather("", scenario.orElseThrow(), values);
        return new RunSettings(run, values);
    }

    private static void gather(String before, Mapping mapping, Map<String, String> into) {
        mapping.entries()
                .forEach((key, entry) -> {
                    YamlValue value = entry.value();
                    if (value instanceof Mapping inner) {
                        gather(before + key + ".", inner, into);
                    } else if (value instanceof Scalar scalar) {
                        into.put(before + key, scalar.text());
                    }
                });
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// In what this run differs from one of the base, besides what it is called and its seed.
    List<Difference> differencesFrom(RunSettings base) {
        Set<String> keys = new TreeSet<>(values.keySet());
        keys.addAll(base.values.keySet());
        keys.removeAll(NOT_COMPARED);
        List<Difference> differences = new ArrayList<>();
        for (String key : keys) {
            String there = base.value(key).orElse("nothing");
            String here = value(key).orElse("nothing");
            if (!there.equals(here)) {
                differences.add(new Difference(key, there, here));
            }
        }
        return differences;
    }
}
