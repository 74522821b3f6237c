package kuaizhuang.cli;

import java.nio.file.Path;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.ScenarioReader;

/// Where the program's own files lie.
///
/// @param home the project's root, with the folder `packs`
record Installation(Path home) {

    /// The installation that the launcher names in the system property `kuaizhuang.home`; else the
    /// working folder.
    static Installation fromSystem() {
        return new Installation(Path.of(System.getProperty("kuaizhuang.home", ".")));
    }

    Regions regions() {
        return new Regions(home);
    }

    ScenarioReader scenarios() {
        return new ScenarioReader(regions(), Simulation.mechanisms());
    }
}
