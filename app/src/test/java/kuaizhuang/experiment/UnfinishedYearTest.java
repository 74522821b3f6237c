package kuaizhuang.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kuaizhuang.model.Simulation;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader;
import kuaizhuang.store.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year that cannot be written to its end is in no table.
final class UnfinishedYearTest {

    @Test
    void aYearThatFailsHalfwayIsTakenOut(@TempDir Path temporary) throws IOException {
        Path home = Path.of(System.getProperty("kuaizhuang.home"));
        var resolved =
                new ScenarioReader(new Regions(home), Simulation.mechanisms())
                        .read(
                                "two-valleys",
                                List.of(
                                        Assignment.set("scale=50"),
                                        Assignment.set("until=1977-12")));
        RunFolder folder = RunFolder.create(temporary.resolve("run"));
        Files.createDirectories(
                folder.tableFile(FirmTables.FIRM_YEAR, "1977").resolve("in the way"));
        var experiment =
                new Experiment(
                        resolved.region(), resolved.scenario(), 1, "0", folder, Progress.SILENT);
        assertThatThrownBy(() -> experiment.run(() -> false)).isInstanceOf(IOException.class);
        assertThat(folder.tableFile(TownTables.TOWN_YEAR, "1976")).exists();
        assertThat(folder.tableFile(FirmTables.FIRM_YEAR, "1976")).exists();
        assertThat(folder.tableFile(TownTables.TOWN_YEAR, "1977")).doesNotExist();
        assertThat(folder.tableFile(ProductTables.TOWN_PRODUCT_YEAR, "1977")).doesNotExist();
        assertThat(folder.readManifest().complete()).isFalse();
    }
}
