package kuaizhuang.experiment;

import java.io.IOException;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.Scenario;
import kuaizhuang.scenario.ScenarioWriter;
import kuaizhuang.store.Dictionary;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Manifest.Balances;
import kuaizhuang.store.Manifest.Check;
import kuaizhuang.store.PeakMemory;
import kuaizhuang.store.RunFolder;

/// One run from its scenario to its folder: months pass, each year's tables are written, the
/// manifest follows.
public final class Experiment {

    private final Region region;
    private final Scenario scenario;
    private final RunFolder folder;
    private final Progress progress;
    private final Map<Integer, String> hashes = new TreeMap<>();
    private final long begun = System.nanoTime();
    private Manifest manifest;
    private long people;
    private long firms;

    /// Writes what is known before the first month.
    ///
    /// @param version of the program
    /// @throws IOException when the folder cannot be written
    public Experiment(
            Region region,
            Scenario scenario,
            int threads,
            String version,
            RunFolder folder,
            Progress progress)
            throws IOException {
        this.region = region;
        this.scenario = scenario;
        this.folder = folder;
        this.progress = progress;
        this.manifest = firstManifest(region, scenario, threads, version);
        folder.writeScenario(ScenarioWriter.text(scenario));
        folder.writeDictionary(Dictionary.ofTables());
        folder.writeManifest(manifest);
    }

    private static Manifest firstManifest(
            Region region, Scenario scenario, int threads, String version) {
        return new Manifest(
                region.id(),
                scenario.name(),
                ScenarioWriter.hash(scenario),
                region.hash(),
                scenario.seed(),
                scenario.scale(),
                threads,
                version,
                scenario.from(),
                scenario.until(),
                false,
                0,
                PeakMemory.bytes(),
                Map.of(),
                checks(new Simulation.Balances(0, 0, 0, 0)));
    }

    /// Runs to the last month, or until `stop` says so after a month; the folder then ends with the
    /// last whole year.
    ///
    /// @return the last manifest; it says whether the run is complete
    /// @throws IOException when the tables cannot be written
    /// @throws kuaizhuang.kernel.Imbalance when money or people do not balance
    public Manifest run(BooleanSupplier stop) throws IOException {
        try (Simulation simulation = Simulation.begin(region, scenario, manifest.threads());
                YearTables tables = new YearTables(folder, region, scenario.scale(), origin())) {
            tables.writeStart(simulation);
            count(simulation);
            long first = System.nanoTime();
            while (!simulation.finished() && !stop.getAsBoolean()) {
                YearMonth month = simulation.next();
                simulation.runMonth();
                progress.month(stand(month, first));
                if (month.getMonth() == Month.DECEMBER || simulation.finished()) {
                    endYear(simulation, tables, month.getYear());
                    progress.year(stand(month, first));
                }
            }
            tables.finish();
            writeManifest(simulation, simulation.finished());
        } finally {
            progress.end();
        }
        return manifest;
    }

    private Map<String, String> origin() {
        Map<String, String> origin = new LinkedHashMap<>();
        origin.put("program", "kuaizhuang " + manifest.version());
        origin.put("region", manifest.region());
        origin.put("scenario", manifest.scenario());
        origin.put("scenarioHash", manifest.scenarioHash());
        origin.put("packHash", manifest.packHash());
        origin.put("seed", Long.toString(manifest.seed()));
        origin.put("scale", Integer.toString(manifest.scale()));
        return origin;
    }

    /// The manifest speaks of the years whose tables are written: at a year's end, those before.
    private void endYear(Simulation simulation, YearTables tables, int year) throws IOException {
        tables.finish();
        writeManifest(simulation, false);
        tables.writeYear(simulation, year);
        count(simulation);
        hashes.put(year, simulation.stateHash());
    }

    private void count(Simulation simulation) {
        people = simulation.people();
        firms = simulation.firms();
    }

    private void writeManifest(Simulation simulation, boolean complete) throws IOException {
        manifest =
                manifest.after(
                        complete,
                        secondsSince(begun),
                        PeakMemory.bytes(),
                        hashes,
                        checks(simulation.balances()));
        folder.writeManifest(manifest);
    }

    private Progress.Stand stand(YearMonth month, long first) {
        return new Progress.Stand(
                month,
                months(scenario.from(), month),
                months(scenario.from(), scenario.until()),
                people,
                firms,
                secondsSince(first));
    }

    private static int months(YearMonth first, YearMonth last) {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    private static double secondsSince(long moment) {
        return (System.nanoTime() - moment) / 1e9;
    }

    private static Balances checks(Simulation.Balances balances) {
        return new Balances(
                new Check(balances.monthsChecked(), balances.worstMoneyFen(), "fen"),
                new Check(balances.monthsChecked(), balances.worstPeople(), "persons"),
                new Check(balances.monthsChecked(), balances.worstGoods(), "units"));
    }
}
