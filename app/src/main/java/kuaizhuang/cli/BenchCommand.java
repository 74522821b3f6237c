package kuaizhuang.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kuaizhuang.model.Simulation;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.store.PeakMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        description = "Measures whole runs without tables, one thread and several in turn, and prints a table in Markdown.",
        footer = {"", "Example:", "  ./kuaizhuang bench zhejiang --scale 20 --pairs 3 --threads 2"})
final class BenchCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    private final Screen screen;
    private final Installation installation;

    @Mixin
    private ScenarioOptions options;

    @Mixin
    private ThreadOption threads;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often one thread and several are measured in turn; 3 if not given.")
    private int pairs;

    @Spec
    private CommandSpec spec;

    BenchCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    /// One measured run.
    private record Measured(double beginSeconds, double monthsSeconds, int months) {}

    @Override
    public Integer call() {
        if (pairs < 1) {
            throw new ParameterException(spec.commandLine(), "--pairs " + pairs + ": must be 1 or more");
        }
        Resolved resolved = options.read(installation);
        List<Measured> single = new ArrayList<>();
        List<Measured> several = new ArrayList<>();
        for (int pair = 1; pair <= pairs; pair++) {
            single.add(measure(resolved, 1));
            several.add(measure(resolved, threads.count()));
            screen.err().println("pair " + pair + " of " + pairs + " done");
        }
        print(resolved, single, several);
        return ExitCodes.DONE;
    }

    private static Measured measure(Resolved resolved, int threads) {
        long start = System.nanoTime();
        try (Simulation simulation = Simulation.begin(resolved.region(), resolved.scenario(), threads)) {
            long begun = System.nanoTime();
            int months = 0;
            while (!simulation.finished()) {
                simulation.runMonth();
                months++;
            }
            return new Measured((begun - start) / NANOS, (System.nanoTime() - begun) / NANOS, months);
        }
    }

    private void print(Resolved resolved, List<Measured> single, List<Measured> several) {
        screen.out().printf(
                Locale.ROOT,
                "%s, scale %d, %s to %s; Java %s, %d processors; peak memory %s%n%n",
                resolved.scenario().name(),
                resolved.scenario().scale(),
                resolved.scenario().from(),
                resolved.scenario().until(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Amounts.memory(PeakMemory.bytes()));
        screen.out().println("| pair | 1 thread: start s | months s | " + threads.count()
                + " threads: start s | months s | ratio |");
        screen.out().println("|---|---|---|---|---|---|");
        for (int pair = 0; pair < single.size(); pair++) {
            row(Integer.toString(pair + 1), single.get(pair), several.get(pair));
        }
        double ratio = median(IntStream.range(0, pairs)
                .mapToDouble(i -> single.get(i).monthsSeconds() / several.get(i).monthsSeconds())
                .toArray());
        double perMonth = median(
                several.stream().mapToDouble(run -> run.monthsSeconds() / run.months()).toArray());
        screen.out().printf(
                Locale.ROOT,
                "%nMedian ratio %.2f; %.4f s a month on %d threads.%n",
                ratio,
                perMonth,
                threads.count());
    }

    private void row(String name, Measured one, Measured many) {
        screen.out().printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                one.beginSeconds(),
                one.monthsSeconds(),
                many.beginSeconds(),
                many.monthsSeconds(),
                one.monthsSeconds() / many.monthsSeconds());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
