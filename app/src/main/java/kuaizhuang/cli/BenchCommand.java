package kuaizhuang.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
        description =
                "Measures whole runs without tables, one thread and several in turn, and prints a table in Markdown.",
        footer = {"", "Example:", "  ./kuaizhuang bench zhejiang --scale 20 --pairs 3 --threads 2"})
final class BenchCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Mixin private ScenarioOptions options;

    @Mixin private ThreadOption threads;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often one thread and several are measured in turn; 3 if not given.")
    private int pairs;

    @Spec private CommandSpec spec;

    BenchCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        if (pairs < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--pairs " + pairs + ": must be 1 or more");
        }
        Resolved resolved = options.read(installation);
        List<MeasuredRun> single = new ArrayList<>();
        List<MeasuredRun> several = new ArrayList<>();
        for (int pair = 1; pair <= pairs; pair++) {
            single.add(MeasuredRun.of(resolved, 1));
            several.add(MeasuredRun.of(resolved, threads.count()));
            screen.err().println("pair " + pair + " of " + pairs + " done");
        }
        printMachine(resolved);
        printPairs(single, several);
        printProcesses(several.getLast());
        printTables(several.getLast());
        return ExitCodes.DONE;
    }

    private void printMachine(Resolved resolved) {
        screen.out()
                .printf(
                        Locale.ROOT,
                        "%s, scale %d, %s to %s; Java %s, %d processors; peak memory %s%n%n",
                        resolved.scenario().name(),
                        resolved.scenario().scale(),
                        resolved.scenario().from(),
                        resolved.scenario().until(),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        Amounts.memory(PeakMemory.bytes()));
    }

    private void printPairs(List<MeasuredRun> single, List<MeasuredRun> several) {
        PrintStream out = screen.out();
        out.printf(
                "| pair | 1 thread: beginning s | months s | %d threads: beginning s | months s | ratio |%n",
                threads.count());
        out.println("|---|---|---|---|---|---|");
        double[] ratios = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            MeasuredRun one = single.get(pair);
            MeasuredRun many = several.get(pair);
            ratios[pair] = one.monthsSeconds() / many.monthsSeconds();
            out.printf(
                    Locale.ROOT,
                    "| %d | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                    pair + 1,
                    one.beginningSeconds(),
                    one.monthsSeconds(),
                    many.beginningSeconds(),
                    many.monthsSeconds(),
                    ratios[pair]);
        }
        double perMonth =
                median(
                        several.stream()
                                .mapToDouble(run -> run.monthsSeconds() / run.months())
                                .toArray());
        out.printf(
                Locale.ROOT,
                "%nMedian ratio %.2f; median %.4f s a month on %d threads.%n%n",
                median(ratios),
                perMonth,
                threads.count());
    }

    private void printProcesses(MeasuredRun run) {
        PrintStream out = screen.out();
        out.printf(
                "| process (last run on %d threads) | seconds | ms a month | share | events | number | ns an event |%n",
                threads.count());
        out.println("|---|---|---|---|---|---|---|");
        for (Simulation.Work work : run.work()) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.1f%% | %s | %s | %s |%n",
                    work.process(),
                    work.seconds(),
                    1000 * work.seconds() / run.months(),
                    100 * work.seconds() / run.monthsSeconds(),
                    work.what(),
                    work.events() == 0 ? "" : Long.toString(work.events()),
                    work.events() == 0
                            ? ""
                            : String.format(
                                    Locale.ROOT, "%.1f", work.seconds() * 1e9 / work.events()));
        }
    }

    private void printTables(MeasuredRun run) {
        PrintStream out = screen.out();
        out.println();
        out.println("| table | bytes a row | rows | MiB |");
        out.println("|---|---|---|---|");
        for (MeasuredRun.Size size : run.tables()) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f |%n",
                    size.table(),
                    size.bytesPerRow(),
                    size.rows(),
                    (double) size.bytesPerRow() * size.rows() / (1 << 20));
        }
        out.printf("%nAllocated in a month (median): %d bytes.%n", run.allocatedBytes());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
