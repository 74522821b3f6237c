package kuaizhuang.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.Scenario;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;

/// The same scenario under several seeds, several runs at a time.
///
/// A run grows beside its place and is moved there when it is whole, and the journal tells of it
/// then: whenever the process is killed, what stands in its place is whole, and the same call goes
/// on with the seeds that are missing.
public final class Ensemble {

    private final Region region;
    private final Scenario scenario;
    private final Work work;
    private final EnsembleFolder folder;
    private final Watcher watcher;
    private final AtomicBoolean failed = new AtomicBoolean();

    /// How the runs share the machine; results are the same for any numbers.
    ///
    /// @param atOnce runs at a time, `threads` of each
    /// @param version of the program
    public record Work(int atOnce, int threads, String version) {}

    /// Watches an ensemble; called from the threads of the runs, one at a time.
    public interface Watcher {
        /// After a run has come to its end.
        ///
        /// @param done whole runs of this ensemble, of those `asked`
        /// @param seconds that the run took
        void ended(long seed, int done, int asked, double seconds);
    }

    /// @param scenario its seed is the first
    public Ensemble(
            Region region, Scenario scenario, Work work, EnsembleFolder folder, Watcher watcher) {
        this.region = region;
        this.scenario = scenario;
        this.work = work;
        this.folder = folder;
        this.watcher = watcher;
    }

    /// A folder below `parent` whose name is that of no other scenario, pack or version.
    public static EnsembleFolder folderIn(
            Path parent, Region region, Scenario scenario, String version) {
        EnsembleDescription description = EnsembleDescription.of(region, scenario, version);
        return new EnsembleFolder(parent.resolve(description.folderName()));
    }

    /// Checks that two ensembles were run by the same build of the model, so that what differs
    /// between them is the scenario.
    ///
    /// @throws Refused when they were not
    public static void requireSameModel(EnsembleFolder one, EnsembleFolder other)
            throws IOException {
        String first = EnsembleDescription.of(one).model();
        String second = EnsembleDescription.of(other).model();
        if (!first.equals(second)) {
            throw new Refused(
                    one.path()
                            + " and "
                            + other.path()
                            + " were run by two builds of the model ("
                            + first
                            + ", "
                            + second
                            + "), so that their difference tells nothing; run one of them again.");
        }
    }

    /// Makes sure that the first `runs` seeds have been run; those that stand there already are not
    /// run again.
    ///
    /// @param stop asked after every month of every run
    /// @return the whole runs among them by seed; fewer than asked when it was stopped
    /// @throws Refused when the folder holds something else, or another process works in it
    /// @throws IOException when a run cannot be written; the others that were under way stop
    public List<RunFolder> run(int runs, BooleanSupplier stop) throws IOException {
        EnsembleDescription.of(region, scenario, work.version()).begin(folder);
        long first = scenario.seed();
        List<Long> seeds = LongStream.range(first, first + runs).boxed().toList();
        try (Journal journal = Journal.open(folder.journal())) {
            List<Long> missing = seeds.stream().filter(seed -> !stands(seed)).toList();
            tellOfUntold(journal);
            runAll(missing, runs, journal, stop);
        }
        List<RunFolder> whole = new ArrayList<>();
        for (long seed : seeds) {
            if (stands(seed)) {
                whole.add(RunFolder.open(folder.run(seed)));
            }
        }
        return whole;
    }

    /// Whoever was killed between moving a run to its place and telling of it left it untold.
    private void tellOfUntold(Journal journal) throws IOException {
        Set<Long> told =
                journal.past().stream()
                        .map(event -> event.path("seed").asLong())
                        .collect(Collectors.toSet());
        for (RunFolder run : folder.runs()) {
            Manifest manifest = run.readManifest();
            if (!told.contains(manifest.seed())) {
                journal.append(event(manifest));
            }
        }
    }

    private boolean stands(long seed) {
        return Files.isDirectory(folder.run(seed));
    }

    private void runAll(List<Long> missing, int asked, Journal journal, BooleanSupplier stop)
            throws IOException {
        int[] done = {asked - missing.size()};
        BooleanSupplier halt = () -> stop.getAsBoolean() || failed.get();
        try (ExecutorService crew = Executors.newFixedThreadPool(work.atOnce())) {
            List<Future<?>> runs = new ArrayList<>();
            for (long seed : missing) {
                runs.add(
                        crew.submit(() -> {
                            runOne(seed, journal, halt, done, asked);
                            return null;
                        }));
            }
            for (Future<?> run : runs) {
                await(run);
            }
        }
    }

    private void await(Future<?> run) throws IOException {
        try {
            run.get();
        } catch (ExecutionException broken) {
            switch (broken.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                default -> throw new IllegalStateException(broken.getCause());
            }
        } catch (InterruptedException hurried) {
            failed.set(true);
            Thread.currentThread().interrupt();
        }
    }

    private void runOne(long seed, Journal journal, BooleanSupplier halt, int[] done, int asked)
            throws IOException {
        if (halt.getAsBoolean()) {
            return;
        }
        Path growing = folder.unfinished(seed);
        RunFolder.delete(growing);
        Manifest manifest = experiment(seed, growing).run(halt);
        if (!manifest.complete()) {
            RunFolder.delete(growing);
            return;
        }
        Files.move(growing, folder.run(seed), StandardCopyOption.ATOMIC_MOVE);
        journal.append(event(manifest));
        synchronized (watcher) {
            watcher.ended(seed, ++done[0], asked, manifest.wallSeconds());
        }
    }

    private Experiment experiment(long seed, Path growing) throws IOException {
        return new Experiment(
                region,
                scenario.withSeed(seed),
                work.threads(),
                work.version(),
                RunFolder.create(growing),
                Progress.SILENT);
    }

    private static Map<String, Object> event(Manifest manifest) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "done");
        event.put("seed", manifest.seed());
        event.put("seconds", Math.round(10 * manifest.wallSeconds()) / 10.0);
        event.put("lastYear", manifest.stateHash().keySet().stream().reduce(0, Math::max));
        event.put(
                "lastHash",
                manifest.stateHash().entrySet().stream()
                        .max(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .orElse(""));
        return event;
    }
}
