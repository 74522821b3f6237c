package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.experiment.Ensemble;
import kuaizhuang.facts.Pattern;
import kuaizhuang.facts.Pattern.Standing;
import kuaizhuang.facts.PatternReader;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Asks a small ensemble of the base scenario for its patterns: minutes, so in the slow profile.
///
/// A pattern that runs do not show yet is held to that, so that the test fails, and the pattern is
/// moved, on the day the model learns it.
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
final class ZhejiangPatternsTest {

    private static final Path HOME = Path.of(System.getProperty("kuaizhuang.home"));
    private static final int SEEDS = 6;
    private static final int THREADS = 2;

    private final List<RunQuery> runs = new ArrayList<>();

    @BeforeAll
    void runZhejiang(@TempDir Path temporary) throws IOException {
        Resolved base =
                new ScenarioReader(new Regions(HOME), Simulation.mechanisms())
                        .read("zhejiang", List.of(Assignment.set("scale=100")));
        Ensemble ensemble =
                new Ensemble(
                        base.region(),
                        base.scenario(),
                        new Ensemble.Work(1, THREADS, "0"),
                        new EnsembleFolder(temporary.resolve("base")),
                        (_, _, _, _) -> {});
        for (RunFolder run : ensemble.run(SEEDS, () -> false)) {
            runs.add(new RunQuery(run));
        }
    }

    @AfterAll
    void close() throws IOException {
        for (RunQuery run : runs) {
            run.close();
        }
    }

    static List<Pattern> asked() {
        return PatternReader.read(PatternReader.ofPack(HOME.resolve("packs/zhejiang"))).stream()
                .filter(Pattern::asked)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void medianOverSeeds(Pattern pattern) throws IOException {
        PatternResult result = PatternResult.of(pattern, runs);
        assertThat(result.shown())
                .as(
                        "%s, %s, is %s; change its line `seen` and docs/VALIDATION.md when it is to stay so",
                        pattern.id(), pattern.number(), result.answered().median())
                .isEqualTo(pattern.standing() == Standing.SHOWN);
    }
}
