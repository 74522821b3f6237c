package kuaizhuang.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnsembleTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));

    @TempDir private Path temporary;
    private final List<Long> ran = new ArrayList<>();

    private static Resolved resolved(String... settings) {
        List<Assignment> all = new ArrayList<>(List.of(Assignment.set("scale=50")));
        all.add(Assignment.set("until=1976-12"));
        for (String setting : settings) {
            all.add(Assignment.set(setting));
        }
        return new ScenarioReader(new Regions(HOME), Simulation.mechanisms())
                .read("two-valleys", all);
    }

    private EnsembleFolder folder() {
        return new EnsembleFolder(temporary.resolve("ensemble"));
    }

    private Ensemble ensemble(int atOnce, String... settings) {
        Resolved resolved = resolved(settings);
        return new Ensemble(
                resolved.region(),
                resolved.scenario(),
                new Ensemble.Work(atOnce, 1, "0"),
                folder(),
                (seed, done, asked, seconds) -> ran.add(seed));
    }

    private static Manifest manifest(RunFolder run) throws IOException {
        return run.readManifest();
    }

    @Test
    void eachRunIsTheRunOfItsSeedWhateverTheOrder() throws IOException {
        List<RunFolder> runs = ensemble(2).run(3, () -> false);
        assertThat(runs).hasSize(3);
        Resolved resolved = resolved("seed=3");
        Manifest alone =
                new Experiment(
                                resolved.region(),
                                resolved.scenario(),
                                1,
                                "0",
                                RunFolder.create(temporary.resolve("alone")),
                                Progress.SILENT)
                        .run(() -> false);
        assertThat(manifest(runs.get(2)).stateHash()).isEqualTo(alone.stateHash());
        assertThat(manifest(runs.get(2)).scenarioHash()).isEqualTo(alone.scenarioHash());
        assertThat(manifest(runs.get(0)).stateHash()).isNotEqualTo(alone.stateHash());
    }

    @Test
    void goesOnWhereItWasStoppedAndRunsNothingTwice() throws IOException {
        AtomicInteger months = new AtomicInteger();
        List<RunFolder> first = ensemble(1).run(3, () -> months.incrementAndGet() > 20);
        assertThat(first).hasSize(1);
        assertThat(Files.list(temporary.resolve("ensemble/runs")))
                .as("nothing unfinished is left")
                .hasSize(1);
        assertThat(ensemble(1).run(3, () -> false)).hasSize(3);
        assertThat(ensemble(1).run(2, () -> false)).hasSize(2);
        assertThat(ran).containsExactly(1L, 2L, 3L);
        assertThat(Files.readAllLines(folder().journal())).hasSize(3);
    }

    @Test
    void aKilledRunIsRunAnewAndAnUntoldOneIsTold() throws IOException {
        ensemble(1).run(2, () -> false);
        Files.move(folder().run(2), folder().unfinished(2));
        Files.writeString(folder().journal(), "{\"event\":\"do");
        assertThat(ensemble(1).run(2, () -> false)).hasSize(2);
        assertThat(ran).containsExactly(1L, 2L, 2L);
        assertThat(Files.readAllLines(folder().journal()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"event\":\"done\",\"seed\":"));
    }

    @Test
    void anotherScenarioIsRefused() throws IOException {
        ensemble(1).run(1, () -> false);
        assertThatThrownBy(() -> ensemble(1, "policy.grain-price-1985=off").run(1, () -> false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("settings are others");
        assertThatThrownBy(() -> ensemble(1, "scale=40").run(1, () -> false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("scale is 50, now asked is 40");
    }

    @Test
    void runsOfAnotherBuildAreRefused() throws IOException {
        ensemble(1).run(1, () -> false);
        Path copy = Files.createDirectories(temporary.resolve("copy")).resolve("ensemble.json");
        String description = Files.readString(folder().description());
        Files.writeString(
                copy, description.replaceAll("\"model\" : \"[0-9a-f]+\"", "\"model\" : \"00\""));
        assertThatThrownBy(() ->
                        Ensemble.requireSameModel(folder(), new EnsembleFolder(copy.getParent())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("by two builds of the model");
        Files.copy(copy, folder().description(), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> ensemble(1).run(1, () -> false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("digest of the model's code is 00");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(folder().path());
        Files.writeString(folder().path().resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> ensemble(1).run(1, () -> false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is not empty");
        assertThat(folder().path().resolve("notes.txt")).exists();
    }

    @Test
    void aRunThatCannotBeWrittenStopsTheOthersAndIsTold() throws IOException {
        ensemble(1).run(1, () -> false);
        Files.writeString(folder().path().resolve("runs/seed-2.unfinished"), "in the way");
        Files.createDirectories(folder().path().resolve("runs/seed-2.unfinished.d"));
        assertThat(ensemble(1).run(2, () -> false)).hasSize(2);
        Files.writeString(folder().run(3), "a file where a run should stand");
        assertThatThrownBy(() -> ensemble(1).run(4, () -> false)).isInstanceOf(IOException.class);
        assertThat(ran).doesNotContain(3L, 4L);
    }
}
