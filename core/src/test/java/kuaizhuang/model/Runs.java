package kuaizhuang.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kuaizhuang.kernel.Crew;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.outputs.Tables;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader;
import kuaizhuang.scenario.ScenarioReader.Resolved;

/// Runs for tests, of scenarios that are read as the program reads them.
///
/// @param input the region and the scenario
/// @param crew the workers of a run
public record Runs(Resolved input, Supplier<Crew> crew) {

    private static final Regions REGIONS =
            new Regions(Path.of(System.getProperty("kuaizhuang.home")));

    /// A run of Two Valleys with one worker.
    ///
    /// @param settings as after `--set`: key=value
    public static Runs twoValleys(String... settings) {
        return of("two-valleys", settings);
    }

    /// A run of a scenario, by its name or file, with one worker.
    public static Runs of(String scenario, String... settings) {
        List<Assignment> assignments = Stream.of(settings).map(Assignment::set).toList();
        return new Runs(
                new ScenarioReader(REGIONS, Simulation.mechanisms()).read(scenario, assignments),
                () -> new Crew(1));
    }

    public Runs threads(int count) {
        return new Runs(input, () -> new Crew(count));
    }

    /// The same run with one worker who takes all pieces of work from the last to the first.
    public Runs backwards() {
        return new Runs(input, Crew::backwards);
    }

    public Simulation begin() {
        return Simulation.begin(input.region(), input.scenario(), crew.get());
    }

    /// Runs to the end and shows the economy after every December.
    ///
    /// @return the balances of the whole run
    public Simulation.Balances everyYear(Consumer<Simulation> look) {
        try (Simulation simulation = begin()) {
            while (!simulation.finished()) {
                simulation.runMonth();
                if (simulation.next().getMonthValue() == 1) {
                    look.accept(simulation);
                }
            }
            return simulation.balances();
        }
    }

    /// By year: the hash of the state after December.
    public Map<Integer, String> hashes() {
        Map<Integer, String> hashes = new TreeMap<>();
        everyYear(it -> hashes.put(it.next().getYear() - 1, it.stateHash()));
        return hashes;
    }

    /// A simulation after some months; the caller closes it.
    public Simulation after(int months) {
        Simulation simulation = begin();
        for (int i = 0; i < months; i++) {
            simulation.runMonth();
        }
        return simulation;
    }

    /// Runs to the end and keeps the tables of every year.
    public Recorded record() {
        return record(Tables.ALL);
    }

    /// Runs to the end and keeps some tables of every year: a large region's would not all fit.
    public Recorded record(List<TableSpec> tables) {
        Recorded recorded = new Recorded();
        Simulation.Recorder keep =
                rows -> {
                    if (tables.contains(rows.spec())) {
                        recorded.accept(rows);
                    }
                };
        List<String> seen = new ArrayList<>();
        everyYear(simulation -> {
            if (seen.isEmpty()) {
                simulation.recordStart(keep);
                seen.add("start");
            }
            simulation.recordYear(keep);
        });
        return recorded;
    }
}
