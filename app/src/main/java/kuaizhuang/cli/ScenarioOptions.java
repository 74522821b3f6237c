package kuaizhuang.cli;

import kuaizhuang.scenario.ScenarioReader.Resolved;
import picocli.CommandLine.Mixin;
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

    @Mixin private OverrideOptions overrides;

    /// Reads the scenario and its region.
    ///
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong in files and options
    Resolved read(Installation installation) {
        return installation.scenarios().read(scenario, overrides.assignments());
    }
}
