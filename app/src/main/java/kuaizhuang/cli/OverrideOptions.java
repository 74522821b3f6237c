package kuaizhuang.cli;

import java.util.ArrayList;
import java.util.List;
import kuaizhuang.scenario.Assignment;
import picocli.CommandLine.Option;

/// What of a scenario is overridden on the command line.
final class OverrideOptions {

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

    /// The settings, the later over the earlier.
    List<Assignment> assignments() {
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
