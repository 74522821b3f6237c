package kuaizhuang.cli;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which scenario, and what in it is overridden.
final class ScenarioOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO|FILE",
            defaultValue = "zhejiang",
            description =
                    "A scenario's name or file; a region's base scenario bears the region's name."
                            + " zhejiang if not given.")
    private String scenario;

    @Option(names = "--scale", paramLabel = "N", description = "Persons per row; 1 is everybody.")
    private String scale;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed is another history.")
    private String seed;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "First month.")
    private String from;

    @Option(names = "--until", paramLabel = "YYYY-MM", description = "Last month.")
    private String until;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Overrides any value of the scenario; may be repeated.")
    private List<String> settings = List.of();

    /// Reads the scenario and its region.
    ///
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong in files and options
    Resolved read(Installation installation) {
        return installation.scenarios().read(scenario, overrides());
    }

    private List<Assignment> overrides() {
        List<Assignment> overrides = new ArrayList<>();
        add(overrides, "scale", scale);
        add(overrides, "seed", seed);
        add(overrides, "from", from);
        add(overrides, "until", until);
        settings.stream().map(Assignment::set).forEach(overrides::add);
        return overrides;
    }

    private static void add(List<Assignment> overrides, String key, String value) {
        if (value != null) {
            overrides.add(new Assignment("--" + key, key, value));
        }
    }
}
