package kuaizhuang.fit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import kuaizhuang.experiment.Experiment;
import kuaizhuang.experiment.Progress;
import kuaizhuang.facts.Fact;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.Scenario;
import kuaizhuang.score.Answers;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.RunFolder;

/// Evaluates a scenario: runs it with other values of some parameters, asks the facts, and throws
/// the run away.
public final class ScenarioEvaluator implements Evaluator {

    private final Region region;
    private final Scenario scenario;
    private final List<Axis> axes;
    private final List<Fact> facts;
    private final Path scratch;
    private final String version;
    private final BooleanSupplier stop;
    private final AtomicLong runs = new AtomicLong();

    /// @param scratch a folder in which runs grow and are deleted
    /// @param version of the program
    /// @param stop asked after every month
    public ScenarioEvaluator(
            Region region,
            Scenario scenario,
            List<Axis> axes,
            List<Fact> facts,
            Path scratch,
            String version,
            BooleanSupplier stop) {
        this.region = region;
        this.scenario = scenario;
        this.axes = List.copyOf(axes);
        this.facts = List.copyOf(facts);
        this.scratch = scratch;
        this.version = version;
        this.stop = stop;
    }

    @Override
    public double[] evaluate(double[] values, long seed) throws IOException {
        Map<String, Double> changed = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            changed.put(axes.get(i).key(), values[i]);
        }
        Path folder = scratch.resolve("run-" + runs.incrementAndGet());
        RunFolder.delete(folder);
        try {
            return run(scenario.withParameters(changed).withSeed(seed), folder);
        } finally {
            RunFolder.delete(folder);
        }
    }

    private double[] run(Scenario changed, Path path) throws IOException {
        RunFolder folder = RunFolder.create(path);
        Manifest manifest =
                new Experiment(region, changed, 1, version, folder, Progress.SILENT).run(stop);
        if (!manifest.complete()) {
            throw new Stopped();
        }
        Map<String, OptionalDouble> numbers = Answers.of(folder, facts).byFact();
        return facts.stream()
                .mapToDouble(fact -> numbers.get(fact.id()).orElse(Double.NaN))
                .toArray();
    }
}
