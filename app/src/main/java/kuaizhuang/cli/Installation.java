package kuaizhuang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.ScenarioReader;
import kuaizhuang.store.Refused;

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

    /// A file that the pack of a region may have.
    ///
    /// @param inPack where it lies, from the folder of the pack
    /// @param without what to say of a region that has none, after its name
    /// @throws Refused when the region has none
    Path fileOf(String region, UnaryOperator<Path> inPack, String without) throws Refused {
        return regions()
                .folder(region)
                .map(inPack)
                .filter(Files::exists)
                .orElseThrow(() -> new Refused("The region " + region + " " + without));
    }
}
